package io.github.culturekit.catalog.portfolio;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The problem as rows {@code coefficients * shares <= limit}, in doubles of the order of 1. The first rows, one for each
 * construct, are soft: what is left of a gap is paid for. The others are the resources, how many at most, prerequisites and
 * conflicts.
 */
final class Rows {

    private final int soft;
    private final int options;
    private final double[][] coefficients;
    private final double[] limits;
    private final double[] penalties;
    private final double scale;

    Rows(SelectionProblem problem) {
        options = problem.options();
        soft = problem.constructs();
        scale = 1 / total(problem);
        penalties = new double[options];
        for (int i = 0; i < options; i++) {
            penalties[i] = problem.penalty(i) * scale;
        }
        List<Row> rows = new ArrayList<>();
        for (int d = 0; d < soft; d++) {
            double[] row = new double[options];
            for (int i = 0; i < options; i++) {
                row[i] = -problem.gain(i, d) * scale;
            }
            rows.add(new Row(row, -problem.gap(d) * scale));
        }
        addResources(rows, problem);
        addRelations(rows, problem.relations());
        coefficients = rows.stream().map(Row::coefficients).toArray(double[][]::new);
        limits = rows.stream().mapToDouble(Row::limit).toArray();
    }

    private static double total(SelectionProblem problem) {
        double total = 0;
        for (int d = 0; d < problem.constructs(); d++) {
            total += problem.gap(d);
        }
        for (int i = 0; i < problem.options(); i++) {
            total += problem.penalty(i);
            for (int d = 0; d < problem.constructs(); d++) {
                total += Math.abs((double) problem.gain(i, d));
            }
        }
        return Math.max(1, total);
    }

    private void addResources(List<Row> rows, SelectionProblem problem) {
        for (int r = 0; r < problem.resources(); r++) {
            double[] row = new double[options];
            for (int i = 0; i < options; i++) {
                row[i] = problem.use(r, i);
            }
            double sum = Arrays.stream(row).sum();
            if (sum > problem.limit(r)) {
                double average = sum / options;
                Arrays.setAll(row, i -> row[i] / average);
                rows.add(new Row(row, problem.limit(r) / average));
            }
        }
        if (problem.most() < options) {
            double[] row = new double[options];
            Arrays.fill(row, 1);
            rows.add(new Row(row, problem.most()));
        }
    }

    private void addRelations(List<Row> rows, Relations relations) {
        for (int i = 0; i < options; i++) {
            for (int required : relations.required(i)) {
                rows.add(pair(i, required, -1, 0));
            }
            for (int other : relations.conflicts(i)) {
                if (i < other) {
                    rows.add(pair(i, other, 1, 1));
                }
            }
        }
    }

    private Row pair(int one, int other, double sign, double limit) {
        double[] row = new double[options];
        row[one] = 1;
        row[other] = sign;
        return new Row(row, limit);
    }

    int count() {
        return coefficients.length;
    }

    int soft() {
        return soft;
    }

    int options() {
        return options;
    }

    double coefficient(int row, int option) {
        return coefficients[row][option];
    }

    double limit(int row) {
        return limits[row];
    }

    double penalty(int option) {
        return penalties[option];
    }

    /** A value in whole units of the problem, in the units of the rows. */
    double scaled(long value) {
        return value * scale;
    }

    /** A value of the rows in whole units of the problem. */
    double unscaled(double value) {
        return value / scale;
    }

    /** What the objective is at most by these prices, apart from what options bring; fills in what each of them brings. */
    double bound(double[] prices, double[] profits) {
        double bound = 0;
        for (int i = 0; i < options; i++) {
            profits[i] = -penalties[i];
        }
        for (int k = 0; k < prices.length; k++) {
            if (k < soft) {
                bound -= limits[k];
            }
            if (prices[k] > 0) {
                bound += prices[k] * limits[k];
                double[] row = coefficients[k];
                for (int i = 0; i < options; i++) {
                    profits[i] -= prices[k] * row[i];
                }
            }
        }
        return bound;
    }

    private record Row(double[] coefficients, double limit) {}
}
