package io.github.culturekit.scoring.disclosure.span;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Small equations between values from 0 to 1, what each value costs in people, and which of them is held at 1. */
record AnyEquations(int free, List<Formula> formulas, int[] people, int member) {

    static Arbitrary<AnyEquations> any() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.integers().between(1, 3))
                .flatAs((free, dependent) -> Combinators.combine(
                                dependent(free).list().ofSize(dependent),
                                Arbitraries.integers()
                                        .between(1, 9)
                                        .array(int[].class)
                                        .ofSize(free + dependent),
                                Arbitraries.integers().between(0, free + dependent - 1))
                        .as((formulas, people, member) -> of(free, formulas, people, member)));
    }

    private static Arbitrary<Formula> dependent(int free) {
        int[] rows = IntStream.range(0, free).toArray();
        return Combinators.combine(
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.longs().between(-2, 2).array(long[].class).ofSize(free))
                .as((divisor, factors) -> new Formula(divisor, rows, factors))
                .filter(formula -> !formula.isPivot());
    }

    private static AnyEquations of(int free, List<Formula> dependent, int[] people, int member) {
        List<Formula> all = new ArrayList<>();
        for (int row = 0; row < free; row++) {
            all.add(new Formula(1, new int[] {row}, new long[] {1}));
        }
        all.addAll(dependent);
        return new AnyEquations(free, all, people, member);
    }

    BlockEquations toEquations() {
        return BlockEquations.of(formulas, IntStream.range(0, free).toArray());
    }

    int size() {
        return formulas.size();
    }

    /** {@return all values from those of the free ones} */
    double[] values(double... of) {
        return formulas.stream()
                .mapToDouble(formula -> {
                    double sum = 0;
                    for (int term = 0; term < formula.rows().length; term++) {
                        sum += formula.factors()[term] * of[formula.rows()[term]];
                    }
                    return sum / formula.divisor();
                })
                .toArray();
    }

    boolean areAllowed(double... values) {
        return Math.abs(values[member] - 1) < 1e-9
                && IntStream.range(0, values.length).allMatch(v -> values[v] > -1e-9 && values[v] < 1 + 1e-9);
    }

    double cost(double... values) {
        return IntStream.range(0, values.length)
                .mapToDouble(v -> people[v] * values[v])
                .sum();
    }
}
