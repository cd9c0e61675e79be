package io.github.culturekit.model.intervention;

import static io.github.culturekit.model.intervention.CaseStudies.outcome;
import static io.github.culturekit.model.intervention.CaseStudies.study;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.culturekit.model.construct.ConstructId;
import io.github.culturekit.model.value.InvalidValueException;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class CaseStudyTest {

    @Test
    void aCaseIsAnExampleUnlessSaidOtherwise() {
        CaseStudy study = CaseStudy.builder()
                .id("plain")
                .label("Plain")
                .setting("ward")
                .country("England")
                .summary("They met.")
                .addIllustrate(ConstructId.parse("own:real-teams"))
                .addCitation(Interventions.citation())
                .build();
        assertThat(study.getPolarity()).isEqualTo(CasePolarity.EXAMPLE);
        assertThat(study.getOrganisation()).isEmpty();
    }

    @Test
    void aNumberIsExactUnlessSaidOtherwise() {
        assertThat(study().build().getFacts().get(0).getFigures().get(0).getBound())
                .isEqualTo(FigureBound.EXACT);
    }

    @Test
    void aFigureIsFinite() {
        refused(
                () -> Figure.builder()
                        .what("staff")
                        .value(Double.POSITIVE_INFINITY)
                        .unit("people")
                        .build(),
                "'value' is Infinity; it must be a finite number. Maybe the source gives none: then leave the figure out.");
    }

    @Test
    void aFactIsAboutAThingOnce() {
        refused(
                () -> OutcomeLinks.fact()
                        .addAbout(ConstructId.parse("own:real-teams"))
                        .build(),
                "construct 'own:real-teams' stands in 'about' twice");
    }

    @Test
    void aCaseIllustratesSomething() {
        refused(
                () -> CaseStudy.builder()
                        .copying(study().build())
                        .illustrates(List.of())
                        .build(),
                "illustrates");
    }

    @Test
    void aCaseNamesEachThingOnce() {
        refused(
                () -> study().addIllustrate(ConstructId.parse("own:real-teams")).build(),
                "construct 'own:real-teams' stands in 'illustrates' twice");
        refused(
                () -> study().addIntervention("safety-huddle").build(),
                "intervention 'safety-huddle' stands in 'interventions' twice");
        refused(() -> study().addEvidence("hush-2018").build(), "evidence 'hush-2018' stands in 'evidence' twice");
        refused(() -> study().addFact(OutcomeLinks.fact().build()).build(), "fact 'size' stands in 'facts' twice");
    }

    @Test
    void anOutcomeIsQuantifiedByEvidenceOfTheCase() {
        refused(
                () -> CaseStudy.builder()
                        .copying(study().build())
                        .evidence(List.of())
                        .build(),
                "effect 'hush-2018/falls-reduction' is of evidence 'hush-2018', which the"
                        + " case does not list. Maybe add it to 'evidence'.");
    }

    @Test
    void anOutcomeIsQuantifiedByAnEffectOnce() {
        refused(
                () -> study().addOutcome(outcome()
                                .addQuantifiedBy(EffectReference.parse("hush-2018/falls-reduction"))
                                .build())
                        .build(),
                "effect 'hush-2018/falls-reduction' stands in 'outcomes[1].quantifiedBy' twice");
    }

    private static void refused(ThrowingCallable build, String message) {
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(build).withMessageContaining(message);
    }
}
