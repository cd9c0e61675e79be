package io.github.culturekit.scoring.conformance;

import io.github.culturekit.model.organisation.UnitId;
import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.profile.UndefinedReason;
import io.github.culturekit.scoring.agreement.GroupMoments;
import io.github.culturekit.scoring.agreement.IccResult;
import io.github.culturekit.scoring.agreement.IntraclassCorrelation;
import io.github.culturekit.scoring.conformance.OracleSurvey.ScaleKey;
import io.github.culturekit.scoring.disclosure.AnalystAccess;
import io.github.culturekit.scoring.instrument.Instrument;
import io.github.culturekit.scoring.instrument.ReportRange;
import io.github.culturekit.scoring.response.CsvIntake;
import io.github.culturekit.scoring.response.Responses;
import io.github.culturekit.scoring.score.ExactScores;
import io.github.culturekit.scoring.score.ScoreMoments;
import io.github.culturekit.scoring.score.Scoring;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Analysis of variance by groups and the intraclass correlations: of columns as they are, or of scales scored by accumulators. */
final class IccHandler implements FamilyHandler {

    private static final String SCALE = "scale";
    private static final Pattern MEAN_OF_ITEMS = Pattern.compile(
            "(\\w+) = mean of (\\w+)\\.\\.(\\w+) \\((\\w+) reversed, (\\d+) = NA, at least (\\d+) answered\\)");

    @Override
    public List<NotYetCovered> notYetCovered() {
        return List.of(
                NotYetCovered.of("*/group_size_n0_bartko", "group size of Bartko"),
                NotYetCovered.of("*/group_size_harmonic", "harmonic group size"),
                NotYetCovered.of("*/group_size_min", "smallest group"),
                NotYetCovered.of("*/group_size_max", "greatest group"),
                NotYetCovered.of("*/mean_of_group_means", "mean of means"),
                NotYetCovered.of("*/anova/eta_sq", "effect sizes of an analysis of variance"),
                NotYetCovered.of("*/anova/omega_sq", "effect sizes of an analysis of variance"),
                NotYetCovered.of("*/anova/epsilon_sq", "effect sizes of an analysis of variance"),
                NotYetCovered.of("*/icc1_anova_n0", "ICC(1) with the group size of Bartko"),
                NotYetCovered.of("*/icc2_spearman_brown_of_icc1_n0_at_nbar", "ICC(2) by Spearman and Brown"),
                NotYetCovered.of("*/icc1_ci95_F_n0/**", "intervals of the ICC"),
                NotYetCovered.of("*/icc2_ci95_F/**", "intervals of the ICC"),
                NotYetCovered.of("*/design_effect_icc1n0_nbar", "design effects"),
                NotYetCovered.of("*/reml/**", "restricted maximum likelihood"),
                NotYetCovered.of("*/group_table/*/reliability_icc1n0", "reliability of each group's mean"),
                NotYetCovered.of("*/group_table/*/reliability_reml", "reliability of each group's mean"),
                NotYetCovered.of("*/group_table/*/shrunken_mean_reml_blup", "shrunken means"));
    }

    @Override
    public void compare(OracleFile file, Expected root) {
        Expected expected = root.within(file.tolerance("anova"));
        OracleData data = file.data();
        for (String column : expected.keys()) {
            Map<String, GroupMoments> groups = data.columns().contains(column)
                    ? ofColumn(data, column, file.groupColumn())
                    : ofScale(data, key(file, data, column), file.groupColumn());
            compareColumn(expected.at(column), groups);
        }
    }

