package io.github.culturekit.model.intervention;

import java.util.OptionalDouble;

/**
 * The standard error of a {@link StandardisedDifference}, or the reason why there is none.
 *
 * <p>From a 95% interval {@code [l, u]} it is {@code (u - l) / (2 * 1.959964)} on the scale on which the interval is
 * symmetric: d and g themselves, Fisher's z for a correlation, the correlation itself for a corrected one (Schmidt and
 * Hunter 2015), the logarithm for an odds ratio.
 *
 * <p>Without an interval it follows from the number of participants N by the large-sample formula, two groups of equal
 * size taken for granted: {@code V(d) = 4/N + d^2/(2N)}; for g the same times the square of the correction
 * {@code J = 1 - 3/(4(N - 2) - 1)}; for r {@code V(r) = (1 - r^2)^2 / (N - 1)}. That is the error of one study of this
 * size: where studies were pooled and disagree, the true one is larger. No such formula exists for an odds ratio, which
 * needs the four cells, or for a corrected correlation, which needs the reliabilities.
 *
 * <p>Carried over to d: {@code V(d) = 4 V(r) / (1 - r^2)^3} and {@code V(d) = V(ln OR) * 3 / pi^2}.
 *
 * <p>Source: Borenstein, Hedges, Higgins and Rothstein (2009), Introduction to Meta-Analysis, equations 4.20 to 4.24,
 * 6.1 to 6.4, 7.2 and 7.6. Immutable and thread-safe.
 */
public sealed interface StandardError {

    /**
     * The standard error as a number.
     *
     * @return the number, or empty where it is not known
     */
    OptionalDouble getValue();

    /**
     * A standard error that is known.
     *
     * @param value the standard error, finite and greater than 0
     * @param source what it was computed from
     */
    record Known(double value, Source source) implements StandardError {

        /**
         * Makes a standard error.
         *
         * @param value the standard error
         * @param source what it was computed from
         * @throws IllegalArgumentException if the value is not finite or not greater than 0
         */
        public Known {
            if (!(value > 0) || Double.isInfinite(value)) {
                throw new IllegalArgumentException("StandardError: 'value' is " + value
                        + "; it must be finite and greater than 0. Maybe it is unknown: say so with a reason.");
            }
        }

        @Override
        public OptionalDouble getValue() {
            return OptionalDouble.of(value);
        }
    }

    /**
     * A standard error that nobody can compute from what the source says.
     *
     * @param reason why not
     */
    record Unknown(Reason reason) implements StandardError {

        @Override
        public OptionalDouble getValue() {
            return OptionalDouble.empty();
        }
    }

    /** What a known standard error was computed from. */
    enum Source {
        /** From the 95% interval. */
        INTERVAL,
        /** From the number of participants, as if they were one study of two equal groups. */
        PARTICIPANTS
    }

    /** Why a standard error is not known. */
    enum Reason {
        /** The source gives neither an interval nor a number of participants. */
        NOT_REPORTED,
        /** The interval's ends are equal, or lie where their scale has no finite value, as a correlation of 1 does. */
        INTERVAL_WITHOUT_WIDTH,
        /** Fewer than ten participants: a large-sample formula means nothing. */
        TOO_FEW_PARTICIPANTS,
        /** There is no interval, and this metric's error does not follow from the number of participants alone. */
        NEEDS_INTERVAL
    }
}
