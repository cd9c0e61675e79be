package io.github.culturekit.model.arbitrary;

import static io.github.culturekit.model.arbitrary.Changes.change;
import static io.github.culturekit.model.arbitrary.Changes.changed;
import static io.github.culturekit.model.arbitrary.Changes.list;

import io.github.culturekit.model.atlas.AtlasLayer;
import io.github.culturekit.model.atlas.EntryId;
import io.github.culturekit.model.atlas.EntrySort;
import io.github.culturekit.model.construct.Construct;
import io.github.culturekit.model.construct.ConstructId;
import io.github.culturekit.model.construct.Crosswalk;
import io.github.culturekit.model.construct.CrosswalkLink;
import io.github.culturekit.model.construct.Framework;
import io.github.culturekit.model.intervention.Basis;
import io.github.culturekit.model.intervention.CaseOutcome;
import io.github.culturekit.model.intervention.CaseStudy;
import io.github.culturekit.model.intervention.ConstructEffect;
import io.github.culturekit.model.intervention.EffectMetric;
import io.github.culturekit.model.intervention.EffectReference;
import io.github.culturekit.model.intervention.EffectSize;
import io.github.culturekit.model.intervention.Intervention;
import io.github.culturekit.model.intervention.InterventionFacet;
import io.github.culturekit.model.intervention.OutcomeDirection;
import io.github.culturekit.model.intervention.OutcomeLink;
import io.github.culturekit.model.leadership.StyleRepertoireRule;
import io.github.culturekit.model.organisation.HeadCount;
import io.github.culturekit.model.organisation.Organisation;
import io.github.culturekit.model.organisation.OrganisationSnapshot;
import io.github.culturekit.model.organisation.Population;
import io.github.culturekit.model.organisation.Unit;
import io.github.culturekit.model.organisation.UnitId;
import io.github.culturekit.model.profile.CultureProfile;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The rules across attributes of the model's types that chance would seldom meet. */
final class ModelShapes {

    private ModelShapes() {}

    static ValueArbitraries in(ValueArbitraries arbitraries) {
        return arbitraries
                .withShape(Framework.class, ModelShapes::framework)
                .withShape(Crosswalk.class, ModelShapes::crosswalk)
                .withShape(EffectSize.class, ModelShapes::effectSize)
                .withShape(Intervention.class, ModelShapes::intervention)
                .withShape(OutcomeLink.class, ModelShapes::outcomeLink)
                .withShape(CaseStudy.class, ModelShapes::caseStudy)
                .withShape(Organisation.class, ModelShapes::organisation)
                .withShape(Population.class, ModelShapes::population)
                .withShape(StyleRepertoireRule.class, ModelShapes::styles)
                .withShape(CultureProfile.class, ModelShapes::profile)
                .withShape(AtlasLayer.class, ModelShapes::layer);
    }

    /** Constructs take on the framework's id. */
    private static void framework(Map<String, Object> attributes) {
        String id = (String) attributes.get("id");
        change(
                attributes,
                "constructs",
                (Construct construct, Integer i) -> changed(
                        construct, "id", ConstructId.of(id, construct.getId().getName() + i)));
    }

    /** Links run between the two frameworks. */
    private static void crosswalk(Map<String, Object> attributes) {
        String from = (String) attributes.get("from");
        String to = (String) attributes.get("to");
        change(
                attributes,
                "links",
                (CrosswalkLink link, Integer i) -> changed(
                        changed(
                                link,
                                "from",
                                ConstructId.of(from, link.getFrom().getName() + i)),
                        "to",
                        ConstructId.of(to, link.getTo().getName())));
    }

    /** An effect lies between 0 and 1, which suits every metric, or below 0, and in its interval. */
    private static void effectSize(Map<String, Object> attributes) {
        double any = (Double) attributes.get("value");
        double share = 0.01 + 0.98 * Math.abs(any % 1);
        boolean ratio =
                Set.of(EffectMetric.ODDS_RATIO, EffectMetric.RELATIVE_RISK).contains(attributes.get("metric"));
        double sign = any < 0 && !ratio ? -1 : 1;
        boolean interval = attributes.get("lower") != null;
        double near = sign * share / 2;
        double far = sign * (share + 1) / 2;
        attributes.put("value", sign * share);
        attributes.put("lower", interval ? Math.min(near, far) : null);
        attributes.put("upper", interval ? Math.max(near, far) : null);
    }

