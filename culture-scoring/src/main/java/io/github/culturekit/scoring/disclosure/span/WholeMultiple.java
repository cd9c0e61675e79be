package io.github.culturekit.scoring.disclosure.span;

import java.util.Arrays;
import java.util.Optional;

/**
 * Numbers modulo the prime as small whole numbers over a common divisor: divisor x number = factor, for each. Any sum of some
 * of the factors, and of the divisor, is less than the prime; so where such a sum is 0 modulo the prime, it is 0.
 */
record WholeMultiple(long divisor, long[] factors) {

    /** {@return the whole numbers; empty if they would not be small} */
    static Optional<WholeMultiple> of(long... numbers) {
        SmallFraction[] fractions = new SmallFraction[numbers.length];
        long common = 1;
        for (int i = 0; i < numbers.length; i++) {
            Optional<SmallFraction> fraction = SmallFraction.of(numbers[i]);
            if (fraction.isEmpty()) {
                return Optional.empty();
            }
            fractions[i] = fraction.get();
            long divisor = fractions[i].divisor();
            common = common / Formula.greatestDivisor(common, divisor) * divisor;
            if (common >= SmallFraction.SMALL) {
                return Optional.empty();
            }
        }
        long[] factors = new long[numbers.length];
        double all = common;
        for (int i = 0; i < factors.length; i++) {
            factors[i] = fractions[i].numerator() * (common / fractions[i].divisor());
            all += Math.abs((double) factors[i]);
        }
        return all < PrimeField.PRIME / 2 ? Optional.of(new WholeMultiple(common, factors)) : Optional.empty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WholeMultiple multiple
                && divisor == multiple.divisor
                && Arrays.equals(factors, multiple.factors);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(factors) + Long.hashCode(divisor);
    }

    @Override
    public String toString() {
        return Arrays.toString(factors) + " / " + divisor;
    }
}
