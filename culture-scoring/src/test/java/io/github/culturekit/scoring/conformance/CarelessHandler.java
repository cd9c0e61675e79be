package io.github.culturekit.scoring.conformance;

import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.scoring.quality.EvenOddConsistency;
import io.github.culturekit.scoring.quality.ItemPair;
import io.github.culturekit.scoring.quality.LongString;
import io.github.culturekit.scoring.quality.LongStringResult;
import io.github.culturekit.scoring.quality.MahalanobisDistance;
import io.github.culturekit.scoring.quality.MahalanobisResult;
import io.github.culturekit.scoring.quality.PsychometricPairs;
import io.github.culturekit.scoring.quality.PsychometricPairsResult;
import io.github.culturekit.scoring.quality.ResponseVariability;
import io.github.culturekit.scoring.quality.ResponseVariabilityResult;
import io.github.culturekit.scoring.reliability.ItemMatrix;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/** The indices of careless responding, row by row. */
final class CarelessHandler implements FamilyHandler {

    private static final Pattern PART = Pattern.compile("irv_quarter(\\d+)");
    private static final Pattern IMPROBABLE = Pattern.compile("n_mahal_p_lt_(\\d*\\.\\d+)");
    private static final String DRAWN_AGAIN = "careless draws pairs again, without a seed, until it has a number";
    private static final Pattern CRITICAL = Pattern.compile("chi2_cut_(\\d*\\.\\d+)");

    @Override
    public List<NotYetCovered> notYetCovered() {
        return List.of(
                NotYetCovered.of(
                        "psychsyn_pairs", "null stands for a list that is too long to show; its length is compared"),
                NotYetCovered.of(
                        "psychant_pairs", "null stands for a list that is too long to show; its length is compared"));
    }

    @Override
    public void compare(OracleFile file, Expected root) {
        Expected expected = root.within(file.tolerance("rows"));
        OracleData data = answered(file);
        Indices indices = new Indices(file, data);
        compareSummary(expected.at("summary"), indices);
        comparePairs(expected.at("psychsyn_pairs"), indices.synonyms);
        comparePairs(expected.at("psychant_pairs"), indices.antonyms);
        Map<Integer, Integer> rows = new HashMap<>();
        for (int row = 0; row < data.rowCount(); row++) {
            rows.put(data.rowId(row), row);
        }
        for (Expected row : expected.at("rows").elements()) {
            int id = Integer.parseInt(row.at("row_id").text());
            row.at("row_id").read();
            compareRow(row, rows.get(id), indices);
        }
    }

    /** The rows that the filter leaves, without those that have no answer. */
    private static OracleData answered(OracleFile file) {
        OracleData all = OracleData.read(
                file,
                file.filter().map(text -> RowFilter.parse(text, file.columns())).orElse(cells -> true));
        ItemMatrix matrix = all.matrix(file.columns());
        return all.where(row -> IntStream.range(0, matrix.getItemCount()).anyMatch(item -> matrix.isPresent(row, item)))
                .requireRows();
    }

    /** All indices of all rows. */
    private static final class Indices {

        private final ItemMatrix matrix;
        private final LongStringResult runs;
        private final ResponseVariabilityResult variability;
        private final ResponseVariabilityResult quarters;
        private final List<Statistic> evenOdd;
        private final MahalanobisResult mahalanobis;
        private final Optional<PsychometricPairsResult> synonyms;
        private final Optional<PsychometricPairsResult> antonyms;
        /** The other tool draws pairs again until it has a number, which this library does not. */
        private final boolean drawnAgain;

        Indices(OracleFile file, OracleData data) {
            matrix = data.matrix(file.columns());
            drawnAgain = file.option("resample_na").asBoolean(false);
            runs = LongString.withDefaults().of(matrix);
            variability = ResponseVariability.withDefaults().of(matrix);
            quarters = ResponseVariability.withDefaults().withParts(4).of(matrix);
            evenOdd = EvenOddConsistency.withDefaults().withFewestScales(2).of(scales(file, data));
            mahalanobis = MahalanobisDistance.withDefaults().of(matrix);
            synonyms = file.number("psychsyn_critical_r")
                    .map(critical -> PsychometricPairs.withDefaults()
                            .withCriticalCorrelation(Math.abs(critical))
                            .of(matrix));
            antonyms = file.number("psychant_critical_r")
                    .map(critical -> PsychometricPairs.withDefaults()
                            .antonyms()
                            .withCriticalCorrelation(Math.abs(critical))
                            .of(matrix));
        }

        private static List<ItemMatrix> scales(OracleFile file, OracleData data) {
            List<ItemMatrix> scales = new ArrayList<>();
            int from = 0;
            for (JsonNode length : file.list("evenodd_factor_lengths")) {
                scales.add(data.matrix(file.columns().subList(from, from + length.asInt())));
                from += length.asInt();
            }
            return scales;
        }
    }

