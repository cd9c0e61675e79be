package io.github.culturekit.scoring.conformance;

import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.scoring.comparison.FTest;
import io.github.culturekit.scoring.comparison.GroupScores;
import io.github.culturekit.scoring.comparison.GroupSummary;
import io.github.culturekit.scoring.comparison.PairComparison;
import io.github.culturekit.scoring.comparison.SeveralGroups;
import io.github.culturekit.scoring.comparison.SeveralGroupsResult;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Several groups on one scale: analyses of variance and the comparisons of pairs. */
final class SeveralGroupsHandler implements FamilyHandler {

    private static final Pattern RANGE_TOLERANCE = Pattern.compile("range p: ([0-9.eE-]+)");
    private static final Pattern ADJUSTED = Pattern.compile("welch_p_(.+)");

    @Override
    public List<NotYetCovered> notYetCovered() {
        return List.of();
    }

    @Override
    public void compare(OracleFile file, Expected root) {
        Expected expected = root.within(file.tolerance("tests"));
        Map<String, GroupScores> groups =
                new OracleVariables(file, file.data()).groups(file.columns().get(0), file.groupColumn());
        SeveralGroupsResult result = SeveralGroups.withDefaults().of(groups);
        for (Expected group : expected.at("group").elements()) {
            compareGroup(group, result.getGroups());
        }
        compareTest(expected.at("anova"), result.getAnova());
        expected.at("anova").at("eta_sq").compare(result.getEtaSquared());
        expected.at("anova").at("omega_sq").compare(result.getOmegaSquared());
        compareTest(expected.at("welch_anova"), result.getWelchAnova());
        compareTest(expected.at("brown_forsythe"), result.getSpread());
        expected.at("kruskal").at("H").compare(result.getRanks().getSum());
        expected.at("kruskal").at("df").compareExactly(result.getRanks().getDegreesOfFreedom());
        expected.at("kruskal").at("p").compare(result.getRanks().getProbability());
        List<Expected> pairs = expected.at("pairwise").elements();
        for (Expected pair : pairs) {
            comparePair(pair, result, rangeTolerance(file));
        }
        pairs.stream().findFirst().ifPresent(first -> compareAdjusted(first.keys(), pairs, groups));
    }

    private static void compareGroup(Expected expected, Map<String, GroupSummary> groups) {
        String name = expected.at("group").text();
        expected.at("group").compareExactly(groups.containsKey(name) ? name : "no such group");
        expected.at("n").compareExactly(groups.get(name).getN());
        expected.at("mean").compare(groups.get(name).getMean());
        expected.at("var").compare(groups.get(name).getVariance());
    }

    private static void compareTest(Expected expected, FTest actual) {
        expected.at("F").compare(actual.getRatio());
        expected.at("df1").compare(actual.getDegreesBetween());
        expected.at("df2").compare(actual.getDegreesWithin());
        expected.at("p").compare(actual.getProbability());
    }

    private static void comparePair(Expected expected, SeveralGroupsResult result, Tolerance range) {
        PairComparison pair = pair(expected, result);
        boolean sameOrder = pair.getFirst().equals(expected.at("first").text());
        UnaryOperator<Statistic> turned = value -> sameOrder ? value : value.map(difference -> -difference);
        expected.at("first").compareExactly(sameOrder ? pair.getFirst() : pair.getSecond());
        expected.at("second").compareExactly(sameOrder ? pair.getSecond() : pair.getFirst());
        expected.at("difference").compare(turned.apply(pair.getWelch().getDifference()));
        expected.at("games_howell_q").compare(pair.getGamesHowell().getRatio());
        expected.at("df").compare(pair.getGamesHowell().getDegreesOfFreedom());
        expected.at("games_howell_p")
                .within(range)
                .compare(pair.getGamesHowell().getProbability());
        expected.at("tukey_hsd_p").within(range).compare(pair.getTukey().getProbability());
        expected.at("welch_p").compare(pair.getWelch().getProbability());
    }

    private static void compareAdjusted(List<String> columns, List<Expected> pairs, Map<String, GroupScores> groups) {
        for (String column : columns) {
            Matcher adjusted = ADJUSTED.matcher(column);
            if (adjusted.matches()) {
                SeveralGroupsResult result = SeveralGroups.withDefaults()
                        .withAdjustment(AdjustmentComparison.byName(adjusted.group(1)))
                        .of(groups);
                pairs.forEach(pair -> pair.at(column).compare(pair(pair, result).getAdjustedProbability()));
            }
        }
    }

    private static PairComparison pair(Expected expected, SeveralGroupsResult result) {
        return result.findPair(
                        expected.at("first").text(), expected.at("second").text())
                .orElseThrow();
    }

    /** The tolerance's note says how closely the other tool computes the studentised range. */
    private static Tolerance rangeTolerance(OracleFile file) {
        Matcher note = RANGE_TOLERANCE.matcher(file.toleranceNote());
        return note.find() ? new Tolerance(Double.parseDouble(note.group(1)), 0) : file.tolerance("studentised_range");
    }
}
