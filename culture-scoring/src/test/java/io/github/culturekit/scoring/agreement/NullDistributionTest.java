package io.github.culturekit.scoring.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class NullDistributionTest {

    /** The variances are those of LeBreton and Senter (2008), table 2. */
    @Test
    void thePublishedShapesHaveThePublishedVariances() {
        assertVariance(NullDistribution.slightSkew(), 1.34, "slight skew over 5 options");
        assertVariance(NullDistribution.moderateSkew(), 0.90, "moderate skew over 5 options");
        assertVariance(NullDistribution.heavySkew(), 0.44, "heavy skew over 5 options");
        assertVariance(NullDistribution.triangular(), 1.32, "triangular over 5 options");
        assertVariance(NullDistribution.normal(), 1.04, "normal over 5 options");
    }

    @Test
    void uniformAnswersVaryByTheOptions() {
        assertThat(NullDistribution.uniform(2).getVariance()).isEqualTo(0.25);
        assertThat(NullDistribution.uniform(5).getVariance()).isEqualTo(2);
        assertThat(NullDistribution.uniform(7).getVariance()).isEqualTo(4);
        assertThat(NullDistribution.uniform(4).getProbabilities()).containsExactly(0.25, 0.25, 0.25, 0.25);
        assertThat(NullDistribution.uniform(4).getLabel()).isEqualTo("uniform");
    }

    @Test
    void nobodyCanDisagreeMoreThanHalfAtEitherEnd() {
        assertThat(NullDistribution.maximumDisagreement(5).getVariance()).isEqualTo(4);
        assertThat(NullDistribution.maximumDisagreement(2).getVariance()).isEqualTo(0.25);
        assertThat(NullDistribution.maximumDisagreement(5).getProbabilities())
                .isEqualTo(List.of(0.5, 0.0, 0.0, 0.0, 0.5));
    }

    @Test
    void distributionsAreEqualByTheirProbabilities() {
        assertThat(NullDistribution.of(0.25, 0.25, 0.25, 0.25))
                .isEqualTo(NullDistribution.uniform(4))
                .hasSameHashCodeAs(NullDistribution.uniform(4))
                .hasToString("own over 4 options")
                .isNotEqualTo(NullDistribution.uniform(5))
                .isNotEqualTo(null);
    }

    @Test
    void anImpossibleDistributionIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NullDistribution.of(20, 80))
                .withMessageContaining("[20.0, 80.0]")
                .withMessageContaining("Maybe they are percentages.");
        assertThatIllegalArgumentException().isThrownBy(() -> NullDistribution.of(0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> NullDistribution.of());
        assertThatIllegalArgumentException().isThrownBy(() -> NullDistribution.of(-0.5, 0.5, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> NullDistribution.of(0.3, 0.3, 0.3));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NullDistribution.uniform(1))
                .withMessageContaining("1 options");
        assertThatIllegalArgumentException().isThrownBy(() -> NullDistribution.maximumDisagreement(1));
    }

    private static void assertVariance(NullDistribution shape, double variance, String name) {
        assertThat(shape.getVariance()).isCloseTo(variance, within(1e-12));
        assertThat(shape.getProbabilities().stream().mapToDouble(p -> p).sum()).isCloseTo(1, within(1e-12));
        assertThat(shape).hasToString(name);
        assertThat(shape.getLabel() + " over " + shape.getOptions() + " options")
                .isEqualTo(name);
    }
}
