package io.github.culturekit.scoring.quality;

import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.profile.UndefinedReason;
import io.github.culturekit.scoring.reliability.ItemMatrix;
import io.github.culturekit.scoring.response.Responses;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * Psychometric synonyms and antonyms: whether a respondent gives like answers to items that people in general answer alike, or
 * opposite answers to those that people answer oppositely (Goldberg in Johnson 2005; Meade and Craig 2012).
 *
 * <p>Pairs are all items whose correlation over the people who answered both is above the critical one (for antonyms, below it
 * with the sign turned): 0.60 by default (Meade and Craig 2012). A respondent's index is the correlation, over the pairs they
 * answered both items of, of the answers to the later item with those to the earlier one; 1 is consistent for synonyms, -1 for
 * antonyms. It needs at least three such pairs. Reversed items are not turned, or there would be no antonyms. This is R's
 * {@code careless::psychsyn} and {@code psychant} with {@code resample_na = FALSE}; the resampling of those functions, unseeded
 * there, is not copied. Immutable and thread-safe.
 */
public final class PsychometricPairs {

    static final double CRITICAL = 0.6;

    private static final int FEWEST_PAIRS = 3;
    private static final int FEWEST_PEOPLE = 2;

    private static final PsychometricPairs DEFAULTS = new PsychometricPairs(1, CRITICAL);

    private final int sign;
    private final double critical;

    private PsychometricPairs(int sign, double critical) {
        this.sign = sign;
        this.critical = critical;
    }

    /**
     * Synonyms, pairs that are answered alike, as {@code psychsyn} has it unless told otherwise.
     *
     * @return the calculator
     */
    public static PsychometricPairs withDefaults() {
        return DEFAULTS;
    }

    /**
     * Takes antonyms instead, pairs that are answered oppositely.
     *
     * @return a calculator that does
     */
    public PsychometricPairs antonyms() {
        return new PsychometricPairs(-1, critical);
    }

    /**
     * Chooses how strongly two items must correlate to be a pair.
     *
     * @param correlation the correlation that must be exceeded, without its sign; from 0, below 1
     * @return a calculator with that limit
     * @throws IllegalArgumentException if the limit is out of range
     */
    public PsychometricPairs withCriticalCorrelation(double correlation) {
        return new PsychometricPairs(sign, requireCritical(correlation));
    }

    /**
     * The index of each row of a matrix.
     *
     * @param answers answers as they were given, items in the order in which they were asked
     * @return the pairs, and a result for each row
     */
    public PsychometricPairsResult of(ItemMatrix answers) {
        return of(AnswerSheet.of(answers));
    }

    /**
     * The index of each respondent's codes, in the order of the instrument's items.
     *
     * @param responses the answers; items that nobody answered are left out
     * @return the pairs, and a result for each row
     */
    public PsychometricPairsResult of(Responses responses) {
        return of(AnswerSheet.of(responses));
    }

    PsychometricPairsResult of(AnswerSheet sheet) {
        List<Places> pairs = pairs(sheet);
        List<Statistic> correlations = new ArrayList<>();
        List<Integer> usable = new ArrayList<>();
        for (int row = 0; row < sheet.rowCount(); row++) {
            double[] answers = sheet.row(row);
            Pairwise both = Pairwise.of(pick(answers, pairs, Places::first), pick(answers, pairs, Places::second));
            usable.add(both.count());
            correlations.add(
                    sheet.isAnswered(row)
                            ? both.correlation(FEWEST_PAIRS)
                            : Statistic.undefined(UndefinedReason.NO_ANSWERS));
        }
        return new PsychometricPairsResult(
                pairs.stream()
                        .map(pair -> ItemPair.builder()
                                .first(sheet.items().get(pair.first()))
                                .second(sheet.items().get(pair.second()))
                                .correlation(pair.correlation())
                                .build())
                        .toList(),
                correlations,
                usable);
    }

    static double requireCritical(double correlation) {
        if (!(correlation >= 0 && correlation < 1)) {
            throw new IllegalArgumentException("The critical correlation is " + correlation
                    + ", but must be 0 or more and below 1. Maybe drop the sign: antonyms() turns it.");
        }
        return correlation;
    }

    private record Places(int first, int second, double correlation) {}

    /** By the earlier item, and then the later one. */
    private List<Places> pairs(AnswerSheet sheet) {
        List<Places> pairs = new ArrayList<>();
        for (int earlier = 0; earlier < sheet.itemCount(); earlier++) {
            for (int later = earlier + 1; later < sheet.itemCount(); later++) {
                Statistic correlation = Pairwise.of(sheet.columns()[later], sheet.columns()[earlier])
                        .correlation(FEWEST_PEOPLE);
                if (correlation.isDefined() && sign * correlation.getValue() > critical) {
                    pairs.add(new Places(later, earlier, correlation.getValue()));
                }
            }
        }
        return pairs;
    }

    private static double[] pick(double[] answers, List<Places> pairs, ToIntFunction<Places> place) {
        return pairs.stream()
                .mapToDouble(pair -> answers[place.applyAsInt(pair)])
                .toArray();
    }
}
