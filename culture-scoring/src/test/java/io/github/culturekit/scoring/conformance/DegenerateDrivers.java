package io.github.culturekit.scoring.conformance;

import io.github.culturekit.scoring.driver.DominanceAnalysis;
import io.github.culturekit.scoring.driver.DriverCorrelations;
import io.github.culturekit.scoring.driver.DriverData;
import io.github.culturekit.scoring.driver.DriverRefusal;
import io.github.culturekit.scoring.driver.DriverRegression;
import io.github.culturekit.scoring.driver.RelativeWeights;
import io.github.culturekit.scoring.reliability.ItemMatrix;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Inputs that must not produce numbers: each calculator refuses them, and names the predictor that is to blame. */
final class DegenerateDrivers {

    private static final Pattern CONSTANT = Pattern.compile("constant (-?[\\d.]+)");

    private DegenerateDrivers() {}

    static void compare(OracleFile file, Expected cases) {
        String anyOutcome = cases.elements().stream()
                .map(each -> each.at("outcome"))
                .filter(Expected::isPresent)
                .map(Expected::text)
                .findFirst()
                .orElse("");
        for (Expected each : cases.elements()) {
            compareEcho(each);
            if (each.at("correlation_matrix").isPresent()) {
                compareCorrelations(each);
            } else {
                String outcome =
                        each.at("outcome").isPresent() ? each.at("outcome").text() : anyOutcome;
                each.at("must").require(isRefused(file, each, outcome), "refused by name");
            }
        }
    }

    /** What describes the input is there to be read, not computed. */
    private static void compareEcho(Expected each) {
        for (String key : List.of("case", "outcome")) {
            each.at(key).read();
        }
        Stream.of(each.at("predictors"), each.at("rows"))
                .flatMap(list -> list.elements().stream())
                .forEach(Expected::read);
    }

    private static void compareCorrelations(Expected each) {
        List<Expected> rows = each.at("correlation_matrix").at("values").elements();
        double[][] values = rows.stream()
                .map(row ->
                        row.elements().stream().mapToDouble(Expected::number).toArray())
                .toArray(double[][]::new);
        String[] predictors =
                IntStream.range(1, values.length).mapToObj(place -> "x" + place).toArray(String[]::new);
        DriverCorrelations correlations = DriverCorrelations.of(1000, values, "y", predictors);
        double[] eigenvalues = correlations.getEigenvalues();
        for (int place = 0; place < eigenvalues.length; place++) {
            each.at("eigenvalues").at(place).compare(eigenvalues[place]);
            for (int column = 0; column < eigenvalues.length; column++) {
                each.at("correlation_matrix").at("values").at(place).at(column).read();
            }
        }
        Optional<DriverRefusal> weights =
                RelativeWeights.withDefaults().of(correlations).getRefusal();
        Optional<DriverRefusal> dominance =
                DominanceAnalysis.withDefaults().of(correlations).getRefusal();
        each.at("must")
                .require(
                        weights.isPresent()
                                && dominance.isPresent()
                                && weights.get().getExplanation().contains("negative eigenvalue"),
                        weights);
    }

    private static boolean isRefused(OracleFile file, Expected each, String outcome) {
        List<String> predictors =
                each.at("predictors").elements().stream().map(Expected::text).toList();
        List<String> repeated = predictors.stream()
                .filter(name -> predictors.indexOf(name) != predictors.lastIndexOf(name))
                .distinct()
                .toList();
        if (!repeated.isEmpty()) {
            return isRefusedAsNamedTwice(columns(file, each, outcome, predictors), outcome, predictors)
                    && names(refusals(copies(columns(file, each, outcome, predictors), outcome, predictors)), repeated);
        }
        List<String> constants = predictors.stream()
                .filter(name -> CONSTANT.matcher(name).matches())
                .toList();
        return names(refusals(data(columns(file, each, outcome, predictors), outcome, predictors)), constants);
    }

    private static boolean isRefusedAsNamedTwice(
            Map<String, Double[]> columns, String outcome, List<String> predictors) {
        try {
            data(columns, outcome, predictors);
            return false;
        } catch (IllegalArgumentException e) {
            return predictors.stream().anyMatch(name -> e.getMessage().contains("'" + name + "' is named twice"));
        }
    }

    /** The same, but that a column which is named again has a name of its own. */
    private static DriverData copies(Map<String, Double[]> columns, String outcome, List<String> predictors) {
        Map<String, Double[]> more = new LinkedHashMap<>(columns);
        List<String> names = new ArrayList<>();
        for (String predictor : predictors) {
            String name = names.contains(predictor) ? predictor + " again" : predictor;
            names.add(name);
            more.put(name, columns.get(predictor));
        }
        return data(more, outcome, names);
    }

    private static List<Optional<DriverRefusal>> refusals(DriverData data) {
        return List.of(
                RelativeWeights.withDefaults().of(data).getRefusal(),
                DominanceAnalysis.withDefaults().of(data).getRefusal(),
                DriverRegression.withDefaults().of(data).getRefusal());
    }

    private static boolean names(List<Optional<DriverRefusal>> refusals, List<String> wanted) {
        return refusals.stream()
                .allMatch(refusal ->
                        refusal.isPresent() && refusal.get().getVariables().containsAll(wanted));
    }

    private static DriverData data(Map<String, Double[]> columns, String outcome, List<String> predictors) {
        List<String> names = List.copyOf(columns.keySet());
        Double[][] rows = IntStream.range(0, columns.get(outcome).length)
                .mapToObj(row ->
                        names.stream().map(name -> columns.get(name)[row]).toArray(Double[]::new))
                .toArray(Double[][]::new);
        return DriverData.of(ItemMatrix.of(names, rows), outcome, predictors.toArray(String[]::new));
    }

    private static Map<String, Double[]> columns(
            OracleFile file, Expected each, String outcome, List<String> predictors) {
        OracleData all = OracleData.read(file, cells -> true);
        List<Integer> kept = each.at("rows").elements().stream()
                .map(row -> (int) row.number())
                .toList();
        OracleData data = kept.isEmpty() ? all : all.where(row -> kept.contains(all.rowId(row)));
        Map<String, Double[]> columns = new LinkedHashMap<>();
        Stream.concat(Stream.of(outcome), predictors.stream()).forEach(name -> columns.put(name, column(data, name)));
        return columns;
    }

    private static Double[] column(OracleData data, String name) {
        Matcher constant = CONSTANT.matcher(name);
        if (constant.matches()) {
            return Stream.generate(() -> Double.valueOf(constant.group(1)))
                    .limit(data.rowCount())
                    .toArray(Double[]::new);
        }
        return data.column(name).stream()
                .map(cell -> cell.map(Double::valueOf).orElse(null))
                .toArray(Double[]::new);
    }
}
