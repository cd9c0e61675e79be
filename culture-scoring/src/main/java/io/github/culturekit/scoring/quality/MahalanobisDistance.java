package io.github.culturekit.scoring.quality;

import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.profile.UndefinedReason;
import io.github.culturekit.scoring.matrix.Cholesky;
import io.github.culturekit.scoring.matrix.LeastSquares;
import io.github.culturekit.scoring.matrix.Matrix;
import io.github.culturekit.scoring.matrix.SymmetricEigen;
import io.github.culturekit.scoring.reliability.ItemMatrix;
import io.github.culturekit.scoring.response.Responses;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Mahalanobis distance: how unusual a respondent's answers are together, given how the items vary and go together (Mahalanobis
 * 1936; for careless responding Meade and Craig 2012).
 *
 * <p>The squared distance from the items' means under their covariances (denominator n - 1), each covariance over the people who
 * answered both items. A missing answer counts as the item's mean, so that it adds nothing; this is R's {@code psych::outlier} and,
 * without missing answers, {@code careless::mahad}. Turned items change nothing. Its probability takes answers for normal, with a
 * degree of freedom for each item. Where an item does not vary or is a weighted sum of others there are no distances; the result
 * names it. A row without any answer has no distance, where {@code psych} says 0. Immutable and thread-safe.
 */
public final class MahalanobisDistance {

    private static final MahalanobisDistance DEFAULTS = new MahalanobisDistance();
    /** The smallest variance that must be left to any combination of items, where each has a variance of one. */
    private static final double NEGLIGIBLE = 1e-10;

    private MahalanobisDistance() {}

    /**
     * From the means, under pairwise covariances.
     *
     * @return the calculator
     */
    public static MahalanobisDistance withDefaults() {
        return DEFAULTS;
    }

    /**
     * The distance of each row of a matrix.
     *
     * @param answers the answers
     * @return a result for each row
     */
    public MahalanobisResult of(ItemMatrix answers) {
        return of(AnswerSheet.of(answers));
    }

    /**
     * The distance of each respondent's codes.
     *
     * @param responses the answers; items that nobody answered are left out
     * @return a result for each row
     */
    public MahalanobisResult of(Responses responses) {
        return of(AnswerSheet.of(responses));
    }

    MahalanobisResult of(AnswerSheet sheet) {
        if (sheet.itemCount() == 0) {
            return undefined(sheet, UndefinedReason.NO_ANSWERS, List.of());
        }
        double[][] covariances = covariances(sheet.columns());
        if (Arrays.stream(covariances).flatMapToDouble(Arrays::stream).anyMatch(Double::isNaN)) {
            return undefined(sheet, UndefinedReason.TOO_FEW_RESPONDENTS, List.of());
        }
        double[] deviations = IntStream.range(0, covariances.length)
                .mapToDouble(item -> Math.sqrt(covariances[item][item]))
                .toArray();
        Matrix correlations = Matrix.of(
                deviations.length,
                deviations.length,
                (one, other) -> covariances[one][other] / deviations[one] / deviations[other]);
        return isSound(correlations)
                ? distances(
                        sheet,
                        deviations,
                        Cholesky.of(correlations).orElseThrow().inverse())
                : undefined(sheet, UndefinedReason.SINGULAR, dependent(sheet, Matrix.of(covariances)));
    }

    /** Whether every item varies, none is a weighted sum of others, and the correlations do not contradict each other. */
    private static boolean isSound(Matrix correlations) {
        if (Arrays.stream(correlations.diagonal()).anyMatch(Double::isNaN)) {
            return false;
        }
        double[] eigenvalues = SymmetricEigen.of(correlations).getValues();
        return eigenvalues[eigenvalues.length - 1] > NEGLIGIBLE;
    }

    private static MahalanobisResult distances(AnswerSheet sheet, double[] deviations, Matrix precision) {
        double[] means = Arrays.stream(sheet.columns())
                .mapToDouble(MahalanobisDistance::mean)
                .toArray();
        List<Statistic> squares = IntStream.range(0, sheet.rowCount())
                .mapToObj(row -> sheet.isAnswered(row)
                        ? Statistic.of(square(sheet.row(row), means, deviations, precision))
                        : Statistic.undefined(UndefinedReason.NO_ANSWERS))
                .toList();
        return new MahalanobisResult(squares, sheet.itemCount(), List.of());
    }

    private static double square(double[] answers, double[] means, double[] deviations, Matrix precision) {
        double[] distances = IntStream.range(0, answers.length)
                .mapToDouble(item -> Double.isNaN(answers[item]) ? 0 : (answers[item] - means[item]) / deviations[item])
                .toArray();
        double[] weighed = precision.times(distances);
        return IntStream.range(0, distances.length)
                .mapToDouble(item -> distances[item] * weighed[item])
                .sum();
    }

    private static MahalanobisResult undefined(AnswerSheet sheet, UndefinedReason reason, List<String> dependent) {
        List<Statistic> squares = IntStream.range(0, sheet.rowCount())
                .mapToObj(row -> Statistic.undefined(sheet.isAnswered(row) ? reason : UndefinedReason.NO_ANSWERS))
                .toList();
        return new MahalanobisResult(squares, sheet.itemCount(), dependent);
    }

    private static List<String> dependent(AnswerSheet sheet, Matrix covariances) {
        return LeastSquares.of(covariances).getDependentColumns().stream()
                .map(sheet.items()::get)
                .toList();
    }

    /** NaN where fewer than two people answered both. */
    private static double[][] covariances(double[][] columns) {
        double[][] covariances = new double[columns.length][columns.length];
        for (int one = 0; one < columns.length; one++) {
            for (int other = 0; other <= one; other++) {
                Pairwise pair = Pairwise.of(columns[one], columns[other]);
                covariances[one][other] = pair.count() < 2 ? Double.NaN : pair.covariance();
                covariances[other][one] = covariances[one][other];
            }
        }
        return covariances;
    }

    private static double mean(double[] column) {
        return Arrays.stream(column)
                .filter(answer -> !Double.isNaN(answer))
                .average()
                .orElse(Double.NaN);
    }
}
