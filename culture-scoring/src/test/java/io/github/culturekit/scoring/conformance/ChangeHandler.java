package io.github.culturekit.scoring.conformance;

import io.github.culturekit.model.organisation.Cut;
import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.scoring.comparison.Adjustment;
import io.github.culturekit.scoring.comparison.MeanTest;
import io.github.culturekit.scoring.comparison.PairedChange;
import io.github.culturekit.scoring.comparison.PairedResult;
import io.github.culturekit.scoring.comparison.PersonScores;
import io.github.culturekit.scoring.comparison.ReliableChange;
import io.github.culturekit.scoring.comparison.ReliableChangeResult;
import io.github.culturekit.scoring.comparison.WaveComparison;
import io.github.culturekit.scoring.comparison.WaveResult;
import io.github.culturekit.scoring.reliability.CronbachAlpha;
import io.github.culturekit.scoring.reliability.ItemMatrix;
import io.github.culturekit.scoring.response.Responses;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Change between two waves of partly the same people, by scale; or of the same people, by pairs of columns. */
final class ChangeHandler implements FamilyHandler {

    private static final String WAVE = "wave";
    private static final String PERSON = "person";
    private static final String BY = "by_";

    @Override
    public List<NotYetCovered> notYetCovered() {
        return List.of();
    }

    @Override
    public void compare(OracleFile file, Expected root) {
        Expected expected = root.within(file.tolerance("change"));
        OracleData data = file.data();
        for (String key : expected.keys()) {
            if (file.option("scales").path(key).isObject()) {
                compareScale(expected.at(key), key, new OracleGroupScores(file, data));
            } else {
                comparePaired(expected.at(key), paired(file, data, key));
            }
        }
    }

    private static void compareScale(Expected expected, String scale, OracleGroupScores scales) {
        String[] cuts = expected.keys().stream()
                .filter(key -> key.startsWith(BY))
                .map(key -> key.substring(BY.length()))
                .toArray(String[]::new);
        Responses responses = scales.responses(
                scales.key(scale),
                csv -> csv.withWaveColumn(WAVE).withRespondentColumn(PERSON).withCutColumns(cuts));
        List<String> waves = responses.getWaves().stream().sorted().toList();
        Responses earlier = responses.wave(waves.get(0));
        Responses later = responses.wave(waves.get(1));
        WaveResult result = WaveComparison.withDefaults().of(earlier, later, scale);
        expected.at("n_wave1").compareExactly(result.getEarlier().getN());
        expected.at("n_wave2").compareExactly(result.getLater().getN());
        expected.at("n_both").compareExactly(result.getPaired().getN());
        expected.at("mean_wave1").compare(result.getEarlier().getMean());
        expected.at("mean_wave2").compare(result.getLater().getMean());
        expected.at("change_all_respondents").compare(result.getIndependent().getDifference());
        TwoGroupHandler.compareTest(expected.at("independent_welch"), result.getIndependent());
        compareOverlapping(expected.at("partially_overlapping"), result);
        comparePaired(expected.at("paired_only"), result.getPaired());
        compareReliable(expected.at("reliable_change_index"), earlier, later, scale);
        for (String cut : cuts) {
            compareCut(expected.at(BY + cut), earlier, later, scale, cut);
        }
    }

    private static void compareOverlapping(Expected expected, WaveResult actual) {
        MeanTest test = actual.getOverlapping();
        expected.at("pair_correlation").compare(actual.getPaired().getCorrelation());
        expected.at("se").compare(test.getStandardError());
        expected.at("z").compare(test.getRatio());
        expected.at("p_normal").compare(test.getProbability());
        expected.at("ci95_normal").compare(test.getInterval());
    }

    private static void comparePaired(Expected expected, PairedResult actual) {
        expected.at("n").compareExactly(actual.getN());
        expected.at("mean_change").compare(actual.getChange().getDifference());
        expected.at("sd_change").compare(actual.getStandardDeviation());
        TwoGroupHandler.compareTest(expected, actual.getChange());
        expected.at("r").compare(actual.getCorrelation());
        expected.at("dz").compare(actual.getDz());
        expected.at("cohens_dz").compare(actual.getDz());
        expected.at("d_av").compare(actual.getDAv());
        expected.at("cohens_d_av").compare(actual.getDAv());
    }

    private static void compareReliable(Expected expected, Responses earlier, Responses later, String scale) {
        Statistic alpha = CronbachAlpha.withDefaults()
                .of(ItemMatrix.of(firstOfEach(earlier), scale))
                .getAlpha();
        ReliableChangeResult actual =
                ReliableChange.withDefaults().of(alpha, PersonScores.of(earlier, scale), PersonScores.of(later, scale));
        expected.at("alpha_wave1_listwise").compare(alpha);
        expected.at("se_difference").compare(actual.getStandardErrorOfDifference());
        expected.at("threshold_95").compare(actual.getThreshold());
        expected.at("n_improved").compareExactly(actual.getImproved());
        expected.at("n_deteriorated").compareExactly(actual.getDeteriorated());
    }

    private static Responses firstOfEach(Responses responses) {
        Set<String> seen = new HashSet<>();
        return responses.select(IntStream.range(0, responses.size())
                .filter(row -> responses.respondent(row).map(seen::add).orElse(true))
                .toArray());
    }

    private static void compareCut(Expected expected, Responses earlier, Responses later, String scale, String cut) {
        List<WaveResult> results = new ArrayList<>();
        List<String> values = expected.keys();
        for (String value : values) {
            Cut part = Cut.of(cut, value);
            results.add(WaveComparison.withDefaults().of(earlier.cut(part), later.cut(part), scale));
        }
        List<Statistic> adjusted = Adjustment.HOLM.adjust(results.stream()
                .map(result -> result.getIndependent().getProbability())
                .toList());
        for (int i = 0; i < values.size(); i++) {
            Expected group = expected.at(values.get(i));
            group.at("n1").compareExactly(results.get(i).getEarlier().getN());
            group.at("n2").compareExactly(results.get(i).getLater().getN());
            group.at("change").compare(results.get(i).getIndependent().getDifference());
            group.at("welch_p").compare(results.get(i).getIndependent().getProbability());
            group.at("welch_p_holm").compare(adjusted.get(i));
        }
    }

    /** The key names two columns by how they end, as in {@code T1_T2}. */
    private static PairedResult paired(OracleFile file, OracleData data, String key) {
        for (String earlier : file.columns()) {
            for (String later : file.columns()) {
                if (key.equals(ending(earlier) + "_" + ending(later)) || key.equals(earlier + "_" + later)) {
                    return paired(data.column(earlier), data.column(later));
                }
            }
        }
        throw new IllegalStateException(file + " compares '" + key + "', but has no such two columns.");
    }

    private static String ending(String column) {
        return column.substring(Math.max(column.lastIndexOf('.'), column.lastIndexOf('_')) + 1);
    }

    private static PairedResult paired(List<Optional<String>> earlier, List<Optional<String>> later) {
        int[] complete = IntStream.range(0, earlier.size())
                .filter(row -> earlier.get(row).isPresent() && later.get(row).isPresent())
                .toArray();
        return PairedChange.withDefaults().of(numbers(earlier, complete), numbers(later, complete));
    }

    private static double[] numbers(List<Optional<String>> column, int[] rows) {
        return IntStream.of(rows)
                .mapToDouble(row -> Double.parseDouble(column.get(row).orElseThrow()))
                .toArray();
    }
}
