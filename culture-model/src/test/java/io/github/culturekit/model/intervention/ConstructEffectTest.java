package io.github.culturekit.model.intervention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.culturekit.model.value.InvalidValueException;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConstructEffectTest {

    @Test
    void noEffectMeansThatItsSizeIsUnknown() {
        ConstructEffect effect =
                Interventions.constructEffect().effects(List.of()).build();
        assertThat(effect.getEffects()).isEmpty();
    }

    @Test
    void anEffectThatStandsTwiceIsRefused() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Interventions.constructEffect()
                        .addEffect(EffectReference.parse("kleingeld-2011/group-goals"))
                        .build())
                .withMessageStartingWith(
                        "ConstructEffect: effect 'kleingeld-2011/group-goals' stands in 'effects' twice. Maybe ");
    }

    @Test
    void whatIsMissingIsNamed() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> ConstructEffect.builder().build())
                .satisfies(refused -> assertThat(refused.getBreaches())
                        .extracting(InvalidValueException.Breach::property)
                        .containsExactly("basis", "construct", "reason"));
    }
}