    /** Effects are of listed evidence, and what is stated has a basis. */
    private static void intervention(Map<String, Object> attributes) {
        List<ConstructEffect> actsOn = list(attributes, "actsOn");
        addEvidence(
                attributes,
                actsOn.stream().flatMap(effect -> effect.getEffects().stream()).toList());
        Map<InterventionFacet, Basis> basis = new EnumMap<>(InterventionFacet.class);
        for (InterventionFacet facet : InterventionFacet.values()) {
            Object value = attributes.get(facet.getKey());
            if (value != null && !(value instanceof Collection<?> many && many.isEmpty())) {
                basis.put(facet, Basis.values()[value.toString().length() % Basis.values().length]);
            }
        }
        attributes.put("basis", new TreeMap<>(basis));
    }

    /** A link has one cause and one place for its number. */
    private static void outcomeLink(Map<String, Object> attributes) {
        if (attributes.get("cause") != null) {
            attributes.put("intervention", null);
        } else if (attributes.get("intervention") == null) {
            attributes.put("intervention", "made-up");
        }
        if (attributes.get("effect") != null) {
            attributes.put("quantifiedBy", List.of());
            attributes.put("direction", OutcomeDirection.MIXED);
        }
        addEvidence(attributes, list(attributes, "quantifiedBy"));
    }

    private static void caseStudy(Map<String, Object> attributes) {
        List<CaseOutcome> outcomes = list(attributes, "outcomes");
        addEvidence(
                attributes,
                outcomes.stream()
                        .flatMap(outcome -> outcome.getQuantifiedBy().stream())
                        .toList());
    }

    private static void addEvidence(Map<String, Object> attributes, List<EffectReference> effects) {
        Set<Object> evidence = new LinkedHashSet<>(list(attributes, "evidence"));
        effects.forEach(effect -> evidence.add(effect.getEvidence()));
        attributes.put("evidence", List.copyOf(evidence));
    }

    /** The first unit is the organisation, each other one is below one before it, and only the last is counted. */
    private static void organisation(Map<String, Object> attributes) {
        List<Unit> units = list(attributes, "units");
        int last = units.size() - 1;
        change(
                attributes,
                "units",
                (Unit unit, Integer i) -> changed(
                        i == last ? unit : changed(unit, "population", null),
                        "parent",
                        i == 0 ? null : units.get(unit.getLabel().length() % i).getId()));
    }

    /** Head counts are of no more people than there are. */
    private static void population(Map<String, Object> attributes) {
        List<HeadCount> counts = list(attributes, "headCounts");
        int people = (Integer) attributes.get("people");
        attributes.put("people", counts.stream().mapToInt(HeadCount::getPeople).reduce(people, Math::max));
    }

    /** Pace-setting is one of the styles, and no more of them are needed than there are. */
    private static void styles(Map<String, Object> attributes) {
        List<ConstructId> styles = list(attributes, "styles");
        attributes.put("paceSetting", styles.get(0));
        attributes.put("broadFrom", Math.min((Integer) attributes.get("broadFrom"), styles.size()));
    }

    /** Scores are of the organisation's units, in range, of enough people, and not rounded. */
    private static void profile(Map<String, Object> attributes) {
        List<UnitId> units = ((OrganisationSnapshot) attributes.get("snapshot"))
                .getOrganisation().getUnits().stream().map(Unit::getId).toList();
        Object scoring = changed(attributes.get("scoring"), "minimum", -1e9);
        attributes.put("scoring", changed(scoring, "maximum", 1e9));
        Object disclosure = changed(attributes.get("disclosure"), "minimumRespondents", 2);
        attributes.put("disclosure", changed(disclosure, "rounding", null));
        change(attributes, "scores", (Object score, Integer i) -> changed(score, "unit", units.get(i % units.size())));
        change(
                attributes,
                "participation",
                (Object part, Integer i) -> changed(part, "unit", units.get(i % units.size())));
    }

    /** A layer replaces what it has. */
    private static void layer(Map<String, Object> attributes) {
        List<Framework> frameworks = list(attributes, "frameworks");
        if (!list(attributes, "replaces").isEmpty()) {
            attributes.put(
                    "replaces",
                    frameworks.stream()
                            .map(framework -> EntryId.of(EntrySort.FRAMEWORK, framework.getId()))
                            .toList());
        }
    }
}
