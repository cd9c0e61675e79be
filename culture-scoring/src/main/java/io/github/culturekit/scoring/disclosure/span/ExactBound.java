package io.github.culturekit.scoring.disclosure.span;

/**
 * Checks in whole numbers that values between bounds which fulfil equations cannot cost less than a limit.
 *
 * <p>Whatever multiples of the equations are taken off the costs, the sum of cost times value stays what it is; so the costs
 * that are left, each times the cheaper of its bounds, are a lower bound. Which multiples to take is told by a {@link
 * BoxedSimplex}, and rounded to whole parts; that may weaken the bound but never makes it wrong.
 */
final class ExactBound {

    private static final long PARTS = 1L << 22;

    private final BlockEquations equations;
    private final int[] people;
    private final long[] left;

    ExactBound(BlockEquations equations, int[] people) {
        this.equations = equations;
        this.people = people;
        this.left = new long[people.length];
    }

    /**
     * Whether the people are certainly no fewer than a limit.
     *
     * @param proof what is left of each variable's cost, roughly
     * @param simplex for the bounds, which are 0 or 1
     * @param limit a number of people
     */
    boolean holds(double[] proof, BoxedSimplex simplex, int limit) {
        try {
            long bound = bound(proof, simplex);
            return bound > (limit - 1L) * PARTS;
        } catch (ArithmeticException overflow) {
            return false;
        }
    }

    private long bound(double[] proof, BoxedSimplex simplex) {
        int[] free = equations.free();
        int[] dependent = equations.dependent();
        for (int variable : free) {
            left[variable] = people[variable] * PARTS;
        }
        for (int number = 0; number < dependent.length; number++) {
            int variable = dependent[number];
            long divisor = equations.divisor(number);
            double wanted = (people[variable] - proof[variable]) * PARTS / divisor;
            if (Math.abs(wanted) > 1e15) {
                throw new ArithmeticException();
            }
            long multiple = Math.round(wanted);
            left[variable] = Math.subtractExact(people[variable] * PARTS, Math.multiplyExact(multiple, divisor));
            int[] columns = equations.columns(number);
            long[] factors = equations.factors(number);
            for (int term = 0; term < columns.length; term++) {
                int to = free[columns[term]];
                left[to] = Math.addExact(left[to], Math.multiplyExact(multiple, factors[term]));
            }
        }
        long sum = 0;
        for (int variable = 0; variable < left.length; variable++) {
            double cheapest = left[variable] >= 0 ? simplex.low(variable) : simplex.high(variable);
            sum = Math.addExact(sum, cheapest == 0 ? 0 : left[variable]);
        }
        return sum;
    }
}
