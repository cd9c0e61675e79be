package io.github.culturekit.scoring.conformance;

import io.github.culturekit.model.profile.Interval;
import io.github.culturekit.scoring.reliability.AlphaResult;
import io.github.culturekit.scoring.reliability.CronbachAlpha;
import io.github.culturekit.scoring.reliability.ItemAnalysis;
import io.github.culturekit.scoring.reliability.ItemMatrix;
import io.github.culturekit.scoring.reliability.ItemReliability;
import io.github.culturekit.scoring.reliability.ItemStatistics;
import io.github.culturekit.scoring.reliability.MissingData;
import io.github.culturekit.scoring.reliability.MomentType;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Item statistics, alpha with its intervals, and the items' part in it; see {@link FurtherReliabilityComparison} for the rest. */
final class ReliabilityHandler implements FamilyHandler {

    private static final Pattern INTERVAL = Pattern.compile("alpha_ci(\\d+)_(feldt|bonett|duhachek)\\d*");

    @Override
    public List<NotYetCovered> notYetCovered() {
        return List.of();
    }

    @Override
    public void compare(OracleFile file, Expected root) {
        Expected expected = root.within(file.tolerance("closed_form"));
        OracleData data = file.data();
        ItemMatrix matrix = data.matrix(file.columns());
        List<ItemStatistics> items = analysis(file).of(matrix);
        for (Expected item : expected.at("items").elements()) {
            compareItem(item, find(items, item.at("item").text()), data);
        }
        ScaleScoresHandler.compare(file, expected.at("scale_scores"));
        for (MissingData missing : MissingData.values()) {
            Expected block = expected.at(missing.name().toLowerCase(Locale.ROOT));
            if (block.isPresent()) {
                CronbachAlpha alpha = CronbachAlpha.withDefaults().withMissing(missing);
                compareAlpha(block, alpha.of(matrix));
                compareIntervals(block, alpha, matrix);
                new FurtherReliabilityComparison(file, missing, matrix).compare(block);
            }
        }
    }

    private static ItemAnalysis analysis(OracleFile file) {
        ItemAnalysis ranged = file.number("response_min")
                .flatMap(minimum -> file.number("response_max")
                        .map(maximum -> ItemAnalysis.withDefaults().withRange(minimum, maximum)))
                .orElse(ItemAnalysis.withDefaults());
        return file.number("favourable_threshold_after_reversal")
                .map(ranged::withFavourableFrom)
                .orElse(ranged);
    }

    private static ItemStatistics find(List<ItemStatistics> items, String name) {
        return items.stream()
                .filter(item -> item.getItem().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Item '" + name + "' is not among the oracle's columns."));
    }

    private static void compareItem(Expected expected, ItemStatistics actual, OracleData data) {
        expected.at("item").compareExactly(actual.getItem());
        expected.at("reversed").compareExactly(data.isReversed(actual.getItem()));
        expected.at("n").compareExactly(actual.getN());
        expected.at("n_missing").compareExactly(actual.getMissing());
        expected.at("mean").compare(actual.getMean());
        expected.at("sd").compare(actual.getStandardDeviation());
        expected.at("variance").compare(actual.getVariance());
        expected.at("median").compare(actual.getMedian());
        expected.at("min").compare(actual.getMinimum());
        expected.at("max").compare(actual.getMaximum());
        expected.at("pct_floor").compare(actual.getPercentFloor());
        expected.at("pct_ceiling").compare(actual.getPercentCeiling());
        expected.at("pct_favourable").compare(actual.getPercentFavourable());
        expected.at("pct_unfavourable").compare(actual.getPercentUnfavourable());
        expected.at("skew_type1_g1").compare(actual.getSkewness(MomentType.TYPE_1));
        expected.at("skew_type2_G1").compare(actual.getSkewness(MomentType.TYPE_2));
        expected.at("skew_type3_b1").compare(actual.getSkewness(MomentType.TYPE_3));
        expected.at("exkurt_type1_g2").compare(actual.getExcessKurtosis(MomentType.TYPE_1));
        expected.at("exkurt_type2_G2").compare(actual.getExcessKurtosis(MomentType.TYPE_2));
        expected.at("exkurt_type3_b2").compare(actual.getExcessKurtosis(MomentType.TYPE_3));
    }

    private static void compareAlpha(Expected expected, AlphaResult actual) {
        expected.at("missing").compareExactly(actual.getMissingData().name().toLowerCase(Locale.ROOT));
        expected.at("n").compareExactly(actual.getN());
        expected.at("k").compareExactly(actual.getItemCount());
        expected.at("pairwise_n_min").compareExactly(actual.getSmallestPairwiseN());
        expected.at("alpha_raw").compare(actual.getAlpha());
        expected.at("alpha_std").compare(actual.getStandardisedAlpha());
        expected.at("mean_inter_item_r").compare(actual.getMeanInterItemCorrelation());
        expected.at("median_inter_item_r").compare(actual.getMedianInterItemCorrelation());
        expected.at("alpha_ase_vanzyl_duhachek").compare(actual.getAsymptoticStandardError());
        expected.at("sem_raw_of_sum_score").compare(actual.getStandardErrorOfMeasurement());
        for (Expected item : expected.at("items").elements()) {
            compareItem(item, actual);
        }
        compareCovariances(expected.at("covariance"), actual);
    }

    private static void compareItem(Expected expected, AlphaResult result) {
        String name = expected.at("item").text();
        Optional<ItemReliability> found = result.getItems().stream()
                .filter(item -> item.getItem().equals(name))
                .findFirst();
        ItemReliability actual =
                found.orElseThrow(() -> new IllegalStateException("Item '" + name + "' is not among the columns."));
        expected.at("item").compareExactly(actual.getItem());
        expected.at("n").compareExactly(actual.getN());
        expected.at("item_total_r_uncorrected").compare(actual.getItemTotalCorrelation());
        expected.at("item_rest_r").compare(actual.getItemRestCorrelation());
        expected.at("alpha_raw_if_deleted").compare(actual.getAlphaIfDeleted());
        expected.at("alpha_std_if_deleted").compare(actual.getStandardisedAlphaIfDeleted());
    }

    private static void compareCovariances(Expected expected, AlphaResult actual) {
        List<String> items = actual.getCovariances().getItems();
        for (int row = 0; row < items.size(); row++) {
            expected.at("rows").at(row).compareExactly(items.get(row));
            expected.at("cols").at(row).compareExactly(items.get(row));
            for (int column = 0; column < items.size(); column++) {
                expected.at("values")
                        .at(row)
                        .at(column)
                        .compare(actual.getCovariances().get(items.get(row), items.get(column)));
            }
        }
    }

    private static void compareIntervals(Expected expected, CronbachAlpha alpha, ItemMatrix matrix) {
        for (String key : expected.keys()) {
            Matcher name = INTERVAL.matcher(key);
            if (name.matches()) {
                double level = Integer.parseInt(name.group(1)) / 100.0;
                expected.at(key).compare(interval(alpha.withLevel(level).of(matrix), name.group(2)));
            }
        }
    }

    private static Optional<Interval> interval(AlphaResult result, String author) {
        return switch (author) {
            case "feldt" -> result.getFeldtInterval();
            case "bonett" -> result.getBonettInterval();
            default -> result.getDuhachekInterval();
        };
    }
}
