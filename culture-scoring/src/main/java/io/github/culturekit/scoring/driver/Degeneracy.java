package io.github.culturekit.scoring.driver;

import io.github.culturekit.model.profile.UndefinedReason;
import io.github.culturekit.scoring.matrix.Cholesky;
import io.github.culturekit.scoring.matrix.Matrix;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** What keeps predictors from being told apart: too few people, no variance, weighted sums, correlations that contradict each other. */
final class Degeneracy {

    /** The share of a predictor's variance that others must leave; below, what is left of it is mostly rounding error. */
    private static final double LEAST_LEFT = 1e-9;

    private static final double MOST_EXPLAINED = 1 + 1e-9;
    private static final double NEGLIGIBLE = 1e-6;

    private Degeneracy() {}

    static Optional<DriverRefusal> find(DriverCorrelations correlations) {
        int predictors = correlations.predictorCount();
        if (correlations.counted() < predictors + 2) {
            return refuse(
                    UndefinedReason.TOO_FEW_RESPONDENTS,
                    List.of(),
                    correlations.counted() + " people cannot tell " + predictors
                            + " predictors apart: with fewer than " + (predictors + 2)
                            + ", everything is explained by construction. Maybe ask about fewer predictors.");
        }
        List<String> constants = correlations.constants();
        if (!constants.isEmpty()) {
            return refuse(
                    UndefinedReason.NO_VARIANCE,
                    constants,
                    quoted(constants) + (constants.size() == 1 ? " has" : " have")
                            + " the same value for everyone, so nothing goes with it. Maybe drop it.");
        }
        return dependence(correlations).or(() -> contradiction(correlations));
    }

    /** The first predictor that those before it determine. */
    private static Optional<DriverRefusal> dependence(DriverCorrelations correlations) {
        Matrix all = correlations.ofPredictors();
        List<String> names = correlations.getPredictors();
        for (int predictor = 1; predictor < names.size(); predictor++) {
            int[] before = IntStream.range(0, predictor).toArray();
            double[] row = all.row(predictor);
            double[] with =
                    IntStream.of(before).mapToDouble(place -> row[place]).toArray();
            double[] coefficients =
                    Cholesky.of(all.part(before, before)).orElseThrow().solve(with);
            double left = 1 - dot(coefficients, with);
            if (left < -LEAST_LEFT) {
                return contradiction(names.subList(0, predictor + 1));
            }
            if (left < LEAST_LEFT) {
                return collinear(names, predictor, coefficients);
            }
        }
        return Optional.empty();
    }

    private static Optional<DriverRefusal> collinear(List<String> names, int predictor, double... coefficients) {
        List<String> parts = new ArrayList<>();
        for (int before = 0; before < coefficients.length; before++) {
            if (Math.abs(coefficients[before]) > NEGLIGIBLE) {
                parts.add(names.get(before));
            }
        }
        List<String> variables = new ArrayList<>(parts);
        variables.add(names.get(predictor));
        return refuse(
                UndefinedReason.SINGULAR,
                variables,
                "'" + names.get(predictor) + "' is "
                        + (parts.size() == 1 ? "a multiple" : "a weighted sum") + " of " + quoted(parts)
                        + ", so that what each explains cannot be told apart. Maybe drop one of them.");
    }

    private static Optional<DriverRefusal> contradiction(DriverCorrelations correlations) {
        double[] with = correlations.withOutcome();
        double explained =
                dot(Cholesky.of(correlations.ofPredictors()).orElseThrow().solve(with), with);
        if (explained <= MOST_EXPLAINED) {
            return Optional.empty();
        }
        List<String> all = new ArrayList<>(List.of(correlations.getOutcome()));
        all.addAll(correlations.getPredictors());
        return contradiction(all);
    }

    private static Optional<DriverRefusal> contradiction(List<String> names) {
        return refuse(
                UndefinedReason.SINGULAR,
                names,
                "The correlations of " + quoted(names)
                        + " contradict each other: no people could have given them, for their"
                        + " matrix has a negative eigenvalue. Maybe each is of different people: use complete rows.");
    }

    private static Optional<DriverRefusal> refuse(UndefinedReason reason, List<String> variables, String explanation) {
        return Optional.of(DriverRefusal.builder()
                .reason(reason)
                .variables(variables)
                .explanation(explanation)
                .build());
    }

    private static String quoted(List<String> names) {
        return "'" + String.join("', '", names) + "'";
    }

    private static double dot(double[] one, double[] other) {
        return IntStream.range(0, one.length)
                .mapToDouble(place -> one[place] * other[place])
                .sum();
    }
}
