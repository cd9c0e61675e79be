package io.github.culturekit.scoring.conformance;

import io.github.culturekit.model.organisation.UnitId;
import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.profile.UndefinedReason;
import io.github.culturekit.scoring.agreement.AnovaTable;
import io.github.culturekit.scoring.agreement.GroupMoments;
import io.github.culturekit.scoring.agreement.GroupSizes;
import io.github.culturekit.scoring.agreement.IccResult;
import io.github.culturekit.scoring.agreement.IntraclassCorrelation;
import io.github.culturekit.scoring.agreement.TypicalSize;
import io.github.culturekit.scoring.agreement.VarianceComponents;
import io.github.culturekit.scoring.agreement.VarianceComponentsResult;
import io.github.culturekit.scoring.disclosure.AnalystAccess;
import io.github.culturekit.scoring.instrument.ReportRange;
import io.github.culturekit.scoring.response.Responses;
import io.github.culturekit.scoring.score.ExactScores;
import io.github.culturekit.scoring.score.ScoreMoments;
import io.github.culturekit.scoring.score.Scoring;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Analysis of variance by groups and the intraclass correlations: of columns as they are, or of scales scored by accumulators. */
final class IccHandler implements FamilyHandler {

    private static final Pattern INTERVAL = Pattern.compile("icc([12])_ci(\\d+)_F(?:_n0|_nbar)?");

    @Override
    public List<NotYetCovered> notYetCovered() {
        return List.of();
    }

    @Override
    public void compare(OracleFile file, Expected root) {
        Expected expected = root.within(file.tolerance("anova"));
        OracleVariables variables = new OracleVariables(file, file.data());
        for (String column : expected.keys()) {
            Map<String, GroupMoments> groups = variables.isColumn(column)
                    ? variables.grouped(column, file.groupColumn()).getMoments()
                    : ofScale(variables, column, file.groupColumn());
            compareColumn(expected.at(column), file.tolerance("reml"), groups);
        }
    }

    private static void compareColumn(Expected expected, Tolerance reml, Map<String, GroupMoments> groups) {
        List<GroupMoments> moments = List.copyOf(groups.values());
        IccResult byMean = IntraclassCorrelation.withDefaults().of(moments);
        IccResult byBartko = IntraclassCorrelation.withDefaults()
                .withSize(TypicalSize.BARTKO)
                .of(moments);
        compareSizes(expected, byMean.getAnova().getSizes());
        compareAnova(expected, byMean.getAnova());
        expected.at("icc1_anova_nbar").compare(byMean.getIcc1());
        expected.at("icc1_anova_n0").compare(byBartko.getIcc1());
        expected.at("icc2_anova").compare(byMean.getIcc2());
        expected.at("icc2_spearman_brown_of_icc1_n0_at_nbar").compare(byBartko.getReliabilityAtMeanSize());
        expected.at("design_effect_icc1n0_nbar").compare(byBartko.getDesignEffect());
        compareIntervals(expected, moments);
        VarianceComponentsResult components = VarianceComponents.withDefaults().of(moments);
        compareComponents(expected.at("reml").within(reml), components);
        for (Expected group : expected.at("group_table").elements()) {
            compareGroup(group, reml, groups, byBartko, components);
        }
    }

    private static void compareSizes(Expected expected, GroupSizes actual) {
        expected.at("n").compareExactly(actual.getPeople());
        expected.at("groups").compareExactly(actual.getGroups());
        expected.at("group_size_mean").compare(actual.getMean());
        expected.at("group_size_n0_bartko").compare(actual.getBartko());
        expected.at("group_size_harmonic").compare(actual.getHarmonicMean());
        expected.at("group_size_min").compareExactly(actual.getSmallest());
        expected.at("group_size_max").compareExactly(actual.getGreatest());
    }

