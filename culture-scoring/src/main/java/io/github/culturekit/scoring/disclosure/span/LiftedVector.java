package io.github.culturekit.scoring.disclosure.span;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.BitSet;

/**
 * A vector of fractions that rows do not notice, of which at first only the residues modulo the prime are known, and then modulo
 * ever higher powers of it (Dixon, Exact solution of linear equations using p-adic expansions, 1982). Not thread-safe.
 */
final class LiftedVector {

    private static final BigInteger PRIME = BigInteger.valueOf(PrimeField.PRIME);

    private final TakenRows rows;
    private final BigInteger[] residues;
    private final BitSet columns = new BitSet();
    private BigInteger modulus = BigInteger.ONE;
    private long[] wanted;
    private int digits;

    LiftedVector(SparseRow first, TakenRows rows) {
        this.rows = rows;
        this.residues = new BigInteger[rows.columns()];
        Arrays.fill(residues, BigInteger.ZERO);
        this.wanted = new long[rows.size()];
        long[] numbers = new long[rows.columns()];
        first.addTo(numbers, 1);
        add(numbers);
    }

    /** Learns as many digits to the base of the prime as are known. */
    void refine() {
        for (int more = digits; more > 0; more--) {
            add(rows.solution(wanted));
        }
    }

    private void add(long[] digit) {
        for (int column = 0; column < digit.length; column++) {
            if (digit[column] != 0) {
                columns.set(column);
                residues[column] = residues[column].add(modulus.multiply(BigInteger.valueOf(digit[column])));
            }
        }
        wanted = rows.left(wanted, digit);
        modulus = modulus.multiply(PRIME);
        digits++;
    }

    /** {@return the columns that are not 0, in ascending order} */
    int[] columns() {
        return columns.stream().toArray();
    }

    /**
     * The vector in whole numbers: right once enough is known of it. In any case a multiple of the residues modulo the prime, and
     * not by 0.
     *
     * @return a number for each of the columns
     */
    BigInteger[] toWholeNumbers() {
        BigInteger divisor = commonDivisor();
        BigInteger multiple = divisor.mod(PRIME).signum() == 0 ? BigInteger.ONE : divisor;
        return columns.stream()
                .mapToObj(column -> nearZero(residues[column].multiply(multiple)))
                .toArray(BigInteger[]::new);
    }

    private BigInteger commonDivisor() {
        BigInteger common = BigInteger.ONE;
        for (int column : columns()) {
            if (isSmall(common)) {
                common = common.multiply(divisor(nearZero(residues[column].multiply(common))));
            }
        }
        return common;
    }

    /** The divisor of the fraction of small numbers that a residue stands for, by Euclid's algorithm. */
    private BigInteger divisor(BigInteger residue) {
        BigInteger larger = modulus;
        BigInteger rest = residue.abs();
        BigInteger before = BigInteger.ZERO;
        BigInteger divisor = BigInteger.ONE;
        while (!isSmall(rest)) {
            BigInteger[] quotient = larger.divideAndRemainder(rest);
            BigInteger next = before.subtract(quotient[0].multiply(divisor));
            larger = rest;
            rest = quotient[1];
            before = divisor;
            divisor = next;
        }
        return divisor.abs();
    }

    /** Of two small numbers the product is less than half the modulus, so no two fractions of such have the same residue. */
    private boolean isSmall(BigInteger number) {
        return number.bitLength() < modulus.bitLength() / 2;
    }

    private BigInteger nearZero(BigInteger number) {
        BigInteger residue = number.mod(modulus);
        return residue.shiftLeft(1).compareTo(modulus) > 0 ? residue.subtract(modulus) : residue;
    }
}
