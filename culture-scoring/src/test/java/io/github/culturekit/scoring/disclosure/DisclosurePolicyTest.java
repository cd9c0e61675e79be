package io.github.culturekit.scoring.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class DisclosurePolicyTest {

    @Test
    void theStandardMinimumIsTen() {
        assertThat(DisclosurePolicy.standard().permits(10)).isTrue();
        assertThat(DisclosurePolicy.standard().permits(9)).isFalse();
    }

    @Test
    void aMinimumOfOneIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DisclosurePolicy.standard().withMinimumRespondents(1))
                .withMessage("A minimum of 1 respondents would show single people's answers; a policy's minimum is 2 or"
                        + " more. Maybe exact numbers are wanted for analysis: reveal the scores with AnalystAccess.");
    }

    @Test
    void anAnalystSaysWhy() {
        assertThat(AnalystAccess.because("to check against R").getReason()).isEqualTo("to check against R");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AnalystAccess.because(" "))
                .withMessageContaining("AnalystAccess has no reason");
    }
}
