package io.github.culturekit.model.intervention;

import io.github.culturekit.model.construct.Citation;
import io.github.culturekit.model.construct.ConstructId;

/** Values for tests, valid and complete; a test changes the one thing that it is about. */
public final class Interventions {

    private Interventions() {}

    public static Citation citation() {
        return Citation.builder()
                .addAuthor("Kleingeld, A.")
                .title("The effect of goal setting on group performance")
                .year(2011)
                .build();
    }

    public static EffectSize.Builder effect(EffectMetric metric, double value) {
        return EffectSize.builder()
                .id("group-goals")
                .metric(metric)
                .outcome("group performance")
                .value(value);
    }

    public static Evidence.Builder evidence() {
        return Evidence.builder()
                .id("kleingeld-2011")
                .citation(citation())
                .claim("Groups with goals do better.")
                .design(StudyDesign.META_ANALYSIS)
                .grade(EvidenceGrade.A)
                .addEffect(effect(EffectMetric.COHENS_D, 0.56)
                        .lower(0.3)
                        .upper(0.9)
                        .studies(49)
                        .participants(2136)
                        .build());
    }

    public static ConstructEffect.Builder constructEffect() {
        return ConstructEffect.builder()
                .basis(Basis.EVIDENCE)
                .construct(ConstructId.parse("clp-2016:goals-and-performance"))
                .addEffect(EffectReference.parse("kleingeld-2011/group-goals"))
                .reason("Clear goals are what the element asks for.");
    }

    public static ImplementationDuration.Builder duration() {
        return ImplementationDuration.builder()
                .minimumMonths(3.0)
                .maximumMonths(12.0)
                .note("one planning round");
    }

    /** Without a basis, so that a test can say which are there. */
    public static Intervention.Builder withoutBasis() {
        return Intervention.builder()
                .id("team-goals")
                .label("Team goals")
                .summary("Teams agree on a few clear goals.")
                .level(InterventionLevel.TEAM);
    }

    /** With every facet. */
    public static Intervention.Builder complete() {
        Intervention.Builder builder = withoutBasis()
                .addActsOn(constructEffect().build())
                .addCaution("Too many goals are none.")
                .addCitation(citation())
                .addCompetency(ConstructId.parse("competencies-2014:setting-direction"))
                .addDacOutcome(ConstructId.parse("dac:alignment"))
                .duration(duration().build())
                .effort(Effort.LOW)
                .addEvidence("kleingeld-2011")
                .addPrerequisite("a team that exists")
                .addRequires("vision")
                .addSeedEntry("sl-int-07")
                .addTarget("goal setting");
        for (InterventionFacet facet : InterventionFacet.values()) {
            builder.putBasis(facet, facet == InterventionFacet.LABEL ? Basis.DOCUMENT : Basis.JUDGEMENT);
        }
        return builder;
    }
}