    private static void compareSummary(Expected expected, Indices indices) {
        List<Statistic> longest = indices.runs.getLongest();
        double half = indices.matrix.getItemCount() / 2.0;
        expected.at("n").compareExactly(indices.matrix.getRowCount());
        expected.at("items").compareExactly(indices.matrix.getItemCount());
        expected.at("longstring_max").compareExactly((long)
                longest.stream().mapToDouble(Statistic::getValue).max().orElseThrow());
        expected.at("n_longstring_ge_half").compareExactly(count(longest, length -> length >= half));
        expected.at("n_irv_zero").compareExactly(count(indices.variability.getOverall(), spread -> spread == 0));
        expected.at("n_evenodd_null").compareExactly(countUndefined(indices.evenOdd));
        comparePairSummary(expected, "psychsyn", indices.synonyms, indices.drawnAgain);
        comparePairSummary(expected, "psychant", indices.antonyms, indices.drawnAgain);
        expected.at("mahal_sum")
                .compare(indices.mahalanobis.getSquaredDistances().stream()
                        .mapToDouble(Statistic::getValue)
                        .sum());
        for (String key : expected.keys()) {
            Matcher improbable = IMPROBABLE.matcher(key);
            if (improbable.matches()) {
                double limit = Double.parseDouble(improbable.group(1));
                expected.at(key).compareExactly(count(indices.mahalanobis.getProbabilities(), p -> p < limit));
            }
            Matcher critical = CRITICAL.matcher(key);
            if (critical.matches()) {
                expected.at(key)
                        .compare(indices.mahalanobis.criticalDistance(1 - Double.parseDouble(critical.group(1))));
            }
        }
    }

    private static void comparePairSummary(
            Expected expected, String name, Optional<PsychometricPairsResult> result, boolean drawnAgain) {
        result.ifPresent(pairs -> {
            expected.at(name + "_pair_count").compareExactly(pairs.getPairs().size());
            if (drawnAgain) {
                expected.at("n_" + name + "_null").leaveOut(DRAWN_AGAIN);
            } else {
                expected.at("n_" + name + "_null").compareExactly(countUndefined(pairs.getCorrelations()));
            }
        });
    }

    private static void comparePairs(Expected expected, Optional<PsychometricPairsResult> result) {
        List<ItemPair> pairs = result.map(PsychometricPairsResult::getPairs).orElse(List.of());
        if (expected.isPresent() && !expected.isNull()) {
            expected.compareSize(pairs.size());
        }
        for (int pair = 0; pair < Math.min(pairs.size(), expected.elements().size()); pair++) {
            expected.at(pair).at("item1").compareExactly(pairs.get(pair).getFirst());
            expected.at(pair).at("item2").compareExactly(pairs.get(pair).getSecond());
            expected.at(pair).at("r").compare(pairs.get(pair).getCorrelation());
        }
    }

    private static void compareRow(Expected expected, int row, Indices indices) {
        expected.at("longstring").compare(indices.runs.getLongest().get(row));
        expected.at("mean_run_length").compare(indices.runs.getMeanRun().get(row));
        expected.at("irv").compare(indices.variability.getOverall().get(row));
        expected.at("even_odd_careless_sign").compare(indices.evenOdd.get(row).map(consistency -> -consistency));
        expected.at("mahalanobis_d2")
                .compare(indices.mahalanobis.getSquaredDistances().get(row));
        for (String key : expected.keys()) {
            Matcher part = PART.matcher(key);
            if (part.matches()) {
                expected.at(key)
                        .compare(indices.quarters
                                .getParts()
                                .get(Integer.parseInt(part.group(1)) - 1)
                                .get(row));
            }
        }
        comparePairRow(expected, "psychsyn", row, indices.synonyms, indices.drawnAgain);
        comparePairRow(expected, "psychant", row, indices.antonyms, indices.drawnAgain);
    }

    private static void comparePairRow(
            Expected expected, String name, int row, Optional<PsychometricPairsResult> result, boolean drawnAgain) {
        result.ifPresent(pairs -> {
            if (drawnAgain && !pairs.getCorrelations().get(row).isDefined()) {
                expected.at(name).leaveOut(DRAWN_AGAIN);
            } else {
                expected.at(name).compare(pairs.getCorrelations().get(row));
            }
            expected.at(name + "_pairs").compareExactly(pairs.getUsablePairs().get(row));
        });
    }

    private static long count(List<Statistic> values, Predicate<Double> counted) {
        return values.stream()
                .filter(Statistic::isDefined)
                .map(Statistic::getValue)
                .filter(counted)
                .count();
    }

    private static long countUndefined(List<Statistic> values) {
        return values.stream().filter(value -> !value.isDefined()).count();
    }
}
