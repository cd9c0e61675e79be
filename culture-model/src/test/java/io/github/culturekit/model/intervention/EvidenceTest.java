package io.github.culturekit.model.intervention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.culturekit.model.value.InvalidValueException;
import org.junit.jupiter.api.Test;

class EvidenceTest {

    @Test
    void anEffectIsFoundByItsId() {
        Evidence evidence = Interventions.evidence().build();
        assertThat(evidence.find("group-goals"))
                .hasValueSatisfying(effect -> assertThat(effect.getValue()).isEqualTo(0.56));
        assertThat(evidence.find("lone-goals")).isEmpty();
    }

    @Test
    void twoEffectsOfOneIdAreRefused() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Interventions.evidence()
                        .addEffect(Interventions.effect(EffectMetric.CORRELATION, 0.3)
                                .build())
                        .build())
                .withMessage(
                        "Evidence: effect 'group-goals' stands in 'effects' twice. Maybe remove the second, or give"
                                + " it another id.")
                .satisfies(refused ->
                        assertThat(refused.getBreaches().get(0).property()).isEqualTo("effects[1]"));
    }

    @Test
    void whatIsMissingIsNamed() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Evidence.builder().build())
                .satisfies(refused -> assertThat(refused.getBreaches())
                        .extracting(InvalidValueException.Breach::property)
                        .containsExactly("citation", "claim", "design", "grade", "id"));
    }

    @Test
    void aGradeSaysWhatItStandsFor() {
        assertThat(EvidenceGrade.A.getMeaning()).isEqualTo("meta-analysis");
        assertThat(EvidenceGrade.values())
                .isSorted()
                .extracting(EvidenceGrade::getMeaning)
                .doesNotHaveDuplicates();
    }
}
