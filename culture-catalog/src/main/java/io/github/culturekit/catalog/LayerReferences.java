package io.github.culturekit.catalog;

import io.github.culturekit.catalog.MergedEntry.Statement;
import io.github.culturekit.model.atlas.EntryId;
import io.github.culturekit.model.atlas.EntrySort;
import io.github.culturekit.model.construct.ConstructId;
import io.github.culturekit.model.construct.Frameworks;
import io.github.culturekit.model.intervention.ConstructEffect;
import io.github.culturekit.model.intervention.EffectReference;
import io.github.culturekit.model.intervention.Evidence;
import io.github.culturekit.model.intervention.Intervention;
import java.util.ArrayList;
import java.util.List;

/** Finds what merged layers refer to and do not have, or no longer have. */
final class LayerReferences {

    private final List<String> layers;
    private final MergedEntries entries;
    private final Frameworks frameworks;
    private final List<CatalogLayersException.Problem> problems = new ArrayList<>();

    private LayerReferences(List<LaidLayer> layers, MergedEntries entries, Frameworks frameworks) {
        this.layers = layers.stream().map(LaidLayer::id).toList();
        this.entries = entries;
        this.frameworks = frameworks;
    }

    static List<CatalogLayersException.Problem> problems(
            List<LaidLayer> layers, MergedEntries entries, Frameworks frameworks) {
        LayerReferences references = new LayerReferences(layers, entries, frameworks);
        for (MergedEntry<Intervention> entry : entries.interventionsInUse()) {
            entry.statements().forEach(statement -> references.check(entry.id(), statement));
        }
        entries.all().filter(MergedEntry::isRetired).forEach(references::instead);
        return List.copyOf(references.problems);
    }

    private void check(EntryId id, Statement statement) {
        StatedReferences stated = statement.references();
        constructs(id, statement, ".competencies", stated.competencies());
        constructs(id, statement, ".dacOutcomes", stated.dacOutcomes());
        constructs(
                id,
                statement,
                ".actsOn",
                stated.actsOn().stream().map(ConstructEffect::getConstruct).toList());
        entries(id, statement, ".evidence", EntrySort.EVIDENCE, stated.evidence());
        entries(id, statement, ".requires", EntrySort.INTERVENTION, stated.requires());
        for (int i = 0; i < stated.actsOn().size(); i++) {
            List<EffectReference> effects = stated.actsOn().get(i).getEffects();
            for (int j = 0; j < effects.size(); j++) {
                effect(id, statement, ".actsOn[" + i + "].effects[" + j + "]", effects.get(j));
            }
        }
    }

    private void constructs(EntryId id, Statement statement, String list, List<ConstructId> constructs) {
        for (int i = 0; i < constructs.size(); i++) {
            ConstructId construct = constructs.get(i);
            if (frameworks.find(construct).isEmpty()) {
                String part = list + "[" + i + "]" + (list.equals(".actsOn") ? ".construct" : "");
                problems.add(statement.problem(
                        part,
                        id + " speaks of construct '" + construct
                                + "', which is in no framework here. Maybe mend its spelling, or give its framework by"
                                + " withFrameworks(...)."));
            }
        }
    }

    private void entries(EntryId id, Statement statement, String list, EntrySort sort, List<String> names) {
        for (int i = 0; i < names.size(); i++) {
            EntryId to = EntryId.of(sort, names.get(i));
            MergedEntry<?> entry = entries.find(to);
            if (entry == null) {
                problems.add(statement.problem(
                        list + "[" + i + "]",
                        id + " refers to " + to + ", which no layer has. Maybe add it, or mend the id."));
            } else if (entry.isRetired()) {
                problems.add(retired(id, statement, list + "[" + i + "]", entry));
            }
        }
    }

    /** The higher of the two layers is the one to mend: the lower cannot know of it. */
    private CatalogLayersException.Problem retired(
            EntryId id, Statement statement, String part, MergedEntry<?> retired) {
        Statement retirement = retired.lastStatement();
        String reason = retired.lastStep().getReason().orElse("");
        String referring = id + " of layer '" + statement.layer().id() + "'";
        if (layers.indexOf(statement.layer().id())
                > layers.indexOf(retirement.layer().id())) {
            return statement.problem(
                    part,
                    referring + " refers to " + retired.id() + ", which layer '"
                            + retirement.layer().id() + "' retired: " + reason
                            + " Maybe leave it out, or override it to bring it back.");
        }
        return retirement.problem(
                "",
                "layer '" + retirement.layer().id() + "' retires " + retired.id() + ", to which " + referring
                        + " still refers (" + statement.layer().places().apply(statement.path() + part)
                        + "). Maybe override or retire that one too.");
    }

    private void effect(EntryId id, Statement statement, String part, EffectReference effect) {
        MergedEntry<Evidence> entry = entries.evidence().get(EntryId.of(EntrySort.EVIDENCE, effect.getEvidence()));
        Evidence evidence = entry == null ? null : entry.value();
        if (entry == null
                || evidence == null
                || evidence.find(effect.getEffect()).isPresent()) {
            return; // evidence that is not there is reported where it is listed
        }
        problems.add(statement.problem(
                part,
                id + " refers to effect '" + effect + "', but " + entry.id() + ", as layer '"
                        + entry.lastStatement().layer().id() + "' has it, has no effect '" + effect.getEffect()
                        + "'. Maybe add it to that evidence's 'effects', or mend the id."));
    }

    /** What is to serve instead of something retired must have been brought by some layer. */
    private void instead(MergedEntry<?> retired) {
        List<EntryId> instead = retired.lastStep().getInstead();
        for (int i = 0; i < instead.size(); i++) {
            if (entries.find(instead.get(i)) == null) {
                problems.add(retired.lastStatement()
                        .problem(
                                ".instead[" + i + "]",
                                instead.get(i) + " is to serve instead of " + retired.id()
                                        + ", but no layer has it. Maybe add it, or mend the id."));
            }
        }
    }
}
