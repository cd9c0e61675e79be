package io.github.culturekit.catalog.portfolio;

import io.github.culturekit.catalog.decision.Decision;
import io.github.culturekit.catalog.decision.Draw;
import io.github.culturekit.model.intervention.Effort;
import io.github.culturekit.model.intervention.Intervention;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * The best set of interventions that money, staff time, effort and attention allow: exact, by branch and bound, and tried on
 * many worlds that the beliefs of a {@link Decision} allow (robust portfolio modelling: Liesio, Mild and Salo, 2007, European
 * Journal of Operational Research 181:1488-1505).
 *
 * <p>Of sets of equal value the cheapest is chosen (by cost where all costs are known, else by effort where all efforts are),
 * of those the smallest, and of those the one with the earliest option of the decision that only one of the two has. Values
 * are compared to within a billionth of what all gaps, effects and burdens come to. Where a limit asks what nobody has said
 * of an option, such as its cost, the option cannot be chosen, and the result says so.
 *
 * <p>The search has a limit of steps. Where it ends there, the result {@linkplain SearchOutcome says so}, and how much
 * better another set could be at most. The same seed gives the same result on any number of threads. Immutable and
 * thread-safe.
 */
public final class PortfolioChoice {

    private static final int STANDARD_DRAWS = 1000;
    private static final long STANDARD_STEPS = 1_000_000;
    private static final PortfolioChoice DEFAULTS =
            new PortfolioChoice(PortfolioLimits.none(), STANDARD_DRAWS, 1, 1, STANDARD_STEPS);

    private final PortfolioLimits limits;
    private final int draws;
    private final long seed;
    private final int threads;
    private final long steps;

    private PortfolioChoice(PortfolioLimits limits, int draws, long seed, int threads, long steps) {
        this.limits = limits;
        this.draws = draws;
        this.seed = seed;
        this.threads = threads;
        this.steps = steps;
    }

    /**
     * Without limits, with 1,000 draws from seed 1 on the thread that asks, and at most a million steps for each search (some
     * seconds). The error of a core index is then at most 0.016.
     *
     * @return the choice
     */
    public static PortfolioChoice withDefaults() {
        return DEFAULTS;
    }

    /**
     * Keeps to other limits.
     *
     * @param newLimits all limits; those set before no longer count
     * @return a choice that differs in this
     */
    public PortfolioChoice withLimits(PortfolioLimits newLimits) {
        return new PortfolioChoice(newLimits, draws, seed, threads, steps);
    }

    private PortfolioChoice limited(UnaryOperator<PortfolioLimits.Builder> change) {
        return withLimits(
                change.apply(PortfolioLimits.builder().copying(limits)).build());
    }

    /**
     * Keeps to a budget. What options cost stands in the decision; see {@link Decision#withCosts}.
     *
     * @param money money of the currency of the costs, 0 or more
     * @return a choice that differs in this
     * @throws IllegalArgumentException if it is negative or not finite
     */
    public PortfolioChoice withBudget(double money) {
        return limited(change -> change.budget(money));
    }

    /**
     * Keeps to the staff time that there is.
     *
     * @param days how many days there are, 0 or more
     * @param daysOf how many days interventions take, by their ids
     * @return a choice that differs in this
     * @throws IllegalArgumentException if a number is negative or not finite
     */
    public PortfolioChoice withStaffTime(double days, Map<String, Double> daysOf) {
        return limited(change -> change.staffTime(days).staffDays(daysOf));
    }

    /**
     * Keeps to so much effort at once: for where nobody can say what interventions cost.
     *
     * @param points how much there can be; an intervention of low effort takes 1, of medium 2, of high 4
     * @param interventions those whose effort is meant, such as all of a catalogue
     * @return a choice that differs in this
     * @throws IllegalArgumentException if there are fewer than 0
     */
    public PortfolioChoice withEffort(int points, Collection<Intervention> interventions) {
        Map<String, Effort> efforts = new TreeMap<>();
        interventions.forEach(intervention ->
                intervention.getEffort().ifPresent(effort -> efforts.put(intervention.getId(), effort)));
        return limited(change -> change.effort(points).efforts(efforts));
    }

    /**
     * Chooses no more than so many at once.
     *
     * @param number how many, 0 or more
     * @return a choice that differs in this
     * @throws IllegalArgumentException if it is less than 0
     */
    public PortfolioChoice atMost(int number) {
        return limited(change -> change.number(number));
    }

