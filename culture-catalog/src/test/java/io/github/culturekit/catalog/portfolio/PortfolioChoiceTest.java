package io.github.culturekit.catalog.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import io.github.culturekit.catalog.InterventionCatalog;
import io.github.culturekit.catalog.decision.Concern;
import io.github.culturekit.catalog.decision.Decision;
import io.github.culturekit.catalog.decision.Effect;
import io.github.culturekit.catalog.decision.Option;
import io.github.culturekit.catalog.decision.SmallDecisions;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PortfolioChoiceTest {

    private static final PortfolioChoice CHOICE = PortfolioChoice.withDefaults().withDraws(0);

    @Test
    void withoutLimitsAllThatHelpsIsChosenAndNothingElse() {
        Portfolio portfolio = CHOICE.of(SmallPortfolios.decision());

        assertThat(options(portfolio)).containsExactlyInAnyOrder("o0", "o2", "o4");
        assertThat(portfolio.getValue()).isCloseTo(0.5 * 0.4 + 0.5 * 0.4, within(1e-12));
        assertThat(portfolio.getOutcome()).isEqualTo(SearchOutcome.BEST);
        assertThat(portfolio.getAtMost()).isEqualTo(portfolio.getValue());
    }

    @Test
    void aBudgetIsKept() {
        Portfolio portfolio = CHOICE.withBudget(60).of(SmallPortfolios.decision());

        assertThat(options(portfolio)).containsExactlyInAnyOrder("o1", "o2");
        assertThat(portfolio.getChosen().stream()
                        .mapToDouble(one -> one.getCost().orElseThrow())
                        .sum())
                .isLessThanOrEqualTo(60);
    }

    @Test
    void costsThatAddUpToTheBudgetInDecimalsAreWithinIt() {
        Decision decision = SmallDecisions.of(new double[] {1}, 0, new double[][] {{0.3}, {0.3}}, 0)
                .withCosts(SmallPortfolios.costs(0.1, 0.2));

        assertThat(options(CHOICE.withBudget(0.3).of(decision))).containsExactlyInAnyOrder("o0", "o1");
    }

    @Test
    void whatAnInterventionAddsToTheOthersIsLessThanAloneWhereTheyCloseTheSameGap() {
        Decision decision = SmallDecisions.of(new double[] {0.5}, 0, new double[][] {{0.3}, {0.3}}, 0);

        assertThat(CHOICE.of(decision).getChosen()).allSatisfy(one -> {
            assertThat(one.getAlone()).isCloseTo(0.3, within(1e-12));
            assertThat(one.getMarginal()).isCloseTo(0.2, within(1e-12));
        });
    }

    @Test
    void whatCostsNobodyKnowsIsLeftOutForThatReason() {
        assertThat(reasons(CHOICE.withBudget(1000).of(SmallPortfolios.decision()), "o4"))
                .containsExactly(LeftOutReason.COST_UNKNOWN);
    }

    @Test
    void staffTimeThatNobodyKnowsIsAReasonToo() {
        Portfolio portfolio = CHOICE.withStaffTime(100, Map.of("o0", 10.0)).of(SmallPortfolios.decision());

        assertThat(options(portfolio)).containsExactly("o0");
        assertThat(reasons(portfolio, "o2")).containsExactly(LeftOutReason.STAFF_TIME_UNKNOWN);
    }

    @Test
    void harmAndWhatTheOthersDoAlreadyAddNothing() {
        Portfolio portfolio = CHOICE.of(SmallPortfolios.decision());

        assertThat(reasons(portfolio, "o3")).containsExactly(LeftOutReason.NO_GAIN);
        assertThat(reasons(portfolio, "o1")).containsExactly(LeftOutReason.NO_GAIN);
    }

    @Test
    void theLimitsThatAnOptionWouldBreakAreNamed() {
        Portfolio portfolio = CHOICE.withBudget(45)
                .atMost(1)
                .withStaffTime(10, Map.of("o0", 10.0, "o1", 12.0, "o2", 9.0, "o3", 5.0))
                .of(SmallPortfolios.decision());

        assertThat(options(portfolio)).containsExactly("o0");
        assertThat(reasons(portfolio, "o2"))
                .containsExactly(LeftOutReason.BUDGET, LeftOutReason.STAFF_TIME, LeftOutReason.NUMBER);
    }

    @Test
    void aConflictNamesTheOther() {
        Decision decision = SmallDecisions.of(new double[] {1}, 0, new double[][] {{0.3}, {0.2}}, 0);

        Portfolio portfolio = CHOICE.withConflict("o1", "o0").of(decision);

        assertThat(options(portfolio)).containsExactly("o0");
        LeftOutOption left = portfolio.getLeftOut().get(0);
        assertThat(left.getReasons()).containsExactly(LeftOutReason.CONFLICT);
        assertThat(left.getOthers()).containsExactly("o0");
        assertThat(left.getGain()).isCloseTo(0.2, within(1e-12));
    }

    @Test
    void whatAPrerequisiteNeedsIsTakenWithIt() {
        Decision decision = SmallDecisions.of(new double[] {1, 1}, 0, new double[][] {{0.5, 0}, {0, -0.1}}, 0);

        assertThat(options(CHOICE.withPrerequisite("o0", "o1").of(decision))).containsExactlyInAnyOrder("o0", "o1");
    }

    @Test
    void whatAnOptionRequiresByItselfIsTakenWithIt() {
        Decision decision = requiring(new double[][] {{0.5, 0}, {0, -0.1}}, "o1");

        Portfolio portfolio = CHOICE.of(decision);

        assertThat(options(portfolio)).containsExactlyInAnyOrder("o0", "o1");
        assertThat(portfolio.getLimits().getPrerequisites()).containsExactly(OptionPair.of("o0", "o1"));
        assertThat(ValueOfInformation.withDefaults()
                        .withDraws(100)
                        .of(decision, CHOICE)
                        .getBaseline())
                .containsExactly("o0", "o1");
    }

    @Test
    void whatIsInPlaceNeedNotBeChosen() {
        Decision decision = requiring(new double[][] {{0.5, 0}, {0, -0.1}}, "o1", "absent");

        Portfolio portfolio = CHOICE.withInPlace("o1").withInPlace("absent").of(decision);

        assertThat(options(portfolio)).containsExactly("o0");
        assertThat(portfolio.getLimits().getInPlace()).containsExactly("o1", "absent");
        assertThat(reasons(CHOICE.withInPlace("o1").of(decision), "o0")).containsExactly(LeftOutReason.PREREQUISITE);
    }

    /** Two gaps of 1 that option 0 and option 1 move, the first of which requires others. */
    private static Decision requiring(double[][] effects, String... required) {
        Decision decision = SmallDecisions.of(new double[] {1, 1}, 0, effects, 0);
        return Decision.builder()
                .copying(decision)
                .options(decision.getOptions().stream()
                        .map(option -> option.getId().equals("o0")
                                ? Option.builder()
                                        .copying(option)
                                        .requires(List.of(required))
                                        .build()
                                : option)
                        .toList())
                .build();
    }

    @Test
    void aPrerequisiteThatIsNotWorthItIsNamed() {
        Decision decision = SmallDecisions.of(new double[] {1, 1}, 0, new double[][] {{0.1, 0}, {0, -0.5}}, 0);

        Portfolio portfolio = CHOICE.withPrerequisite("o0", "o1").of(decision);

        assertThat(portfolio.getChosen()).isEmpty();
        assertThat(portfolio.getLeftOut().get(0).getReasons())
                .containsExactly(LeftOutReason.NO_GAIN, LeftOutReason.PREREQUISITE);
        assertThat(portfolio.getLeftOut().get(0).getOthers()).containsExactly("o1");
    }

    @Test
    void aPrerequisiteThatCannotBeChosenRulesOutWhatNeedsIt() {
        Decision decision = SmallDecisions.of(new double[] {1}, 0, new double[][] {{0.5}, {0.2}}, 0);

        Portfolio portfolio = CHOICE.withPrerequisite("o0", "absent").of(decision);

        assertThat(options(portfolio)).containsExactly("o1");
        assertThat(reasons(portfolio, "o0")).containsExactly(LeftOutReason.PREREQUISITE);
    }

    @Test
    void theLimitThatBindsIsNamedWithWhatItCosts() {
        Portfolio portfolio = CHOICE.withBudget(60).atMost(4).of(SmallPortfolios.decision());

        assertThat(portfolio.getLimitEffects())
                .extracting(LimitEffect::getKind, LimitEffect::isBinding)
                .containsExactly(tuple(LimitKind.BUDGET, true), tuple(LimitKind.NUMBER, false));
        assertThat(portfolio.getLimitEffects().get(0).getGain()).isCloseTo(0.05, within(1e-12));
        assertThat(portfolio.getLimitEffects().get(0).getOptions()).containsExactly("o0", "o2");
    }

    @Test
    void ofEqualSetsTheCheaperThenTheSmallerThenTheEarlierIsChosen() {
        Decision equal =
                SmallDecisions.of(new double[] {0.4}, 0, new double[][] {{0.2}, {0.2}, {0.4}, {0.4}, {0.4}}, 0);

        assertThat(options(CHOICE.of(equal.withCosts(SmallPortfolios.costs(1, 1, 3, 3, 2.5)))))
                .containsExactlyInAnyOrder("o0", "o1");
        assertThat(options(CHOICE.of(equal.withCosts(SmallPortfolios.costs(1, 1, 3, 2, 2)))))
                .containsExactly("o3");
        assertThat(options(CHOICE.of(equal))).containsExactly("o2");
    }

    @Test
    void effortStandsInWhereNobodySaysWhatThingsCost() {
        InterventionCatalog catalog = InterventionCatalog.standard();
        Decision decision = Decision.builder()
                .addConcern(Concern.of(SmallDecisions.construct(0), 1, 0))
                .addOption(option("team-goals", 0.2))
                .addOption(option("listening-into-action", 0.5))
                .addOption(option("unheard-of", 0.5))
                .build();

        Portfolio portfolio = CHOICE.withEffort(4, catalog.getInterventions()).of(decision);

        assertThat(options(portfolio)).containsExactly("listening-into-action");
        assertThat(reasons(portfolio, "team-goals")).containsExactly(LeftOutReason.EFFORT);
        assertThat(reasons(portfolio, "unheard-of")).containsExactly(LeftOutReason.EFFORT_UNKNOWN);
    }

    private static Option option(String id, double effect) {
        return Option.builder()
                .id(id)
                .addEffect(Effect.on(SmallDecisions.construct(0), effect, 0.1))
                .build();
    }

    @Test
    void closuresSayWhatBecomesOfEachGap() {
        List<GapClosure> closures =
                CHOICE.withBudget(60).of(SmallPortfolios.decision()).getClosures();

        assertThat(closures.get(0).getClosed()).isCloseTo(0.3, within(1e-12));
        assertThat(closures.get(1).getClosed()).isCloseTo(0.3, within(1e-12));
    }

    @Test
    void aCoreIndexIsTheShareOfTheWorldsInWhichAnOptionIsChosen() {
        Decision decision = SmallDecisions.of(new double[] {2}, 0, new double[][] {{0.5}, {-0.5}, {0}}, 0.1);

        Portfolio portfolio = PortfolioChoice.withDefaults().of(decision);

        assertThat(portfolio.findCoreIndex("o0").orElseThrow().getShare()).isEqualTo(1);
        assertThat(portfolio.findCoreIndex("o0").orElseThrow().getCoreClass()).isEqualTo(CoreClass.CORE);
        assertThat(portfolio.findCoreIndex("o1").orElseThrow().getCoreClass()).isEqualTo(CoreClass.LEAVE_OUT);
        assertThat(portfolio.getUnprovenDraws()).isZero();
    }

    @Test
    void ofTwoThatAreEquallyLikelyToHelpMoreEachIsCoreInHalfOfTheWorlds() {
        Decision decision = SmallDecisions.of(new double[] {5}, 0, new double[][] {{1}, {1}}, 0.2);

        CoreIndex index = PortfolioChoice.withDefaults()
                .atMost(1)
                .withDraws(4000)
                .of(decision)
                .findCoreIndex("o0")
                .orElseThrow();

        assertThat(index.getError()).isCloseTo(0.5 / Math.sqrt(4000), within(1e-4));
        assertThat(index.getShare()).isCloseTo(0.5, within(4 * index.getError()));
        assertThat(index.getCoreClass()).isEqualTo(CoreClass.DEPENDS);
    }

    @Test
    void theNumberOfThreadsChangesNothing() {
        PortfolioChoice choice = PortfolioChoice.withDefaults().withBudget(60).withDraws(500);

        assertThat(choice.withThreads(3).of(SmallPortfolios.decision()))
                .isEqualTo(choice.of(SmallPortfolios.decision()));
    }

    @Test
    void theFrontierHoldsEverySetThatSomeBudgetMakesTheBest() {
        Frontier frontier = CHOICE.frontier(SmallPortfolios.decision());

        assertThat(frontier.getComplete()).isTrue();
        assertThat(frontier.getPoints()).extracting(FrontierPoint::getCost).containsExactly(25.0, 40.0, 55.0, 70.0);
        assertThat(frontier.find(24.9)).isEmpty();
        assertThat(frontier.find(69).orElseThrow().getOptions()).containsExactly("o1", "o2");
    }

    @Test
    void aDecisionWithoutOptionsGivesTheEmptySet() {
        Portfolio portfolio = CHOICE.withBudget(10).of(Decision.builder().build());

        assertThat(portfolio.getChosen()).isEmpty();
        assertThat(portfolio.getValue()).isZero();
        assertThat(CHOICE.frontier(Decision.builder().build()).getPoints()).isEmpty();
    }

    @Test
    void aSearchThatEndsEarlySaysSo() {
        Portfolio portfolio = CHOICE.withStepLimit(1).withBudget(711.1).of(proportional(5));

        assertThat(portfolio.getOutcome()).isEqualTo(SearchOutcome.UNFINISHED);
        assertThat(portfolio.getAtMost()).isGreaterThan(portfolio.getValue());
        assertThat(portfolio.toSentences()).last().asString().startsWith("The search ended");
    }

    @Test
    void aSearchThatOnlyLooksForTheCheapestOfEqualsSaysThatNothingIsWorthMore() {
        Portfolio portfolio = CHOICE.withStepLimit(60).of(proportional(0.5));

        assertThat(portfolio.getOutcome()).isEqualTo(SearchOutcome.BEST_VALUE);
        assertThat(portfolio.getValue()).isEqualTo(0.5).isEqualTo(portfolio.getAtMost());
        assertThat(portfolio.toSentences()).last().asString().startsWith("No other set is worth more");
    }

    /** Thirty options that each do what they cost: hard to choose from. */
    private static Decision proportional(double gap) {
        double[][] effects = new double[30][1];
        double[] costs = new double[30];
        Arrays.setAll(costs, i -> 50 + (i * 37) % 30 + 0.3 * i);
        Arrays.setAll(effects, i -> new double[] {costs[i] / 1000});
        return SmallDecisions.of(new double[] {gap}, 0, effects, 0).withCosts(SmallPortfolios.costs(costs));
    }

    @Test
    void itIsSaidInWordsThatNeedNoManual() {
        assertThat(SmallPortfolios.portfolio().toSentences())
                .contains(
                        "Together these are worth 60% of closing all gaps: o1, o2.",
                        "D0: 0.30 of the 0.40 standard deviations below its target would be made good.",
                        "O4 is left out: nobody has said what it costs, and nobody has said how much staff time it takes.",
                        "The budget binds: without that limit the best set would be worth 10% of closing all gaps more.",
                        "The staff time does not bind.");
    }

    @Test
    void numbersThatMakeNoSenseAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CHOICE.withBudget(-1))
                .withMessageContaining("budget");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CHOICE.withDraws(-1))
                .withMessageContaining("draws");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CHOICE.withThreads(0))
                .withMessageContaining("threads");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CHOICE.withPrerequisite("a", "a"))
                .withMessageContaining("must differ");
    }

    private static List<String> options(Portfolio portfolio) {
        return portfolio.getChosen().stream().map(ChosenOption::getOption).toList();
    }

    private static List<LeftOutReason> reasons(Portfolio portfolio, String option) {
        return portfolio.getLeftOut().stream()
                .filter(one -> one.getOption().equals(option))
                .findFirst()
                .orElseThrow()
                .getReasons();
    }
}
