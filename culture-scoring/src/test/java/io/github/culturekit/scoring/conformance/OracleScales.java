package io.github.culturekit.scoring.conformance;

import io.github.culturekit.scoring.conformance.OracleSurvey.ScaleKey;
import io.github.culturekit.scoring.matrix.Matrix;
import io.github.culturekit.scoring.matrix.SymmetricEigen;
import io.github.culturekit.scoring.reliability.CovarianceMatrix;
import io.github.culturekit.scoring.reliability.CronbachAlpha;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * What the scales are made of that an oracle names. Its option {@code scales} describes them, or a text does ({@link ScaleTexts}), or
 * another oracle of the same data set, or the page on the data sets; or else a scale X is made of the columns X1, X2, ..., of which
 * those are reversed that run against the others.
 */
final class OracleScales {

    private final OracleFile file;
    private final OracleData data;
    private final ScaleTexts texts;

    OracleScales(OracleFile file, OracleData data) {
        this.file = file;
        this.data = data;
        this.texts = new ScaleTexts(data);
    }

    /** A scale. */
    OracleScale get(String name) {
        List<OracleFile> others = file.siblings().stream()
                .filter(other -> other.dataPath().equals(file.dataPath()))
                .toList();
        Stream<Function<String, Optional<OracleScale>>> ways = Stream.of(
                scale -> inOptions(file, scale),
                scale -> texts.in(file, scale),
                scale -> first(others, other -> inOptions(other, scale)),
                scale -> first(others, other -> texts.in(other, scale)),
                scale -> texts.inDescription(file.dataPath(), scale),
                this::namedAlike);
        return ways.flatMap(way -> way.apply(name).stream())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(file + " does not say what '" + name + "' was made of."));
    }

    private static Optional<OracleScale> first(
            List<OracleFile> files, Function<OracleFile, Optional<OracleScale>> way) {
        return files.stream().flatMap(other -> way.apply(other).stream()).findFirst();
    }

    private static Optional<OracleScale> inOptions(OracleFile oracle, String name) {
        JsonNode described = oracle.option("scales").path(name);
        if (!described.isObject()) {
            return Optional.empty();
        }
        List<String> items = texts(described.path("items"));
        List<String> reversed = new ArrayList<>(texts(described.path("reversed")));
        OracleFile.elements(described.path("reversed_position"))
                .forEach(position -> reversed.add(items.get(position.asInt() - 1)));
        ScaleRemarks remarks = new ScaleRemarks(oracle.option("scale").asString(""));
        List<Integer> notApplicable = Stream.of("na_code", "na_codes")
                .flatMap(option -> oracle.list(option).stream())
                .map(JsonNode::asInt)
                .toList();
        JsonNode threshold = described.path("favourable_at_or_above_after_reversal");
        return Optional.of(new OracleScale(
                new ScaleKey(
                        name,
                        items,
                        reversed,
                        described.path("min").asInt(),
                        described.path("max").asInt(),
                        threshold.isNumber() ? Optional.of(threshold.asInt()) : Optional.empty(),
                        described.path("min_answered").asInt(remarks.minimum().orElse((items.size() + 1) / 2))),
                notApplicable.isEmpty() ? remarks.notApplicable() : notApplicable));
    }

    private static List<String> texts(JsonNode node) {
        return OracleFile.elements(node).stream().map(JsonNode::asString).toList();
    }

    private Optional<OracleScale> namedAlike(String name) {
        List<String> items = ScaleTexts.numbered(name, data.columns());
        return items.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        texts.scale(name, items, runningAgainstTheOthers(items), List.of(), (items.size() + 1) / 2));
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
}
