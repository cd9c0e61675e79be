package io.github.culturekit.scoring.quality;

import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.profile.UndefinedReason;
import io.github.culturekit.scoring.reliability.ItemMatrix;
import io.github.culturekit.scoring.response.Responses;
import java.util.ArrayList;
import java.util.List;

/**
 * Longstring: how many questions in a row a respondent gave the same answer to, at most and on average (Johnson 2005).
 *
 * <p>It takes the answers as they were given, reversed items not turned, in the order in which they were asked: whoever reads the
 * questions turns back and forth between the ends of the scale. By default a missing answer ends a run and is itself a run of one
 * answer, as in R's {@code careless::longstring}. A row without any answer has no runs, where {@code careless} says 1. Immutable
 * and thread-safe.
 */
public final class LongString {

    private static final LongString DEFAULTS = new LongString(false);

    private final boolean passingOver;

    private LongString(boolean passingOver) {
        this.passingOver = passingOver;
    }

    /**
     * Missing answers end runs.
     *
     * @return the calculator
     */
    public static LongString withDefaults() {
        return DEFAULTS;
    }

    /**
     * Passes over missing answers, so that 3, nothing, 3 is one run of two.
     *
     * @return a calculator that looks at given answers only
     */
    public LongString withMissingPassedOver() {
        return new LongString(true);
    }

    /**
     * The runs of each row of a matrix.
     *
     * @param answers answers as they were given, items in the order in which they were asked
     * @return a result for each row
     */
    public LongStringResult of(ItemMatrix answers) {
        return of(AnswerSheet.of(answers));
    }

    /**
     * The runs of each respondent's codes, in the order of the instrument's items.
     *
     * @param responses the answers; items that nobody answered are left out
     * @return a result for each row
     */
    public LongStringResult of(Responses responses) {
        return of(AnswerSheet.of(responses));
    }

    LongStringResult of(AnswerSheet sheet) {
        List<Statistic> longest = new ArrayList<>();
        List<Statistic> mean = new ArrayList<>();
        for (int row = 0; row < sheet.rowCount(); row++) {
            if (sheet.isAnswered(row)) {
                addRuns(sheet.row(row), longest, mean);
            } else {
                longest.add(Statistic.undefined(UndefinedReason.NO_ANSWERS));
                mean.add(Statistic.undefined(UndefinedReason.NO_ANSWERS));
            }
        }
        return new LongStringResult(longest, mean);
    }

    private void addRuns(double[] answers, List<Statistic> longest, List<Statistic> mean) {
        double previous = Double.NaN;
        int places = 0;
        int runs = 0;
        int run = 0;
        int most = 0;
        for (double answer : answers) {
            if (passingOver && Double.isNaN(answer)) {
                continue;
            }
            places++;
            if (answer == previous) {
                run++;
            } else {
                run = 1;
                runs++;
            }
            most = Math.max(most, run);
            previous = answer;
        }
        longest.add(Statistic.of(most));
        mean.add(Statistic.of((double) places / runs));
    }
}
