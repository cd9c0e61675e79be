package io.github.culturekit.scoring.conformance;

import io.github.culturekit.scoring.driver.DriverData;
import io.github.culturekit.scoring.instrument.ReportRange;
import io.github.culturekit.scoring.reliability.ItemMatrix;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** The outcome and the predictors of an oracle: columns of the file, or scores on scales. */
final class DriverVariables {

    private final OracleFile file;
    private final OracleData data;

    private DriverVariables(OracleFile file, OracleData data) {
        this.file = file;
        this.data = data;
    }

    /** The complete rows of what an oracle's options name. */
    static DriverData of(OracleFile file) {
        List<String> predictors =
                file.list("predictors").stream().map(name -> name.asString()).toList();
        DriverVariables variables = new DriverVariables(file, OracleData.read(file, filter(file)));
        DriverData unweighted = variables.data(file.option("outcome").asString(), predictors);
        return file.list("weights").stream()
                .map(column -> unweighted.withWeights(variables.weights(column.asString())))
                .findFirst()
                .orElse(unweighted);
    }

    /** Without the parts that ask for complete cases or scores: the data do so themselves. */
    private static RowFilter filter(OracleFile file) {
        List<String> parts = Arrays.stream(file.filter().orElse("").split(","))
                .filter(part -> !part.isBlank() && !part.contains("complete cases") && !part.contains("present"))
                .toList();
        return parts.isEmpty() ? cells -> true : RowFilter.parse(String.join(",", parts), List.of());
    }

    private DriverData data(String outcome, List<String> predictors) {
        List<String> names = new ArrayList<>(List.of(outcome));
        names.addAll(predictors);
        List<Double[]> columns = names.stream()
                .map(name -> new OracleVariables(file, data).numbers(name, ReportRange.NATIVE))
                .toList();
        Double[][] rows = IntStream.range(0, data.rowCount())
                .mapToObj(row -> columns.stream().map(column -> column[row]).toArray(Double[]::new))
                .toArray(Double[][]::new);
        return DriverData.of(ItemMatrix.of(names, rows), outcome, predictors.toArray(String[]::new));
    }

    private double[] weights(String column) {
        return data.column(column).stream()
                .mapToDouble(cell -> Double.parseDouble(cell.orElseThrow()))
                .toArray();
    }
}