    private static void compareAnova(Expected expected, AnovaTable actual) {
        expected.at("grand_mean").compare(actual.getGrandMean());
        expected.at("mean_of_group_means").compare(actual.getMeanOfGroupMeans());
        Expected anova = expected.at("anova");
        anova.at("df_between").compareExactly(actual.getDegreesBetween());
        anova.at("df_within").compareExactly(actual.getDegreesWithin());
        anova.at("ss_between").compare(actual.getSquaresBetween());
        anova.at("ss_within").compare(actual.getSquaresWithin());
        anova.at("ms_between").compare(actual.getMeanSquareBetween());
        anova.at("ms_within").compare(actual.getMeanSquareWithin());
        anova.at("F").compare(actual.getRatio());
        anova.at("p").compare(actual.getProbability());
        anova.at("eta_sq").compare(actual.getEtaSquared());
        anova.at("omega_sq").compare(actual.getOmegaSquared());
        anova.at("epsilon_sq").compare(actual.getEpsilonSquared());
    }

    private static void compareIntervals(Expected expected, List<GroupMoments> groups) {
        for (String key : expected.keys()) {
            Matcher name = INTERVAL.matcher(key);
            if (name.matches()) {
                IccResult result = IntraclassCorrelation.withDefaults()
                        .withSize(key.endsWith("nbar") ? TypicalSize.MEAN : TypicalSize.BARTKO)
                        .withLevel(Integer.parseInt(name.group(2)) / 100.0)
                        .of(groups);
                expected.at(key)
                        .compare(name.group(1).equals("1") ? result.getIcc1Interval() : result.getIcc2Interval());
            }
        }
    }

    private static void compareComponents(Expected expected, VarianceComponentsResult actual) {
        expected.at("tau2").compare(actual.getVarianceBetween());
        expected.at("sigma2").compare(actual.getVarianceWithin());
        expected.at("mu").compare(actual.getGrandMean());
        expected.at("se_mu").compare(actual.getStandardError());
        expected.at("icc1").compare(actual.getIcc1());
        expected.at("icc2_at_mean_group_size").compare(actual.getIcc2());
        expected.at("mean_of_group_reliabilities").compare(actual.getMeanReliability());
    }

    private static void compareGroup(
            Expected expected,
            Tolerance reml,
            Map<String, GroupMoments> groups,
            IccResult byBartko,
            VarianceComponentsResult components) {
        String name = expected.at("group").text();
        GroupMoments moments = groups.get(name);
        expected.at("group").read();
        expected.at("n").compareExactly(moments.getCount());
        expected.at("mean").compare(moments.getMean());
        expected.at("sd")
                .compare(
                        moments.getCount() < 2
                                ? Statistic.undefined(UndefinedReason.TOO_FEW_RESPONDENTS)
                                : Statistic.of(Math.sqrt(moments.getScatter() / (moments.getCount() - 1))));
        expected.at("reliability_icc1n0").compare(byBartko.reliabilityOf(moments.getCount()));
        Expected estimated = expected.within(reml);
        estimated.at("reliability_reml").compare(components.reliabilityOf(moments));
        estimated.at("shrunken_mean_reml_blup").compare(components.shrunkenMeanOf(moments));
    }

    private static Map<String, GroupMoments> ofScale(OracleVariables variables, String name, String groupColumn) {
        Responses responses = variables
                .scale(name)
                .responses(variables.data(), ReportRange.NATIVE, csv -> csv.withUnitColumn(groupColumn));
        ExactScores scores = Scoring.of(responses.getInstrument())
                .score(responses)
                .reveal(AnalystAccess.because("comparison with another tool"));
        Map<String, GroupMoments> groups = new LinkedHashMap<>();
        for (UnitId unit : responses.getUnits()) {
            ScoreMoments moments = scores.findMoments(name, unit).orElseThrow();
            if (moments.getCount() > 0) {
                groups.put(unit.toString(), GroupMoments.of(moments));
            }
        }
        return groups;
    }
}
