package io.github.culturekit.scoring.weighting;

/**
 * What calibrated weights keep close to the base weights by: the function that makes a weight's factor of the respondent's score,
 * a weighted sum of what is known of them (Deville and Saerndal 1992).
 */
public enum CalibrationDistance {
    /** The factor is 1 + the score: the generalised regression estimator. Without bounds some weights may be negative. */
    LINEAR {
        @Override
        double factor(double score, double lower, double upper) {
            return Math.min(Math.max(1 + score, lower), upper);
        }

        @Override
        double slope(double score, double lower, double upper) {
            return 1 + score > lower && 1 + score < upper ? 1 : 0;
        }
    },
    /** The factor is e to the score: raking, on numbers too; weights stay positive. Bounded, it is {@link #LOGIT}. */
    RAKING {
        @Override
        double factor(double score, double lower, double upper) {
            return Math.exp(score);
        }

        @Override
        double slope(double score, double lower, double upper) {
            return Math.exp(score);
        }
    },
    /** The factor follows a logistic curve between the bounds, which it needs. */
    LOGIT {
        @Override
        double factor(double score, double lower, double upper) {
            double rise = Math.exp(steepness(lower, upper) * score);
            return Double.isInfinite(rise)
                    ? upper
                    : (lower * (upper - 1) + upper * (1 - lower) * rise) / (upper - 1 + (1 - lower) * rise);
        }

        @Override
        double slope(double score, double lower, double upper) {
            double factor = factor(score, lower, upper);
            return (factor - lower) * (upper - factor) / ((1 - lower) * (upper - 1));
        }

        private double steepness(double lower, double upper) {
            return (upper - lower) / ((1 - lower) * (upper - 1));
        }
    };

    /** What a base weight is multiplied by; 1 where the score is 0. */
    abstract double factor(double score, double lower, double upper);

    /** The factor's derivative. */
    abstract double slope(double score, double lower, double upper);
}
