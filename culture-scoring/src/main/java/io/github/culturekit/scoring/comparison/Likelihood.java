package io.github.culturekit.scoring.comparison;

import io.github.culturekit.model.profile.Statistic;
import java.util.Locale;

/**
 * A probability in words: those that the Intergovernmental Panel on Climate Change fixed for its readers (Mastrandrea and others
 * 2010, Guidance note on consistent treatment of uncertainties).
 */
public enum Likelihood {
    /** At least 99 in 100. */
    VIRTUALLY_CERTAIN(0.99),
    /** At least 95 in 100. */
    EXTREMELY_LIKELY(0.95),
    /** At least 90 in 100. */
    VERY_LIKELY(0.90),
    /** At least 66 in 100. */
    LIKELY(0.66),
    /** At least 33 in 100. */
    ABOUT_AS_LIKELY_AS_NOT(0.33),
    /** Less than 33 in 100. */
    UNLIKELY(0),
    /** There is no probability. */
    UNKNOWN(Double.NaN);

    private final double least;

    Likelihood(double least) {
        this.least = least;
    }

    /**
     * The word for a probability.
     *
     * @param probability from 0 to 1, or why there is none
     * @return the likelihood
     */
    public static Likelihood of(Statistic probability) {
        for (Likelihood likelihood : values()) {
            if (probability.isDefined() && probability.getValue() >= likelihood.least) {
                return likelihood;
            }
        }
        return UNKNOWN;
    }

    /** {@return the words, as in {@code very likely}} */
    public String toText() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
