package io.github.culturekit.scoring.disclosure.span;

/** A sum of whole-number factors times 0/1 variables that must be 0; variables in ascending order. */
record Equation(int[] variables, long[] factors) {

    int size() {
        return variables.length;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Equation equation
                && java.util.Arrays.equals(variables, equation.variables)
                && java.util.Arrays.equals(factors, equation.factors);
    }

    @Override
    public int hashCode() {
        return 31 * java.util.Arrays.hashCode(variables) + java.util.Arrays.hashCode(factors);
    }

    @Override
    public String toString() {
        return java.util.Arrays.toString(variables) + " " + java.util.Arrays.toString(factors);
    }
}
