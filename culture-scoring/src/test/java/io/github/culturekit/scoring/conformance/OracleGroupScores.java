package io.github.culturekit.scoring.conformance;

import io.github.culturekit.scoring.comparison.GroupScores;
import io.github.culturekit.scoring.conformance.OracleSurvey.ScaleKey;
import io.github.culturekit.scoring.instrument.ReportRange;
import io.github.culturekit.scoring.matrix.Matrix;
import io.github.culturekit.scoring.matrix.SymmetricEigen;
import io.github.culturekit.scoring.reliability.CovarianceMatrix;
import io.github.culturekit.scoring.reliability.CronbachAlpha;
import io.github.culturekit.scoring.response.CsvIntake;
import io.github.culturekit.scoring.response.Responses;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/**
 * The scales that an oracle compares: as its option {@code scales} describes them; or else a scale X is made of the columns X1, X2,
 * ..., of which the text of the option {@code scores} says which are reversed; where there is no such text, those are that run
 * against the others. A column named as the scale holds its scores.
 */
final class OracleGroupScores {

    private static final Pattern AT_LEAST = Pattern.compile("at least (\\d+) of");
    private static final Pattern NOT_APPLICABLE = Pattern.compile("(\\d+) = NA");

    private final OracleFile file;
    private final OracleData data;

    OracleGroupScores(OracleFile file, OracleData data) {
        this.file = file;
        this.data = data;
    }

    /** The respondents' scores on a scale from 0 to 10, by the values of a column. */
    Map<String, GroupScores> groups(String scale, String column) {
        if (data.columns().contains(scale)) {
            return groupsOfColumn(scale, column);
        }
        Responses responses = responses(key(scale), csv -> csv.withCutColumns(column));
        return GroupScores.byCut(responses, scale, column);
    }

    /** The responses to a scale. */
    Responses responses(ScaleKey key, UnaryOperator<CsvIntake> columns) {
        CsvIntake csv = CsvIntake.of(OracleSurvey.instrument(List.of(key), notApplicable(), ReportRange.ZERO_TO_TEN));
        return OracleSurvey.read(data, columns.apply(csv)).getResponses();
    }

    ScaleKey key(String scale) {
        JsonNode described = file.option("scales").path(scale);
        return described.isObject() ? key(scale, described) : keyByColumns(scale);
    }

    private ScaleKey key(String scale, JsonNode described) {
        List<String> items = StreamSupport.stream(described.path("items").spliterator(), false)
                .map(JsonNode::asString)
                .toList();
        List<String> reversed = StreamSupport.stream(
                        described.path("reversed_position").spliterator(), false)
                .map(position -> items.get(position.asInt() - 1))
                .toList();
        return new ScaleKey(
                scale,
                items,
                reversed,
                described.path("min").asInt(),
                described.path("max").asInt(),
                Optional.empty(),
                minimumAnswered(items));
    }

    private ScaleKey keyByColumns(String scale) {
        List<String> items = data.columns().stream()
                .filter(column -> column.matches(Pattern.quote(scale) + "\\d+"))
                .toList();
        int[] codes = items.stream()
                .flatMap(item -> data.column(item).stream())
                .flatMap(Optional::stream)
                .mapToInt(Integer::parseInt)
                .sorted()
                .toArray();
        return new ScaleKey(
                scale,
                items,
                reversed(scale, items),
                codes[0],
                codes[codes.length - 1],
                Optional.empty(),
                minimumAnswered(items));
    }

    private List<String> reversed(String scale, List<String> items) {
        String text = file.option("scores").asString("");
        if (text.isEmpty()) {
            return runningAgainstTheOthers(items);
        }
        Matcher remark =
                Pattern.compile("\\b" + Pattern.quote(scale) + " \\(([^)]*)\\)").matcher(text);
        String named = remark.find() ? remark.group(1) : "";
        return items.stream()
                .filter(item -> named.matches(".*\\b" + Pattern.quote(item) + "\\b.*"))
                .toList();
    }

    /** The items of the smaller side of the first principal component. */
    private List<String> runningAgainstTheOthers(List<String> items) {
        CovarianceMatrix covariances =
                CronbachAlpha.withDefaults().of(data.matrix(items)).getCovariances();
        double[][] values = new double[items.size()][items.size()];
        for (int row = 0; row < items.size(); row++) {
            for (int column = 0; column < items.size(); column++) {
                values[row][column] =
                        covariances.get(items.get(row), items.get(column)).getValue();
            }
        }
        double[] component = SymmetricEigen.of(Matrix.of(values)).getVectors().column(0);
        List<String> below = new ArrayList<>();
        List<String> above = new ArrayList<>();
        for (int item = 0; item < items.size(); item++) {
            (component[item] < 0 ? below : above).add(items.get(item));
        }
        return below.size() < above.size() ? below : above;
    }

    private int minimumAnswered(List<String> items) {
        return find(AT_LEAST).orElse((items.size() + 1) / 2);
    }

    private List<Integer> notApplicable() {
        return find(NOT_APPLICABLE).map(List::of).orElse(List.of());
    }

    private Optional<Integer> find(Pattern pattern) {
        Matcher matcher = pattern.matcher(
                file.option("scores").asString("") + " " + file.option("scale").asString(""));
        return matcher.find() ? Optional.of(Integer.parseInt(matcher.group(1))) : Optional.empty();
    }

    private Map<String, GroupScores> groupsOfColumn(String scale, String column) {
        List<Optional<String>> scores = data.column(scale);
        List<Optional<String>> groups = data.column(column);
        Map<String, List<OptionalDouble>> members = new TreeMap<>();
        IntStream.range(0, data.rowCount())
                .forEach(row -> groups.get(row)
                        .ifPresent(group -> members.computeIfAbsent(group, name -> new ArrayList<>())
                                .add(scores.get(row)
                                        .map(score -> OptionalDouble.of(Double.parseDouble(score)))
                                        .orElse(OptionalDouble.empty()))));
        Map<String, GroupScores> result = new TreeMap<>();
        members.forEach((group, values) -> result.put(group, GroupScores.ofPresent(values)));
        return result;
    }
}
