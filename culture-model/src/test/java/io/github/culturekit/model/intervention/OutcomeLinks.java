package io.github.culturekit.model.intervention;

import io.github.culturekit.model.construct.ConstructId;

/** Links for tests, valid and complete; a test changes the one thing that it is about. */
public final class OutcomeLinks {

    private OutcomeLinks() {}

    /** From a construct, without a number. */
    public static OutcomeLink.Builder link() {
        return OutcomeLink.builder()
                .id("real-teams-mortality")
                .cause(ConstructId.parse("own:real-teams"))
                .outcome(ConstructId.parse("own:mortality"))
                .direction(OutcomeDirection.LOWER)
                .statement("The more real teams, the fewer deaths.")
                .design(StudyDesign.CROSS_SECTIONAL)
                .addCitation(Interventions.citation());
    }

    /** With everything that one can have. */
    public static OutcomeLink.Builder complete() {
        return link().effect(effect(-3.3))
                .contrast("5 per cent more of the staff in real teams")
                .significance(0.006)
                .population("acute hospitals")
                .addEvidence("west-2013")
                .addSeedEntry("sl-mortality");
    }

    public static EffectSize effect(double percent) {
        return EffectSize.builder()
                .id("mortality-rate")
                .metric(EffectMetric.PERCENT_CHANGE)
                .outcome("mortality rate")
                .value(percent)
                .build();
    }

    public static Fact.Builder fact() {
        return Fact.builder()
                .id("size")
                .statement("It was a large study.")
                .addFigure(Figure.builder()
                        .what("respondents")
                        .value(120_000.0)
                        .unit("people")
                        .build())
                .addAbout(ConstructId.parse("own:real-teams"))
                .addCitation(Interventions.citation());
    }

    public static EvidenceBase.Builder base() {
        return EvidenceBase.builder()
                .id("own-evidence")
                .version("1.0.0")
                .label("Own evidence")
                .description("What we know.")
                .addLink(complete().build())
                .addFact(fact().build());
    }
}
