package io.github.culturekit.scoring.disclosure.span;

/** Arithmetic modulo the prime 2^61 - 1; all numbers are from 0 up to it. */
final class PrimeField {

    static final long PRIME = (1L << 61) - 1;

    private PrimeField() {}

    static long add(long a, long b) {
        long sum = a + b;
        return sum >= PRIME ? sum - PRIME : sum;
    }

    static long subtract(long a, long b) {
        return a >= b ? a - b : a - b + PRIME;
    }

    static long multiply(long a, long b) {
        long high = Math.multiplyHigh(a, b);
        long low = a * b;
        long sum = (low & PRIME) + ((low >>> 61) | (high << 3));
        return sum >= PRIME ? sum - PRIME : sum;
    }

    static long inverse(long a) {
        long result = 1;
        long base = a;
        for (long power = PRIME - 2; power > 0; power >>= 1) {
            if ((power & 1) == 1) {
                result = multiply(result, base);
            }
            base = multiply(base, base);
        }
        return result;
    }
}
