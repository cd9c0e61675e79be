package io.github.culturekit.scoring.conformance;

import io.github.culturekit.scoring.conformance.OracleSurvey.ScaleKey;
import io.github.culturekit.scoring.instrument.Instrument;
import io.github.culturekit.scoring.instrument.ReportRange;
import io.github.culturekit.scoring.response.CsvIntake;
import io.github.culturekit.scoring.score.Scoring;
import io.github.culturekit.scoring.variance.SurveyValues;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A scale that a text describes, as in {@code 0-10 score of q01..q05 (q03 reversed, 9 = NA, >= 3 answered)}. */
final class OracleScale {

    private static final String SCALE = "scale";
    private static final Pattern ITEMS = Pattern.compile("of (\\w+)\\.\\.(\\w+)");
    private static final Pattern NOT_APPLICABLE = Pattern.compile("(\\d+) = NA");
    private static final Pattern MINIMUM = Pattern.compile(">= (\\d+) answered");
    private static final Pattern REVERSED = Pattern.compile("\\(([^()]*?) reversed");

    private OracleScale() {}

    /** The respondents' scores from 0 to 10; on the items that the text names, or else on those given. */
    static SurveyValues scores(OracleData data, String text, List<String> otherwise) {
        List<String> columns = data.columns();
        List<String> items = find(ITEMS, text)
                .map(range -> columns.subList(columns.indexOf(range.group(1)), columns.indexOf(range.group(2)) + 1))
                .orElse(otherwise);
        List<Integer> notApplicable = find(NOT_APPLICABLE, text)
                .map(code -> List.of(Integer.valueOf(code.group(1))))
                .orElse(List.of());
        String reversed = find(REVERSED, text).map(names -> names.group(1)).orElse("");
        int[] codes = items.stream()
                .flatMap(item -> data.column(item).stream().flatMap(Optional::stream))
                .mapToInt(Integer::parseInt)
                .filter(code -> !notApplicable.contains(code))
                .sorted()
                .toArray();
        ScaleKey key = new ScaleKey(
                SCALE,
                items,
                items.stream().filter(item -> reversed.contains(item)).toList(),
                codes[0],
                codes[codes.length - 1],
                Optional.empty(),
                Integer.parseInt(find(MINIMUM, text).orElseThrow().group(1)));
        Instrument instrument = OracleSurvey.instrument(List.of(key), notApplicable, ReportRange.ZERO_TO_TEN);
        return SurveyValues.ofScores(
                Scoring.of(instrument)
                        .scoreRespondents(OracleSurvey.read(data, CsvIntake.of(instrument))
                                .getResponses()),
                SCALE);
    }

    private static Optional<Matcher> find(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? Optional.of(matcher) : Optional.empty();
    }
}
