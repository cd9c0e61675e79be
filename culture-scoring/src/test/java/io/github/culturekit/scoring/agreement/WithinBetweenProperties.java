package io.github.culturekit.scoring.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class WithinBetweenProperties {

    @Property
    void thePartsAddUpAndAreProductsOfEtasAndCorrelations(@ForAll("groups") double[][] x, @ForAll Random random) {
        double[][] y = Arrays.stream(x)
                .map(group -> Arrays.stream(group)
                        .map(score -> score + random.nextInt(9))
                        .toArray())
                .toArray(double[][]::new);
        WithinBetweenResult result = WithinBetween.withDefaults().of(Groups.of(x), Groups.of(y));
        Assume.that(result.getRawCorrelation().isDefined());

        assertThat(result.getPartBetween().getValue() + result.getPartWithin().getValue())
                .isCloseTo(result.getRawCorrelation().getValue(), within(1e-12));
        result.getCorrelationBetween()
                .toOptional()
                .ifPresent(r -> assertThat(r
                                * result.getEtaBetweenX().getValue()
                                * result.getEtaBetweenY().getValue())
                        .isCloseTo(result.getPartBetween().getValue(), within(1e-12)));
        assertThat(Math.pow(result.getEtaBetweenX().getValue(), 2)
                        + Math.pow(result.getEtaWithinX().getValue(), 2))
                .isCloseTo(1, within(1e-12));
        assertThat(Math.pow(result.getEtaBetweenX().getValue(), 2))
                .isCloseTo(
                        AnovaTable.of(Groups.moments(x))
                                .getEtaSquared()
                                .toOptional()
                                .orElseGet(
                                        () -> Math.pow(result.getEtaBetweenX().getValue(), 2)),
                        within(1e-12));
    }

    @Provide
    Arbitrary<double[][]> groups() {
        return Groups.any();
    }
}
