package io.github.culturekit.scoring.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

/** Laws of omega, for scales of which one factor is a fair description. */
class OmegaProperties {

    @Property(tries = 200)
    void theOrderOfRowsDoesNotMatter(
            @ForAll("scales") ItemMatrix scale, @ForAll FactorMethod method, @ForAll Random random) {
        List<double[]> rows = AnyAnswers.rows(scale);
        Collections.shuffle(rows, random);

        assertSame(omega(rows, method), omega(AnyAnswers.rows(scale), method));
    }

    @Property(tries = 200)
    void theOrderOfItemsDoesNotMatter(@ForAll("scales") ItemMatrix scale, @ForAll FactorMethod method) {
        List<double[]> backwards = AnyAnswers.rows(scale).stream()
                .map(row -> IntStream.range(0, row.length)
                        .mapToDouble(item -> row[row.length - 1 - item])
                        .toArray())
                .toList();

        assertSame(omega(backwards, method), omega(AnyAnswers.rows(scale), method));
    }

    @Property(tries = 200)
    void theUnitDoesNotMatter(
            @ForAll("scales") ItemMatrix scale,
            @ForAll FactorMethod method,
            @ForAll @DoubleRange(min = 0.1, max = 10) double factor,
            @ForAll @IntRange(min = -100, max = 100) int offset) {
        List<double[]> rescaled = AnyAnswers.rows(scale).stream()
                .map(row -> Arrays.stream(row)
                        .map(answer -> answer * factor + offset)
                        .toArray())
                .toList();

        assertSame(omega(rescaled, method), omega(AnyAnswers.rows(scale), method));
    }

    @Property(tries = 200)
    void everyPersonTwiceIsTheSameScale(@ForAll("scales") ItemMatrix scale, @ForAll FactorMethod method) {
        List<double[]> twice = AnyAnswers.rows(scale);
        twice.addAll(AnyAnswers.rows(scale));

        assertSame(omega(twice, method), omega(AnyAnswers.rows(scale), method));
    }

    @Property(tries = 200)
    void whatTheModelImpliesIsAShare(@ForAll("scales") ItemMatrix scale, @ForAll FactorMethod method) {
        OmegaResult omega = omega(AnyAnswers.rows(scale), method);

        assertThat(omega.getOmega(OmegaDefinition.MODEL_IMPLIED).getValue()).isBetween(0.0, 1.0);
        assertThat(omega.getStandardisedOmega(OmegaDefinition.MODEL_IMPLIED).getValue())
                .isBetween(0.0, 1.0);
        for (FactorLoading item : omega.getItems()) {
            assertThat(item.getUniqueness().getValue()).isBetween(0.005 - 1e-12, 1 + 1e-9);
        }
    }

    /** Answers 1 to 7 of 100 to 200 people who share one factor. */
    @Provide
    Arbitrary<ItemMatrix> scales() {
        return Arbitraries.randomValue(random -> {
            int items = 3 + random.nextInt(5);
            double[][] rows = new double[100 + random.nextInt(100)][items];
            for (double[] row : rows) {
                double person = random.nextGaussian();
                for (int item = 0; item < items; item++) {
                    double answer = Math.rint(4 + person * (0.8 + 0.1 * item) + random.nextGaussian());
                    row[item] = Math.min(7, Math.max(1, answer));
                }
            }
            return ItemMatrix.of(AnyAnswers.names(items), rows);
        });
    }

    private static OmegaResult omega(List<double[]> rows, FactorMethod method) {
        return McDonaldOmega.withDefaults()
                .withMethod(method)
                .of(ItemMatrix.of(AnyAnswers.names(rows.get(0).length), rows.toArray(double[][]::new)));
    }

    private static void assertSame(OmegaResult actual, OmegaResult expected) {
        for (OmegaDefinition definition : OmegaDefinition.values()) {
            assertThat(actual.getOmega(definition).getValue())
                    .isCloseTo(expected.getOmega(definition).getValue(), within(1e-8));
            assertThat(actual.getStandardisedOmega(definition).getValue())
                    .isCloseTo(expected.getStandardisedOmega(definition).getValue(), within(1e-8));
        }
    }
}
