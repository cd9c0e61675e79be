package io.github.culturekit.scoring.variance;

import io.github.culturekit.model.profile.Statistic;

/**
 * A number that a weighted sample estimates of its population, as a function of the weights, with what each respondent contributes
 * to its sampling error.
 *
 * <p>Implementations are immutable and thread-safe.
 */
public interface SurveyStatistic {

    /**
     * How many rows the sample has.
     *
     * @return 0 or more
     */
    int getRowCount();

    /**
     * Whether the statistic speaks of a respondent.
     *
     * @param row a row from 0
     * @return false if the respondent has no value or is of another part of the staff
     */
    boolean counts(int row);

    /**
     * The estimate.
     *
     * @param weights one for each row
     * @return the number, or why there is none
     */
    Statistic estimate(double... weights);

    /**
     * How the estimate changes with the weight of each respondent: its linearised variable (Deville 1999).
     *
     * @param weights one for each row, such that the estimate is defined
     * @return the derivative for each row; 0 for those of whom the statistic does not speak
     */
    double[] influences(double... weights);
}
