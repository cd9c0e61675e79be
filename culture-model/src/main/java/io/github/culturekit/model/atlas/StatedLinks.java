package io.github.culturekit.model.atlas;

import io.github.culturekit.model.construct.Construct;
import io.github.culturekit.model.construct.ConstructId;
import io.github.culturekit.model.construct.ConstructLink;
import io.github.culturekit.model.construct.Crosswalk;
import io.github.culturekit.model.construct.CrosswalkLink;
import io.github.culturekit.model.construct.LinkRelation;
import io.github.culturekit.model.construct.MatchRelation;
import io.github.culturekit.model.intervention.CaseOutcome;
import io.github.culturekit.model.intervention.CaseStudy;
import io.github.culturekit.model.intervention.ConstructEffect;
import io.github.culturekit.model.intervention.Fact;
import io.github.culturekit.model.intervention.Intervention;
import io.github.culturekit.model.intervention.OutcomeDirection;
import io.github.culturekit.model.intervention.OutcomeLink;
import java.util.List;
import java.util.function.Consumer;

/** Gathers the links that an entry states. */
final class StatedLinks {

    private final EntryId self;
    private final Consumer<AtlasLink> found;

    private StatedLinks(EntryId self, Consumer<AtlasLink> found) {
        this.self = self;
        this.found = found;
    }

    static void of(AtlasEntry<?> entry, Consumer<AtlasLink> found) {
        StatedLinks links = new StatedLinks(entry.getId(), found);
        Object value = entry.getValue();
        if (value instanceof Construct construct) {
            links.construct(construct);
        } else if (value instanceof Crosswalk crosswalk) {
            links.crosswalk(crosswalk);
        } else if (value instanceof Intervention intervention) {
            links.intervention(intervention);
        } else if (value instanceof OutcomeLink link) {
            links.outcomeLink(link);
        } else if (value instanceof Fact fact) {
            links.about(fact.getAbout(), fact);
        } else if (value instanceof CaseStudy study) {
            links.caseStudy(study);
        }
    }

    private void construct(Construct construct) {
        for (ConstructLink link : construct.getLinks()) {
            add(self, EntryId.of(link.getTo()), meaning(link.getRelation()), link);
        }
    }

    private void crosswalk(Crosswalk crosswalk) {
        for (CrosswalkLink link : crosswalk.getLinks()) {
            add(EntryId.of(link.getFrom()), EntryId.of(link.getTo()), meaning(link.getRelation()), link);
        }
    }

    private void intervention(Intervention intervention) {
        for (ConstructEffect effect : intervention.getActsOn()) {
            EntryId construct = EntryId.of(effect.getConstruct());
            add(self, construct, "acts on", effect);
            effect.getEffects().stream()
                    .map(reference -> evidence(reference.getEvidence()))
                    .distinct()
                    .forEach(evidence -> add(evidence, construct, "measures what acts on", effect));
        }
        intervention.getCompetencies().forEach(to -> add(self, EntryId.of(to), "develops", intervention));
        intervention.getDacOutcomes().forEach(to -> add(self, EntryId.of(to), "serves", intervention));
        intervention.getEvidence().forEach(to -> add(self, evidence(to), "rests on", intervention));
    }

    private void outcomeLink(OutcomeLink link) {
        EntryId outcome = EntryId.of(link.getOutcome());
        String meaning = meaning(link.getDirection());
        link.getCause().ifPresent(cause -> add(EntryId.of(cause), outcome, meaning, link));
        link.getIntervention().ifPresent(id -> add(EntryId.of(EntrySort.INTERVENTION, id), outcome, meaning, link));
        link.getEvidence().forEach(id -> add(self, evidence(id), "rests on", link));
    }

    private void caseStudy(CaseStudy study) {
        study.getIllustrates().forEach(to -> add(self, EntryId.of(to), "illustrates", study));
        study.getInterventions().forEach(id -> add(self, EntryId.of(EntrySort.INTERVENTION, id), "made use of", study));
        for (CaseOutcome outcome : study.getOutcomes()) {
            add(self, EntryId.of(outcome.getOutcome()), "reports", outcome);
        }
        study.getFacts().forEach(fact -> about(fact.getAbout(), fact));
        study.getEvidence().forEach(id -> add(self, evidence(id), "rests on", study));
    }

    private void about(List<ConstructId> constructs, Fact fact) {
        constructs.forEach(to -> add(self, EntryId.of(to), "tells of", fact));
    }

    private void add(EntryId from, EntryId to, String meaning, Object statement) {
        found.accept(new AtlasLink(from, to, meaning, self, statement));
    }

    private static EntryId evidence(String id) {
        return EntryId.of(EntrySort.EVIDENCE, id);
    }

    private static String meaning(LinkRelation relation) {
        return switch (relation) {
            case BUILDS -> "builds";
            case HINDERS -> "hinders";
            case PART_OF -> "is part of";
            case SAME_AS -> "is the same as";
            case RELATED -> "is related to";
        };
    }

    private static String meaning(MatchRelation relation) {
        return switch (relation) {
            case EXACT -> "is an exact match of";
            case CLOSE -> "is a close match of";
            case BROADER -> "has the broader match";
            case NARROWER -> "has the narrower match";
            case RELATED -> "is related to";
        };
    }

    private static String meaning(OutcomeDirection direction) {
        return switch (direction) {
            case HIGHER -> "goes with more of";
            case LOWER -> "goes with less of";
            case NO_DIFFERENCE -> "makes no difference to";
            case MIXED -> "goes both ways with";
        };
    }
}
