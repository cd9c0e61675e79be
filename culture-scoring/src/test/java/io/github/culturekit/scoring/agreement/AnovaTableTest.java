package io.github.culturekit.scoring.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.profile.UndefinedReason;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class AnovaTableTest {

    private static final Offset<Double> CLOSE = within(1e-13);

    /** Groups 1 3 | 2 4 6 | 5: means 2, 4, 5; grand mean 3.5; between 4.5 + 0.75 + 2.25 = 7.5, within 2 + 8 = 10. */
    private final AnovaTable table =
            AnovaTable.of(Groups.moments(new double[] {1, 3}, new double[] {2, 4, 6}, new double[] {5}));

    @Test
    void theTableTakesTheSquaresApart() {
        assertThat(table.getGrandMean().getValue()).isCloseTo(3.5, CLOSE);
        assertThat(table.getMeanOfGroupMeans().getValue()).isCloseTo(11.0 / 3, CLOSE);
        assertThat(table.getSquaresBetween().getValue()).isCloseTo(7.5, CLOSE);
        assertThat(table.getSquaresWithin().getValue()).isCloseTo(10, CLOSE);
        assertThat(table.getDegreesBetween()).isEqualTo(2);
        assertThat(table.getDegreesWithin()).isEqualTo(3);
        assertThat(table.getMeanSquareBetween().getValue()).isCloseTo(3.75, CLOSE);
        assertThat(table.getMeanSquareWithin().getValue()).isCloseTo(10.0 / 3, CLOSE);
        assertThat(table.getRatio().getValue()).isCloseTo(1.125, CLOSE);
        // With two degrees between, the survival of F is (1 + 2 F / d) to the power of -d / 2.
        assertThat(table.getProbability().getValue()).isCloseTo(Math.pow(1.75, -1.5), CLOSE);
    }

    @Test
    void theSharesOfTheSquaresFollow() {
        assertThat(table.getEtaSquared().getValue()).isCloseTo(7.5 / 17.5, CLOSE);
        assertThat(table.getEpsilonSquared().getValue()).isCloseTo((7.5 - 20.0 / 3) / 17.5, CLOSE);
        assertThat(table.getOmegaSquared().getValue()).isCloseTo((7.5 - 20.0 / 3) / (17.5 + 10.0 / 3), CLOSE);
    }

    @Test
    void theSizesAreTold() {
        GroupSizes sizes = table.getSizes();

        assertThat(sizes.getGroups()).isEqualTo(3);
        assertThat(sizes.getPeople()).isEqualTo(6);
        assertThat(sizes.getMean()).isEqualTo(Statistic.of(2));
        // (6 - (4 + 9 + 1) / 6) / 2
        assertThat(sizes.getBartko().getValue()).isCloseTo(11.0 / 6, CLOSE);
        assertThat(sizes.getHarmonicMean().getValue()).isCloseTo(3 / (1 / 2.0 + 1 / 3.0 + 1), CLOSE);
        assertThat(sizes.getSmallest()).isEqualTo(1);
        assertThat(sizes.getGreatest()).isEqualTo(3);
        assertThat(sizes).hasToString("GroupSizes[6 people in 3 groups of 1 to 3]");
        assertThat(table.toString()).startsWith("AnovaTable[F(2, 3) = 1.1");
    }

    @Test
    void withoutGroupsNothingIsKnown() {
        AnovaTable empty = AnovaTable.of(List.of());
        Statistic none = Statistic.undefined(UndefinedReason.NO_ANSWERS);

        assertThat(List.of(empty.getGrandMean(), empty.getMeanOfGroupMeans(), empty.getRatio(), empty.getEtaSquared()))
                .containsOnly(none);
        assertThat(List.of(
                        empty.getSizes().getMean(),
                        empty.getSizes().getBartko(),
                        empty.getSizes().getHarmonicMean()))
                .containsOnly(none);
        assertThat(empty.getSizes().getSmallest()).isZero();
        assertThat(empty.getSizes().getGreatest()).isZero();
        assertThat(empty.getDegreesBetween()).isZero();
    }

    @Test
    void oneGroupOrOnePersonEachIsTooLittle() {
        Statistic tooFew = Statistic.undefined(UndefinedReason.TOO_FEW_RESPONDENTS);
        AnovaTable one = AnovaTable.of(Groups.moments(new double[] {1, 3}));
        AnovaTable single = AnovaTable.of(Groups.moments(new double[] {1}, new double[] {3}));

        assertThat(List.of(
                        one.getMeanSquareBetween(),
                        one.getRatio(),
                        one.getProbability(),
                        one.getSizes().getBartko()))
                .containsOnly(tooFew);
        assertThat(one.getMeanSquareWithin()).isEqualTo(Statistic.of(2));
        assertThat(one.getSizes().getMean()).isEqualTo(Statistic.of(2));
        assertThat(List.of(single.getMeanSquareWithin(), single.getRatio(), single.getOmegaSquared()))
                .containsOnly(tooFew);
        assertThat(single.getMeanSquareBetween()).isEqualTo(Statistic.of(2));
    }

    @Test
    void whereNobodyDiffersThereIsNoShare() {
        Statistic noVariance = Statistic.undefined(UndefinedReason.NO_VARIANCE);
        AnovaTable same = AnovaTable.of(Groups.moments(new double[] {3, 3}, new double[] {3, 3}));

        assertThat(List.of(
                        same.getRatio(),
                        same.getProbability(),
                        same.getEtaSquared(),
                        same.getOmegaSquared(),
                        same.getEpsilonSquared()))
                .containsOnly(noVariance);
        assertThat(same.getSquaresBetween()).isEqualTo(Statistic.of(0));
    }
}