    private static void compareColumn(Expected expected, Map<String, GroupMoments> groups) {
        IccResult actual = IntraclassCorrelation.withDefaults().of(List.copyOf(groups.values()));
        expected.at("n").compareExactly(actual.getPeople());
        expected.at("groups").compareExactly(actual.getGroups());
        expected.at("group_size_mean").compare(actual.getMeanGroupSize());
        expected.at("grand_mean").compare(actual.getGrandMean());
        Expected anova = expected.at("anova");
        anova.at("df_between").compareExactly(actual.getDegreesBetween());
        anova.at("df_within").compareExactly(actual.getDegreesWithin());
        anova.at("ss_between").compare(actual.getSquaresBetween());
        anova.at("ss_within").compare(actual.getSquaresWithin());
        anova.at("ms_between").compare(actual.getMeanSquareBetween());
        anova.at("ms_within").compare(actual.getMeanSquareWithin());
        anova.at("F").compare(actual.getRatio());
        anova.at("p").compare(actual.getProbability());
        expected.at("icc1_anova_nbar").compare(actual.getIcc1());
        expected.at("icc2_anova").compare(actual.getIcc2());
        for (Expected group : expected.at("group_table").elements()) {
            String name = group.at("group").text();
            GroupMoments moments = groups.get(name);
            group.at("group").compareExactly(name);
            group.at("n").compareExactly(moments.getCount());
            group.at("mean").compare(moments.getMean());
            group.at("sd")
                    .compare(
                            moments.getCount() < 2
                                    ? Statistic.undefined(UndefinedReason.TOO_FEW_RESPONDENTS)
                                    : Statistic.of(Math.sqrt(moments.getScatter() / (moments.getCount() - 1))));
        }
    }

    private static Map<String, GroupMoments> ofColumn(OracleData data, String column, String groupColumn) {
        Map<String, List<Double>> values = new LinkedHashMap<>();
        List<Optional<String>> cells = data.column(column);
        List<Optional<String>> names = data.column(groupColumn);
        for (int row = 0; row < cells.size(); row++) {
            if (cells.get(row).isPresent() && names.get(row).isPresent()) {
                values.computeIfAbsent(names.get(row).get(), name -> new ArrayList<>())
                        .add(Double.valueOf(cells.get(row).get()));
            }
        }
        Map<String, GroupMoments> groups = new LinkedHashMap<>();
        values.forEach((name, scores) -> groups.put(
                name,
                GroupMoments.ofScores(
                        scores.stream().mapToDouble(score -> score).toArray())));
        return groups;
    }

    private static Map<String, GroupMoments> ofScale(OracleData data, Key key, String groupColumn) {
        Instrument instrument = OracleSurvey.instrument(List.of(key.scale()), key.notApplicable(), ReportRange.NATIVE);
        Responses responses = OracleSurvey.read(data, CsvIntake.of(instrument).withUnitColumn(groupColumn))
                .getResponses();
        ExactScores scores =
                Scoring.of(instrument).score(responses).reveal(AnalystAccess.because("comparison with another tool"));
        Map<String, GroupMoments> groups = new LinkedHashMap<>();
        for (UnitId unit : responses.getUnits()) {
            ScoreMoments moments = scores.findMoments(SCALE, unit).orElseThrow();
            if (moments.getCount() > 0) {
                groups.put(unit.toString(), GroupMoments.of(moments));
            }
        }
        return groups;
    }

    private record Key(ScaleKey scale, List<Integer> notApplicable) {}

    /** How a column that is not in the file was made: as a note says, or of the items that are named like it. */
    private static Key key(OracleFile file, OracleData data, String column) {
        for (String note : file.notes()) {
            Matcher matcher = MEAN_OF_ITEMS.matcher(note);
            if (matcher.find() && matcher.group(1).equals(column)) {
                List<String> all = data.columns();
                List<String> items = all.subList(all.indexOf(matcher.group(2)), all.indexOf(matcher.group(3)) + 1);
                return key(
                        data,
                        items,
                        List.of(matcher.group(4)),
                        List.of(Integer.valueOf(matcher.group(5))),
                        Integer.parseInt(matcher.group(6)));
            }
        }
        Pattern item = Pattern.compile(Pattern.quote(column.replaceFirst("_mean$", "")) + "\\d+");
        List<String> items = data.columns().stream()
                .filter(name -> item.matcher(name).matches())
                .toList();
        if (items.isEmpty()) {
            throw new IllegalStateException(file + " does not say what '" + column + "' was made of.");
        }
        return key(data, items, List.of(), List.of(), items.size());
    }

    private static Key key(
            OracleData data, List<String> items, List<String> reversed, List<Integer> notApplicable, int minimum) {
        int[] codes = items.stream()
                .flatMap(item -> data.column(item).stream().flatMap(Optional::stream))
                .mapToInt(Integer::parseInt)
                .filter(code -> !notApplicable.contains(code))
                .sorted()
                .toArray();
        return new Key(
                new ScaleKey(SCALE, items, reversed, codes[0], codes[codes.length - 1], Optional.empty(), minimum),
                notApplicable);
    }
}
