package io.github.culturekit.catalog.portfolio;

import io.github.culturekit.catalog.decision.Decision;
import io.github.culturekit.catalog.decision.Draw;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What to measure or ask before choosing: what it would be worth to know each gap, each intervention's effect, or the weights
 * (Claxton, 1999, Journal of Health Economics 18:341-364).
 *
 * <p>Worlds are drawn that the beliefs of a {@link Decision} allow. What a set is worth given one thing is estimated by
 * regression on that thing over the draws (Strong, Oakley and Brennan, 2014, Medical Decision Making 34:311-326), by
 * polynomials of the third degree: what a set is worth is an average over everything else and so a smooth function of it, and
 * a polynomial has nothing to tune. The rule that follows is found on one half of the draws and tried on the other, and the
 * other way round; see {@link InformationValue#getValue()}.
 *
 * <p>Only sets that are the best in at least one draw are compared, the hundred that are so most often unless set otherwise.
 * Costs count as they are to be expected: what they turn out to be changes no value. The same seed gives the same result to
 * the last bit on any number of threads. Immutable and thread-safe.
 */
public final class ValueOfInformation {

    private static final int FEWEST = 100;
    private static final ValueOfInformation DEFAULTS = new ValueOfInformation(4000, 1, 1, 100);

    private final int draws;
    private final long seed;
    private final int threads;
    private final int choices;

    private ValueOfInformation(int draws, long seed, int threads, int choices) {
        this.draws = draws;
        this.seed = seed;
        this.threads = threads;
        this.choices = choices;
    }

    /**
     * With 4,000 draws from seed 1, on the thread that asks.
     *
     * @return the analysis
     */
    public static ValueOfInformation withDefaults() {
        return DEFAULTS;
    }

    /**
     * Draws more worlds or fewer.
     *
     * @param number how many, at least 100
     * @return an analysis that differs in this
     * @throws IllegalArgumentException if there are too few
     */
    public ValueOfInformation withDraws(int number) {
        return new ValueOfInformation(atLeast(FEWEST, number, "draws"), seed, threads, choices);
    }

    /**
     * Draws other worlds.
     *
     * @param newSeed names the series of draws
     * @return an analysis that differs in this
     */
    public ValueOfInformation withSeed(long newSeed) {
        return new ValueOfInformation(draws, newSeed, threads, choices);
    }

    /**
     * Lets several threads work, which end with the analysis.
     *
     * @param number how many, at least 1
     * @return an analysis that differs in this
     * @throws IllegalArgumentException if it is less than 1
     */
    public ValueOfInformation withThreads(int number) {
        return new ValueOfInformation(draws, seed, atLeast(1, number, "threads"), choices);
    }

    /**
     * Compares more sets or fewer.
     *
     * @param number how many at most, at least 1
     * @return an analysis that differs in this
     * @throws IllegalArgumentException if it is less than 1
     */
    public ValueOfInformation withChoices(int number) {
        return new ValueOfInformation(draws, seed, threads, atLeast(1, number, "choices"));
    }

    private static int atLeast(int least, int number, String what) {
        if (number < least) {
            throw new IllegalArgumentException("ValueOfInformation: there are " + number + " " + what
                    + "; it takes at least " + least + ". Maybe leave it out: the defaults will do.");
        }
        return number;
    }

    /**
     * For the choice of the best single intervention, or of none.
     *
     * @param decision the options and what is held of them
     * @return what knowing more would be worth
     */
    public InformationValues of(Decision decision) {
        return of(decision, PortfolioChoice.withDefaults().atMost(1));
    }

    /**
     * For the choice of the best set under the limits of a choice, whose own draws play no part.
     *
     * @param decision the options and what is held of them
     * @param choice the limits, and how long each search may take
     * @return what knowing more would be worth
     */
    public InformationValues of(Decision decision, PortfolioChoice choice) {
        DrawLoop loop = new DrawLoop(draws, threads);
        List<Draw> drawn = loop.map(number -> decision.draw(seed, number));
        PortfolioLimits limits = choice.limits(decision);
        Candidates candidates = Candidates.of(decision, limits);
        Draw expected = decision.expected();
        List<World> worlds = loop.map(number -> candidates.in(drawn.get(number)));
        List<boolean[]> winners = loop.map(
                number -> BranchAndBound.solve(candidates.problem(drawn.get(number), expected, limits), choice.steps())
                        .chosen());
        PossibleSets sets = PossibleSets.of(worlds, winners, choices);
        double perfect = mean(sets.perfect());
        return InformationValues.builder()
                .baseline(candidates.ids(sets.sets().get(0)))
                .perfect(perfect)
                .perfectError(error(sets.perfect()))
                .inputs(inputs(UncertainInput.in(decision, drawn), sets, perfect))
                .choices(sets.sets().size())
                .choicesLeftOut(sets.leftOut())
                .draws(draws)
                .seed(seed)
                .build();
    }

    private List<InformationValue> inputs(List<UncertainInput> inputs, PossibleSets sets, double perfect) {
        List<InformationValue> values =
                new ArrayList<>(new DrawLoop(inputs.size(), threads, 1).map(i -> value(inputs.get(i), sets, perfect)));
        values.sort(Comparator.comparingDouble((InformationValue value) -> -value.getValue()));
        return values;
    }

    private InformationValue value(UncertainInput input, PossibleSets sets, double perfect) {
        double[] gained = new double[draws];
        for (int half = 0; half < 2; half++) {
            int tried = half;
            boolean[] asked = new boolean[draws];
            for (int r = half; r < draws; r += 2) {
                asked[r] = true;
            }
            double[] part = sets.gainsKnowing(new Regression(input.values(), number -> number % 2 != tried), asked);
            for (int r = half; r < draws; r += 2) {
                gained[r] = part[r];
            }
        }
        double value = Math.min(perfect, Math.max(0, mean(gained)));
        double promised = sets.promised(new Regression(input.values(), number -> true));
        return InformationValue.builder()
                .kind(input.kind())
                .subject(input.subject())
                .value(value)
                .error(error(gained))
                .higher(Math.min(perfect, Math.max(value, promised)))
                .build();
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }

    private static double error(double[] values) {
        double mean = mean(values);
        double square = 0;
        for (double value : values) {
            square += (value - mean) * (value - mean);
        }
        return Math.sqrt(square / (values.length - 1) / values.length);
    }
}
