package io.github.culturekit.model.intervention;

import io.github.culturekit.model.construct.ConstructId;

/** Cases for tests, valid and complete; a test changes the one thing that it is about. */
public final class CaseStudies {

    private CaseStudies() {}

    public static CaseStudy.Builder study() {
        return CaseStudy.builder()
                .id("north-huddles")
                .label("Huddles in the north")
                .organisation("Northern Hospitals")
                .setting("acute hospital")
                .country("England")
                .summary("Wards met daily.")
                .polarity(CasePolarity.EXAMPLE)
                .addFact(OutcomeLinks.fact().build())
                .addIllustrate(ConstructId.parse("own:real-teams"))
                .addIntervention("safety-huddle")
                .addOutcome(outcome().build())
                .addEvidence("hush-2018")
                .addCitation(Interventions.citation())
                .addSeedEntry("sl-case12");
    }

    public static CaseOutcome.Builder outcome() {
        return CaseOutcome.builder()
                .outcome(ConstructId.parse("own:falls"))
                .direction(OutcomeDirection.LOWER)
                .statement("Fewer patients fell.")
                .addFigure(Figure.builder()
                        .what("days without a fall")
                        .value(30.0)
                        .unit("days")
                        .bound(FigureBound.AT_LEAST)
                        .build())
                .addQuantifiedBy(EffectReference.parse("hush-2018/falls-reduction"));
    }

    public static CaseBook.Builder book() {
        return CaseBook.builder()
                .id("own-cases")
                .version("1.0.0")
                .label("Own cases")
                .description("What we did.")
                .addCase(study().build());
    }
}
