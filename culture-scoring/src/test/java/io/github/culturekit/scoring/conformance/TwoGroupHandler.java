package io.github.culturekit.scoring.conformance;

import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.scoring.comparison.GroupScores;
import io.github.culturekit.scoring.comparison.GroupSummary;
import io.github.culturekit.scoring.comparison.MeanTest;
import io.github.culturekit.scoring.comparison.RankTest;
import io.github.culturekit.scoring.comparison.StandardisedDifference;
import io.github.culturekit.scoring.comparison.TwoGroupResult;
import io.github.culturekit.scoring.comparison.TwoGroups;
import java.util.List;
import java.util.Map;

/** Two groups on several scales: tests of means and ranks, effect sizes, and the probabilities adjusted for each other. */
final class TwoGroupHandler implements FamilyHandler {

    @Override
    public List<NotYetCovered> notYetCovered() {
        return List.of();
    }

    @Override
    public void compare(OracleFile file, Expected root) {
        Expected expected = root.within(file.tolerance("tests"));
        OracleGroupScores scales = new OracleGroupScores(file, file.data());
        List<String> names = expected.at("comparisons").keys();
        List<Statistic> probabilities = names.stream()
                .map(scale -> {
                    Map<String, GroupScores> groups = scales.groups(scale, file.groupColumn());
                    TwoGroupResult result = TwoGroups.withDefaults()
                            .withExactRanksBelow(0)
                            .of(group(file, "first_group", groups), group(file, "second_group", groups));
                    compareScale(expected.at("comparisons").at(scale), result, file.tolerance("noncentral_ci"));
                    return result.getWelch().getProbability();
                })
                .toList();
        AdjustmentComparison.compare(expected.at("welch_p_adjusted"), names, probabilities);
    }

    private static GroupScores group(OracleFile file, String option, Map<String, GroupScores> groups) {
        return groups.getOrDefault(file.option(option).asString(), GroupScores.of());
    }

    private static void compareScale(Expected expected, TwoGroupResult actual, Tolerance noncentral) {
        compareGroup(expected, 0, actual.getFirst());
        compareGroup(expected, 1, actual.getSecond());
        expected.at("difference").compare(actual.getWelch().getDifference());
        compareTest(expected.at("welch"), actual.getWelch());
        compareTest(expected.at("pooled"), actual.getPooled());
        compareEffect(expected, actual.getEffect(), noncentral);
        compareRanks(expected.at("mann_whitney"), actual.getRanks());
    }

    private static void compareGroup(Expected expected, int place, GroupSummary actual) {
        expected.at("n").at(place).compareExactly(actual.getN());
        expected.at("mean").at(place).compare(actual.getMean());
        expected.at("sd").at(place).compare(actual.getStandardDeviation());
    }

    static void compareTest(Expected expected, MeanTest actual) {
        expected.at("t").compare(actual.getRatio());
        expected.at("df").compare(actual.getDegreesOfFreedom());
        expected.at("p").compare(actual.getProbability());
        expected.at("se").compare(actual.getStandardError());
        expected.at("ci95").compare(actual.getInterval());
    }

    private static void compareEffect(Expected expected, StandardisedDifference actual, Tolerance noncentral) {
        expected.at("cohens_d_pooled").compare(actual.getCohensD());
        expected.at("hedges_g_exact_J").compare(actual.getHedgesG());
        expected.at("J_exact").compare(actual.getCorrection());
        expected.at("J_approx_1_minus_3_over_4df_minus_1").compare(actual.getApproximateCorrection());
        expected.at("d_ci95_noncentral_t").within(noncentral).compare(actual.getCohensDInterval());
        expected.at("g_ci95_noncentral_t_times_J").within(noncentral).compare(actual.getHedgesGInterval());
        expected.at("d_se_hedges_olkin").compare(actual.getStandardError());
        expected.at("d_av_unpooled_average_sd").compare(actual.getUnpooledD());
        expected.at("glass_delta_sd_of_second").compare(actual.getGlassDelta());
    }

    private static void compareRanks(Expected expected, RankTest actual) {
        expected.at("U_first").compare(actual.getPairsWon());
        expected.at("p_normal_tie_corrected_cc").compare(actual.getProbability());
        expected.at("prob_superiority_A12").compare(actual.getProbabilityOfSuperiority());
        expected.at("cliffs_delta").compare(actual.getCliffsDelta());
    }
}
