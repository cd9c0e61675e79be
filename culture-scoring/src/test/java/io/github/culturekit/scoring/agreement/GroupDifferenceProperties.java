package io.github.culturekit.scoring.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.culturekit.model.profile.Statistic;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;

class GroupDifferenceProperties {

    private static final double ROUNDING = 1e-12;

    private static final IntraclassCorrelation ICC = IntraclassCorrelation.withDefaults();
    private static final VarianceComponents REML = VarianceComponents.withDefaults();

    @Property
    void theUnitOfTheScoresDoesNotMatter(
            @ForAll("groups") double[][] groups,
            @ForAll @DoubleRange(min = 0.5, max = 4) double factor,
            @ForAll @DoubleRange(min = -50, max = 50) double shift) {
        assertSame(groups, map(groups, score -> shift + factor * score));
        assertSame(groups, map(groups, score -> shift - factor * score));
    }

    @Property
    void theOrderOfGroupsDoesNotMatter(@ForAll("groups") double[][] groups, @ForAll Random random) {
        List<double[]> shuffled = new ArrayList<>(Arrays.asList(groups));
        Collections.shuffle(shuffled, random);

        assertSame(groups, shuffled.toArray(double[][]::new));
    }

    @Property
    void theSquaresAddUpToThoseOfAllPeople(@ForAll("groups") double[][] groups) {
        AnovaTable table = AnovaTable.of(Groups.moments(groups));
        double[] people = Arrays.stream(groups).flatMapToDouble(Arrays::stream).toArray();

        assertThat(table.getSquaresBetween().getValue()
                        + table.getSquaresWithin().getValue())
                .isCloseTo(GroupMoments.ofScores(people).getScatter(), within(1e-9));
    }

    @Property
    void correlationsAreAtMostOneAndTheIntervalHoldsThem(@ForAll("groups") double[][] groups) {
        for (TypicalSize size : TypicalSize.values()) {
            IccResult result = ICC.withSize(size).of(Groups.moments(groups));
            if (result.getIcc1().isDefined()) {
                assertThat(result.getIcc1().getValue()).isLessThanOrEqualTo(1 + ROUNDING);
            }
            result.getIcc1Interval()
                    .ifPresent(interval -> assertThat(result.getIcc1().getValue())
                            .isBetween(interval.getLower() - ROUNDING, interval.getUpper() + ROUNDING));
            result.getIcc2Interval()
                    .ifPresent(interval -> assertThat(result.getIcc2().getValue())
                            .isBetween(interval.getLower() - ROUNDING, interval.getUpper() + ROUNDING));
        }
    }

    @Property
    void bartkosSizeIsNeverAboveTheMean(@ForAll("groups") double[][] groups) {
        GroupSizes sizes = AnovaTable.of(Groups.moments(groups)).getSizes();

        assertThat(sizes.getBartko().getValue())
                .isLessThanOrEqualTo(sizes.getMean().getValue() + 1e-12);
        assertThat(sizes.getHarmonicMean().getValue())
                .isLessThanOrEqualTo(sizes.getMean().getValue() + 1e-12);
    }

    @Property
    void aShrunkenMeanLiesBetweenTheGroupsAndTheGrandMean(@ForAll("groups") double[][] groups) {
        VarianceComponentsResult components = REML.of(Groups.moments(groups));
        if (!components.getGrandMean().isDefined()) {
            return;
        }
        double grand = components.getGrandMean().getValue();
        for (GroupMoments group : Groups.moments(groups)) {
            double shrunken = components.shrunkenMeanOf(group).getValue();
            assertThat(shrunken)
                    .isBetween(Math.min(grand, group.getMean()) - 1e-9, Math.max(grand, group.getMean()) + 1e-9);
            assertThat(components.reliabilityOf(group).getValue()).isBetween(0.0, 1.0);
        }
    }

    @Provide
    Arbitrary<double[][]> groups() {
        return Groups.any();
    }

    private static double[][] map(double[][] groups, DoubleUnaryOperator function) {
        return Arrays.stream(groups)
                .map(group -> Arrays.stream(group).map(function).toArray())
                .toArray(double[][]::new);
    }

    private static void assertSame(double[][] before, double[][] after) {
        IccResult expected = ICC.of(Groups.moments(before));
        IccResult actual = ICC.of(Groups.moments(after));
        if (degenerate(expected.getAnova())) {
            return; // rounding decides whether there is any variance
        }
        assertClose(actual.getIcc1(), expected.getIcc1(), 1e-8);
        assertClose(actual.getAnova().getRatio(), expected.getAnova().getRatio(), 1e-8);
        assertClose(actual.getAnova().getOmegaSquared(), expected.getAnova().getOmegaSquared(), 1e-8);
        assertClose(
                REML.of(Groups.moments(after)).getIcc1(),
                REML.of(Groups.moments(before)).getIcc1(),
                1e-5);
    }

    private static boolean degenerate(AnovaTable table) {
        return table.getSquaresWithin().getValue() < 1e-9
                || table.getSquaresBetween().getValue() < 1e-9;
    }

    private static void assertClose(Statistic actual, Statistic expected, double tolerance) {
        assertThat(actual.getReason()).isEqualTo(expected.getReason());
        if (expected.isDefined()) {
            assertThat(actual.getValue())
                    .isCloseTo(expected.getValue(), within(tolerance * Math.max(1, Math.abs(expected.getValue()))));
        }
    }
}
