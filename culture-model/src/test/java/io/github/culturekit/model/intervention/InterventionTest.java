package io.github.culturekit.model.intervention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.culturekit.model.construct.ConstructId;
import io.github.culturekit.model.value.InvalidValueException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class InterventionTest {

    private static final Map<InterventionFacet, Basis> LEAST = Map.of(
            InterventionFacet.SUMMARY, Basis.JUDGEMENT,
            InterventionFacet.LEVEL, Basis.JUDGEMENT,
            InterventionFacet.LABEL, Basis.DOCUMENT);

    @Test
    void littleIsEnough() {
        Intervention intervention =
                Interventions.withoutBasis().putAllBasis(LEAST).build();
        assertThat(intervention.getEffort()).isEmpty();
        assertThat(intervention.getDuration()).isEmpty();
        assertThat(intervention.getActsOn()).isEmpty();
    }

    @Test
    void aStatementWithoutABasisIsRefused() {
        assertRefused(
                Interventions.withoutBasis().putAllBasis(LEAST).effort(Effort.LOW),
                "basis[effort]",
                "Intervention: 'effort' has no basis; every statement has one. Maybe add 'effort' to 'basis' as DOCUMENT,"
                        + " EVIDENCE or JUDGEMENT.");
    }

    @Test
    void aBasisOfNothingIsRefused() {
        assertRefused(
                Interventions.withoutBasis().putAllBasis(LEAST).putBasis(InterventionFacet.CAUTIONS, Basis.EVIDENCE),
                "basis[cautions]",
                "Intervention: 'basis' names 'cautions', but the intervention says nothing on it. Maybe remove it from"
                        + " 'basis'.");
    }

    @Test
    void theBasisComesInTheOrderOfItsKeys() {
        assertThat(Interventions.withoutBasis().putAllBasis(LEAST).build().getBasis())
                .containsExactly(
                        Map.entry(InterventionFacet.LABEL, Basis.DOCUMENT),
                        Map.entry(InterventionFacet.LEVEL, Basis.JUDGEMENT),
                        Map.entry(InterventionFacet.SUMMARY, Basis.JUDGEMENT));
    }

    @Test
    void anEffectOfEvidenceThatIsNotListedIsRefused() {
        assertRefused(
                Interventions.complete()
                        .addActsOn(Interventions.constructEffect()
                                .construct(ConstructId.parse("clp-2016:team-work"))
                                .addEffect(EffectReference.parse("salas-2008/team-training"))
                                .build()),
                "actsOn[1].effects[1]",
                "Intervention: effect 'salas-2008/team-training' is of evidence 'salas-2008', which the intervention does"
                        + " not list. Maybe add it to 'evidence'.");
    }

    @Test
    void aConstructThatStandsTwiceIsRefused() {
        assertRefused(
                Interventions.complete()
                        .addActsOn(Interventions.constructEffect().build()),
                "actsOn[1]",
                "Intervention: construct 'clp-2016:goals-and-performance' stands in 'actsOn' twice. Maybe ");
    }

    @Test
    void whatIsNamedTwiceIsRefused() {
        assertRefused(
                Interventions.complete().addEvidence("kleingeld-2011"),
                "evidence[1]",
                "Intervention: evidence 'kleingeld-2011' stands in 'evidence' twice.");
        assertRefused(
                Interventions.complete().addDacOutcome(ConstructId.parse("dac:alignment")),
                "dacOutcomes[1]",
                "Intervention: construct 'dac:alignment' stands in 'dacOutcomes' twice.");
        assertRefused(
                Interventions.complete().addCompetency(ConstructId.parse("competencies-2014:setting-direction")),
                "competencies[1]",
                "Intervention: construct 'competencies-2014:setting-direction' stands in 'competencies' twice.");
    }

    @Test
    void theEffectOnAConstructIsFound() {
        Intervention intervention = Interventions.complete().build();
        assertThat(intervention.findEffectOn(ConstructId.parse("clp-2016:goals-and-performance")))
                .contains(Interventions.constructEffect().build());
        assertThat(intervention.findEffectOn(ConstructId.parse("clp-2016:team-work")))
                .isEmpty();
    }

    private static void assertRefused(Intervention.Builder builder, String property, String message) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(builder::build)
                .withMessageStartingWith(message)
                .satisfies(refused -> assertThat(refused.getBreaches())
                        .singleElement()
                        .extracting(InvalidValueException.Breach::property)
                        .isEqualTo(property));
    }
}
