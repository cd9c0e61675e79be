package io.github.culturekit.scoring.comparison;

import static io.github.culturekit.scoring.comparison.SeveralGroupsTest.groups;
import static io.github.culturekit.scoring.comparison.TwoGroupsProperties.assertClose;
import static io.github.culturekit.scoring.comparison.TwoGroupsProperties.scores;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class SeveralGroupsProperties {

    private final SeveralGroups calculator = SeveralGroups.withDefaults();

    @Property(tries = 30)
    void ofTwoGroupsTheTestsAreThoseOfTwo(
            @ForAll @Size(min = 2, max = 9) List<@IntRange(max = 10) Integer> first,
            @ForAll @Size(min = 2, max = 9) List<@IntRange(max = 10) Integer> second) {
        TwoGroupResult two = TwoGroups.withDefaults().of(scores(first), scores(second));
        SeveralGroupsResult several = calculator.of(groups(scores(first), scores(second)));

        assertClose(several.getAnova().getRatio(), two.getPooled().getRatio().map(t -> t * t));
        assertClose(several.getAnova().getProbability(), two.getPooled().getProbability());
        assertClose(
                several.getPairs().get(0).getTukey().getProbability(),
                two.getPooled().getProbability());
        assertClose(
                several.getPairs().get(0).getGamesHowell().getProbability(),
                two.getWelch().getProbability());
        if (first.stream().distinct().count() > 1 && second.stream().distinct().count() > 1) {
            assertClose(several.getWelchAnova().getProbability(), two.getWelch().getProbability());
        }
    }

    @Property(tries = 30)
    void theSharesStayInTheirBounds(
            @ForAll @Size(min = 2, max = 9) List<@IntRange(max = 10) Integer> first,
            @ForAll @Size(min = 2, max = 9) List<@IntRange(max = 10) Integer> second,
            @ForAll @Size(min = 2, max = 9) List<@IntRange(max = 10) Integer> third) {
        SeveralGroupsResult result = calculator.of(groups(scores(first), scores(second), scores(third)));

        result.getEtaSquared().toOptional().ifPresent(eta -> {
            assertThat(eta).isBetween(0.0, 1 + 1e-12);
            assertThat(result.getOmegaSquared().getValue()).isLessThanOrEqualTo(eta + 1e-12);
            assertThat(result.getEtaSquaredInterval().orElseThrow().getLower()).isLessThanOrEqualTo(eta + 1e-12);
        });
    }

    @Property(tries = 30)
    void namesAndTheirOrderDoNotMatter(
            @ForAll @Size(min = 2, max = 9) List<@IntRange(max = 10) Integer> first,
            @ForAll @Size(min = 2, max = 9) List<@IntRange(max = 10) Integer> second,
            @ForAll @Size(min = 2, max = 9) List<@IntRange(max = 10) Integer> third) {
        SeveralGroupsResult one = calculator.of(groups(scores(first), scores(second), scores(third)));
        SeveralGroupsResult other = calculator.of(groups(scores(third), scores(first), scores(second)));

        assertClose(other.getAnova().getRatio(), one.getAnova().getRatio());
        assertClose(other.getWelchAnova().getRatio(), one.getWelchAnova().getRatio());
        assertClose(other.getRanks().getSum(), one.getRanks().getSum());
        assertClose(other.getSpread().getRatio(), one.getSpread().getRatio());
        assertClose(
                other.findPair("a", "b").orElseThrow().getTukey().getProbability(),
                one.findPair("c", "a").orElseThrow().getTukey().getProbability());
    }

    @Property(tries = 30)
    void allPairsTogetherAreHarderToTellApartThanEachAlone(
            @ForAll @Size(min = 2, max = 9) List<@IntRange(max = 10) Integer> first,
            @ForAll @Size(min = 2, max = 9) List<@IntRange(max = 10) Integer> second,
            @ForAll @Size(min = 2, max = 9) List<@IntRange(max = 10) Integer> third) {
        for (PairComparison pair : calculator
                .of(groups(scores(first), scores(second), scores(third)))
                .getPairs()) {
            pair.getWelch().getProbability().toOptional().ifPresent(alone -> {
                assertThat(pair.getGamesHowell().getProbability().getValue()).isGreaterThanOrEqualTo(alone - 1e-12);
                assertThat(pair.getAdjustedProbability().getValue()).isGreaterThanOrEqualTo(alone);
            });
        }
    }
}
