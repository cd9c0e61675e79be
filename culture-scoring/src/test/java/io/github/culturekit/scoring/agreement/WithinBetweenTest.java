package io.github.culturekit.scoring.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.profile.UndefinedReason;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class WithinBetweenTest {

    private static final WithinBetween WABA = WithinBetween.withDefaults();
    private static final Offset<Double> CLOSE = within(1e-13);

    @Test
    void groupsMayGoTogetherWherePeopleDoNot() {
        // Means 2 and 5 in x, 1 and 7 in y; within groups x rises where y falls.
        WithinBetweenResult result = WABA.of(
                Groups.of(new double[] {1, 3}, new double[] {4, 6}),
                Groups.of(new double[] {2, 0}, new double[] {8, 6}));

        assertThat(result.getCorrelationBetween().getValue()).isCloseTo(1, CLOSE);
        assertThat(result.getCorrelationWithin().getValue()).isCloseTo(-1, CLOSE);
        assertThat(result.getCorrelationOfMeans().getValue()).isCloseTo(1, CLOSE);
        // x: between 9, within 4; y: between 36, within 4; products 18 and -4.
        assertThat(result.getEtaBetweenX().getValue()).isCloseTo(Math.sqrt(9.0 / 13), CLOSE);
        assertThat(result.getEtaWithinX().getValue()).isCloseTo(Math.sqrt(4.0 / 13), CLOSE);
        assertThat(result.getEtaBetweenY().getValue()).isCloseTo(Math.sqrt(36.0 / 40), CLOSE);
        assertThat(result.getEtaWithinY().getValue()).isCloseTo(Math.sqrt(4.0 / 40), CLOSE);
        assertThat(result.getRawCorrelation().getValue()).isCloseTo(14 / Math.sqrt(13 * 40), CLOSE);
        assertThat(result.getPartBetween().getValue()).isCloseTo(18 / Math.sqrt(13 * 40), CLOSE);
        assertThat(result.getPartWithin().getValue()).isCloseTo(-4 / Math.sqrt(13 * 40), CLOSE);
        assertThat(result.getPeople()).isEqualTo(4);
        assertThat(result.getGroups()).isEqualTo(2);
        assertThat(result.toString()).startsWith("WithinBetweenResult[0.6").contains(" between 2 groups + -0.1");
    }

    @Test
    void groupsCountByTheirPeopleOrOnce() {
        double[][] x = {{0, 0, 0, 0}, {1}, {2, 2}};
        double[][] y = {{0, 0, 0, 0}, {5}, {1, 1}};
        WithinBetweenResult result = WABA.of(Groups.of(x), Groups.of(y));

        // By people: means 5/7 and 1; squares 38/7 = 5.43 ... written out below.
        double meanX = 5.0 / 7;
        double squaresX = 4 * meanX * meanX + (1 - meanX) * (1 - meanX) + 2 * (2 - meanX) * (2 - meanX);
        double squaresY = 4 * 1 + 16 + 0;
        double products = 4 * meanX + (1 - meanX) * 4;
        assertThat(result.getCorrelationBetween().getValue())
                .isCloseTo(products / Math.sqrt(squaresX * squaresY), CLOSE);
        // Once each: x -1, 0, 1 and y -2, 3, -1.
        assertThat(result.getCorrelationOfMeans().getValue()).isCloseTo(1 / Math.sqrt(2 * 14), CLOSE);
        assertThat(result.getCorrelationWithin()).isEqualTo(Statistic.undefined(UndefinedReason.NO_VARIANCE));
        assertThat(result.getEtaWithinX()).isEqualTo(Statistic.of(0));
        assertThat(result.getPartWithin()).isEqualTo(Statistic.of(0));
    }

    @Test
    void whoLacksAScoreIsLeftOut() {
        List<String> groups = List.of("a", "a", "a", "b", "b", "c");
        WithinBetweenResult result = WABA.of(
                GroupedScores.of(groups, new Double[] {1.0, 3.0, null, 4.0, 6.0, 9.0}),
                GroupedScores.of(groups, new Double[] {2.0, 0.0, 5.0, 8.0, 6.0, null}));

        assertThat(result.getPeople()).isEqualTo(4);
        assertThat(result.getGroups()).isEqualTo(2);
        assertThat(result.getRawCorrelation().getValue()).isCloseTo(14 / Math.sqrt(13 * 40), CLOSE);
    }

    @Test
    void whatCannotBeHadHasItsReason() {
        WithinBetweenResult flat = WABA.of(
                Groups.of(new double[] {1, 1}, new double[] {1}), Groups.of(new double[] {1, 2}, new double[] {3}));
        WithinBetweenResult empty = WABA.of(Groups.of(), Groups.of());
        Statistic noVariance = Statistic.undefined(UndefinedReason.NO_VARIANCE);

        assertThat(List.of(
                        flat.getRawCorrelation(),
                        flat.getEtaBetweenX(),
                        flat.getEtaWithinX(),
                        flat.getCorrelationOfMeans(),
                        flat.getPartBetween()))
                .containsOnly(noVariance);
        assertThat(flat.getEtaBetweenY().isDefined()).isTrue();
        assertThat(List.of(
                        empty.getRawCorrelation(),
                        empty.getEtaBetweenX(),
                        empty.getCorrelationOfMeans(),
                        empty.getPartWithin()))
                .containsOnly(Statistic.undefined(UndefinedReason.NO_ANSWERS));
        assertThat(empty.getPeople()).isZero();
    }

    @Test
    void scoresOfOtherPeopleAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> WABA.of(Groups.of(new double[] {1, 2}), Groups.of(new double[] {1}, new double[] {2})))
                .withMessageContaining("GroupedScores[2 people in 1 groups] and GroupedScores[2 people in 2 groups]")
                .withMessageContaining("Maybe one of them was sorted");
    }
}
