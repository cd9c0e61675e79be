package io.github.culturekit.catalog.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.culturekit.catalog.decision.Belief;
import io.github.culturekit.catalog.decision.Decision;
import io.github.culturekit.catalog.decision.SmallDecisions;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class PortfolioProperties {

    private static final double RESOLUTION = 1e-8;

    @Property
    void moreMoneyNeverBuysLess(
            @ForAll long seed, @ForAll @IntRange(max = 500) int budget, @ForAll @IntRange(max = 200) int more) {
        Decision decision = decision(seed);
        PortfolioChoice choice = PortfolioChoice.withDefaults().withDraws(0);

        assertThat(choice.withBudget(budget + more).of(decision).getValue())
                .isGreaterThanOrEqualTo(choice.withBudget(budget).of(decision).getValue() - RESOLUTION);
    }

    @Property
    void moreAtOnceAreNeverWorthLess(@ForAll long seed, @ForAll @IntRange(max = 9) int number) {
        Decision decision = decision(seed);
        PortfolioChoice choice = PortfolioChoice.withDefaults().withDraws(0);

        assertThat(choice.atMost(number + 1).of(decision).getValue())
                .isGreaterThanOrEqualTo(choice.atMost(number).of(decision).getValue() - RESOLUTION);
    }

    @Property
    void theFrontierSaysWhatEveryBudgetBuys(@ForAll long seed, @ForAll @IntRange(max = 700) int budget) {
        Decision decision = decision(seed);
        PortfolioChoice choice = PortfolioChoice.withDefaults().withDraws(0);

        double bought = choice.withBudget(budget).of(decision).getValue();

        assertThat(choice.frontier(decision)
                        .find(budget)
                        .map(FrontierPoint::getValue)
                        .orElse(0.0))
                .isCloseTo(bought, within(RESOLUTION));
    }

    @Property(tries = 50)
    void coreIndicesAreSharesAndTheSameOnAnyNumberOfThreads(
            @ForAll long seed, @ForAll @IntRange(min = 2, max = 4) int threads) {
        PortfolioChoice choice =
                PortfolioChoice.withDefaults().withBudget(200).withSeed(seed).withDraws(130);

        Portfolio portfolio = choice.of(decision(seed));

        assertThat(portfolio.getCoreIndices()).hasSize(10).allSatisfy(index -> {
            assertThat(index.getShare()).isBetween(0.0, 1.0);
            assertThat(index.getError()).isBetween(0.0, 0.5 / Math.sqrt(130));
        });
        assertThat(choice.withThreads(threads).of(decision(seed))).isEqualTo(portfolio);
    }

    @Property(tries = 50)
    void noSingleThingIsWorthMoreThanEverything(@ForAll long seed) {
        InformationValues values = ValueOfInformation.withDefaults()
                .withDraws(300)
                .withSeed(seed)
                .of(decision(seed), PortfolioChoice.withDefaults().withBudget(150));

        assertThat(values.getInputs()).isNotEmpty().allSatisfy(one -> {
            assertThat(one.getValue()).isBetween(0.0, values.getPerfect());
            assertThat(one.getHigher()).isBetween(one.getValue(), values.getPerfect());
        });
    }

    /** Ten options on three constructs, some of them harmful. */
    private static Decision decision(long seed) {
        Random random = new Random(seed);
        double[][] effects = new double[10][3];
        Map<String, Belief> costs = new HashMap<>();
        for (int o = 0; o < effects.length; o++) {
            for (int d = 0; d < 3; d++) {
                effects[o][d] = random.nextInt(2) == 0 ? 0 : random.nextDouble() * 0.4 - 0.1;
            }
            costs.put("o" + o, Belief.of(1 + random.nextInt(100), 5));
        }
        double[] gaps = {random.nextDouble(), random.nextDouble(), random.nextDouble()};
        return SmallDecisions.of(gaps, 0.1, effects, 0.1).withCosts(costs);
    }
}
