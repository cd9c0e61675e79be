package io.github.culturekit.scoring.conformance;

import io.github.culturekit.scoring.conformance.OracleSurvey.ScaleKey;
import io.github.culturekit.scoring.driver.DriverData;
import io.github.culturekit.scoring.instrument.Instrument;
import io.github.culturekit.scoring.instrument.ReportRange;
import io.github.culturekit.scoring.reliability.ItemMatrix;
import io.github.culturekit.scoring.response.CsvIntake;
import io.github.culturekit.scoring.score.RespondentScores;
import io.github.culturekit.scoring.score.Scoring;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The outcome and the predictors of an oracle: columns of the file, means of columns that a note names, or scores on scales. */
final class DriverVariables {

    private static final Pattern ROW_MEANS = Pattern.compile("([\\w, ]+) = row means of (.+)");
    private static final Pattern RANGE = Pattern.compile("(\\w*?)(\\d+)\\.\\.(\\d+)");

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
        List<Double[]> columns = names.stream().map(this::column).toList();
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

    private Double[] column(String name) {
        if (data.columns().contains(name)) {
            return data.column(name).stream()
                    .map(cell -> cell.map(Double::valueOf).orElse(null))
                    .toArray(Double[]::new);
        }
        return rowMeans(name)
                .or(() -> scores(name))
                .orElseThrow(() -> new IllegalStateException(file + " does not say what '" + name + "' was made of."));
    }

    private Optional<Double[]> rowMeans(String name) {
        for (String note : file.notes()) {
            Matcher matcher = ROW_MEANS.matcher(note);
            if (matcher.matches()) {
                List<String> names = List.of(matcher.group(1).split(", *"));
                List<String> ranges = List.of(matcher.group(2).split(", *"));
                if (names.contains(name)) {
                    return Optional.of(rowMeans(items(ranges.get(names.indexOf(name)))));
                }
            }
        }
        return Optional.empty();
    }

    private Double[] rowMeans(List<String> items) {
        ItemMatrix matrix = data.matrix(items);
        return IntStream.range(0, matrix.getRowCount())
                .mapToObj(row -> {
                    boolean complete = IntStream.range(0, items.size()).allMatch(item -> matrix.isPresent(row, item));
                    return complete
                            ? (Double) IntStream.range(0, items.size())
                                    .mapToDouble(item -> matrix.getValue(row, item))
                                    .average()
                                    .orElseThrow()
                            : null;
                })
                .toArray(Double[]::new);
    }

    private static List<String> items(String range) {
        Matcher matcher = RANGE.matcher(range);
        if (!matcher.matches()) {
            throw new IllegalStateException("'" + range + "' is no range of columns.");
        }
        return IntStream.rangeClosed(Integer.parseInt(matcher.group(2)), Integer.parseInt(matcher.group(3)))
                .mapToObj(number -> matcher.group(1) + number)
                .toList();
    }

    private Optional<Double[]> scores(String name) {
        return OracleScales.find(file, name, data).map(scale -> {
            ScaleKey key = scale.key();
            Instrument instrument = OracleSurvey.instrument(List.of(key), scale.notApplicable(), ReportRange.NATIVE);
            RespondentScores scores = Scoring.of(instrument)
                    .scoreRespondents(
                            OracleSurvey.read(data, CsvIntake.of(instrument)).getResponses());
            return IntStream.range(0, scores.size())
                    .mapToObj(row -> scores.score(row, key.id()).stream()
                            .boxed()
                            .findFirst()
                            .orElse(null))
                    .toArray(Double[]::new);
        });
    }
}