    /**
     * Says what the organisation has already, so that nothing needs it to be chosen.
     *
     * @param interventions ids of interventions, besides those named before
     * @return a choice that differs in this
     * @throws IllegalArgumentException if one is no id
     */
    public PortfolioChoice withInPlace(String... interventions) {
        return limited(change -> change.addInPlace(interventions));
    }

    /**
     * Chooses an intervention only together with another, besides what the {@linkplain
     * io.github.culturekit.catalog.decision.Option#getRequires() options} of a decision require by themselves.
     *
     * @param option the id of the one that needs the other
     * @param needed the id of the other
     * @return a choice that differs in this
     * @throws IllegalArgumentException if the two are the same, or one is no id
     */
    public PortfolioChoice withPrerequisite(String option, String needed) {
        return limited(change -> change.addPrerequisite(OptionPair.of(option, needed)));
    }

    /**
     * Never chooses both of two interventions.
     *
     * @param option the id of the one
     * @param other the id of the other
     * @return a choice that differs in this
     * @throws IllegalArgumentException if the two are the same, or one is no id
     */
    public PortfolioChoice withConflict(String option, String other) {
        return limited(change -> change.addConflict(OptionPair.of(option, other)));
    }

    /**
     * Tries the choice on more or fewer worlds.
     *
     * @param number how many, 0 for none
     * @return a choice that differs in this
     * @throws IllegalArgumentException if it is less than 0
     */
    public PortfolioChoice withDraws(int number) {
        return new PortfolioChoice(limits, atLeast(0, number, "draws"), seed, threads, steps);
    }

    /**
     * Draws other worlds.
     *
     * @param newSeed names the series of draws
     * @return a choice that differs in this
     */
    public PortfolioChoice withSeed(long newSeed) {
        return new PortfolioChoice(limits, draws, newSeed, threads, steps);
    }

    /**
     * Lets several threads search, which end with the choice.
     *
     * @param number how many, at least 1
     * @return a choice that differs in this
     * @throws IllegalArgumentException if it is less than 1
     */
    public PortfolioChoice withThreads(int number) {
        return new PortfolioChoice(limits, draws, seed, atLeast(1, number, "threads"), steps);
    }

    /**
     * Searches longer, or gives the proof up earlier.
     *
     * @param number how many steps of one search at most, at least 1
     * @return a choice that differs in this
     * @throws IllegalArgumentException if it is less than 1
     */
    public PortfolioChoice withStepLimit(long number) {
        return new PortfolioChoice(limits, draws, seed, threads, atLeast(1, number, "steps"));
    }

    private static <N extends Number> N atLeast(int least, N number, String what) {
        if (number.longValue() < least) {
            throw new IllegalArgumentException("PortfolioChoice: there are " + number + " " + what
                    + "; it takes at least " + least + ". Maybe leave it out: the defaults will do.");
        }
        return number;
    }

    /**
     * Chooses.
     *
     * @param decision the options and what is held of them
     * @return the best set with its reasons; the empty one where nothing is worth its burden
     */
    public Portfolio of(Decision decision) {
        PortfolioLimits kept = limits(decision);
        Candidates candidates = Candidates.of(decision, kept);
        Draw expected = decision.expected();
        Selection best = BranchAndBound.solve(candidates.problem(expected), steps);
        List<Selection> drawn = selections(decision, candidates, best.chosen());
        return new PortfolioWriting(decision, kept, candidates, expected, best, steps)
                .portfolio(Portfolio.builder().draws(draws).seed(seed), drawn);
    }

    private List<Selection> selections(Decision decision, Candidates candidates, boolean[] guess) {
        return new DrawLoop(draws, threads)
                .map(number -> BranchAndBound.solve(candidates.problem(decision.draw(seed, number)), steps, guess));
    }

    /**
     * What each budget can buy at best, the other limits being as they are; a budget set with {@link #withBudget} is the
     * largest that is looked at. Costs, gaps and effects are at what is to be expected; nothing is drawn. Options whose cost
     * nobody has said play no part.
     *
     * @param decision the options and what is held of them
     * @return the budgets at which the best set changes, from the least that buys anything
     */
    public Frontier frontier(Decision decision) {
        PortfolioLimits kept = limits(decision);
        PortfolioLimits priced = kept.getBudget().isPresent()
                ? kept
                : PortfolioLimits.builder()
                        .copying(kept)
                        .budget(FrontierSearch.total(decision))
                        .build();
        return new FrontierSearch(decision, Candidates.of(decision, priced), priced, steps).frontier();
    }

    /** The limits of this choice with what the options require by themselves. */
    PortfolioLimits limits(Decision decision) {
        return limits.in(decision);
    }

    long steps() {
        return steps;
    }
}
