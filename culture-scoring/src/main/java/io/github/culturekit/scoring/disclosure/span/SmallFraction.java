package io.github.culturekit.scoring.disclosure.span;

import java.util.Optional;

/**
 * A fraction of small whole numbers that a number modulo the prime stands for: numerator = divisor x number. As long as the
 * numbers are small, a sum of some of them that is 0 modulo the prime is 0.
 */
record SmallFraction(long numerator, long divisor) {

    /** Numerators and divisors are smaller. */
    static final long SMALL = 1 << 29;

    /** {@return the fraction with a numerator and a divisor below 2^29; empty if there is none} */
    static Optional<SmallFraction> of(long number) {
        long r0 = PrimeField.PRIME;
        long r1 = number;
        long t0 = 0;
        long t1 = 1;
        while (r1 > SMALL) {
            long quotient = r0 / r1;
            long r2 = r0 - quotient * r1;
            long t2 = t0 - quotient * t1;
            r0 = r1;
            r1 = r2;
            t0 = t1;
            t1 = t2;
            if (Math.abs(t1) > SMALL) {
                return Optional.empty();
            }
        }
        return Optional.of(t1 < 0 ? new SmallFraction(-r1, -t1) : new SmallFraction(r1, t1));
    }
}
