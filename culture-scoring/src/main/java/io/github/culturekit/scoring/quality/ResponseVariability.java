package io.github.culturekit.scoring.quality;

import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.profile.UndefinedReason;
import io.github.culturekit.scoring.reliability.ItemMatrix;
import io.github.culturekit.scoring.response.Responses;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Intra-individual response variability, IRV: the standard deviation (denominator n - 1) of one respondent's answers (Dunn,
 * Heggestad, Shanock and Theilgard 2018).
 *
 * <p>It takes the answers as they were given, reversed items not turned. Very little says that someone ticked the same answer
 * throughout, very much that they ticked the ends at random. Missing answers are left out. A long questionnaire may be looked at
 * in k parts: of n items, the one at place i from 0 is in the part {@code ceiling(i k / (n - 1))}, the first in the first part;
 * this is how {@code careless::irv(split = TRUE)} divides by R's {@code cut}. Immutable and thread-safe.
 */
public final class ResponseVariability {

    private static final ResponseVariability DEFAULTS = new ResponseVariability(1);

    private final int parts;

    private ResponseVariability(int parts) {
        this.parts = parts;
    }

    /**
     * Over all items, in one part.
     *
     * @return the calculator
     */
    public static ResponseVariability withDefaults() {
        return DEFAULTS;
    }

    /**
     * Looks at consecutive parts of the questionnaire as well, to see where attention was lost.
     *
     * @param number how many parts, as in 4 for quarters
     * @return a calculator with those parts
     * @throws IllegalArgumentException if there is no part
     */
    public ResponseVariability withParts(int number) {
        if (number < 1) {
            throw new IllegalArgumentException("The number of parts is " + number
                    + ", but must be 1 or more. Maybe quarters are meant: withParts(4).");
        }
        return new ResponseVariability(number);
    }

    /**
     * The variability of each row of a matrix.
     *
     * @param answers answers as they were given, items in the order in which they were asked
     * @return a result for each row
     */
    public ResponseVariabilityResult of(ItemMatrix answers) {
        return of(AnswerSheet.of(answers));
    }

    /**
     * The variability of each respondent's codes, in the order of the instrument's items.
     *
     * @param responses the answers; items that nobody answered are left out
     * @return a result for each row
     */
    public ResponseVariabilityResult of(Responses responses) {
        return of(AnswerSheet.of(responses));
    }

    ResponseVariabilityResult of(AnswerSheet sheet) {
        int[] all = IntStream.range(0, sheet.itemCount()).toArray();
        List<List<Statistic>> byPart = IntStream.rangeClosed(1, parts)
                .mapToObj(part -> deviations(
                        sheet,
                        Arrays.stream(all)
                                .filter(place -> partOf(place, all.length) == part)
                                .toArray()))
                .toList();
        return new ResponseVariabilityResult(deviations(sheet, all), byPart);
    }

    private int partOf(int place, int places) {
        return place == 0 ? 1 : (place * parts + places - 2) / (places - 1);
    }

    private static List<Statistic> deviations(AnswerSheet sheet, int[] places) {
        return IntStream.range(0, sheet.rowCount())
                .mapToObj(row -> deviation(Arrays.stream(places)
                        .mapToDouble(place -> sheet.columns()[place][row])
                        .toArray()))
                .toList();
    }

    private static Statistic deviation(double[] answers) {
        Pairwise itself = Pairwise.of(answers, answers);
        if (itself.count() == 0) {
            return Statistic.undefined(UndefinedReason.NO_ANSWERS);
        }
        return itself.count() == 1
                ? Statistic.undefined(UndefinedReason.TOO_FEW_ITEMS)
                : Statistic.of(Math.sqrt(itself.covariance()));
    }
}
