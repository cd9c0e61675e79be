package io.github.culturekit.scoring.conformance;

import io.github.culturekit.scoring.instrument.ReportRange;
import io.github.culturekit.scoring.variance.SurveyDesign;
import io.github.culturekit.scoring.variance.SurveyValues;
import io.github.culturekit.scoring.weighting.Categories;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The rows of an oracle as a sample: numbers, categories, and the design that a text such as R's call describes. */
record OracleSample(OracleFile file, OracleData data) {

    private static final Pattern FIRST_ONLY =
            Pattern.compile("all (.+) rows, plus only the FIRST (.+) row in file order");
    private static final Pattern ANSWERED = Pattern.compile("(?:^|, *| and )(\\w+) (?:score not null|answered)$");
    private static final Pattern LATER_STAGES = Pattern.compile("\\bfpc *= *~[\\w.]+ *\\+");
    private static final Pattern WEIGHT_COLUMN = Pattern.compile("pw|w|.*weight.*");

    static OracleSample of(OracleFile file) {
        String filter = file.filter().orElse("");
        Matcher firstOnly = FIRST_ONLY.matcher(filter);
        if (firstOnly.matches()) {
            RowFilter first = firstOf(RowFilter.parse(firstOnly.group(2), file.columns()));
            RowFilter others = RowFilter.parse(firstOnly.group(1), file.columns());
            return new OracleSample(
                    file, OracleData.read(file, others.or(first)).requireRows());
        }
        return new OracleSample(file, file.data());
    }

    /** The rows that the filter leaves without its last part, which asks that a score or an answer is there. */
    static OracleSample beforeScores(OracleFile file) {
        String filter = ANSWERED.matcher(file.filter().orElse("")).replaceFirst("");
        return new OracleSample(
                file,
                OracleData.read(file, filter.isBlank() ? cells -> true : RowFilter.parse(filter, file.columns())));
    }

    private static RowFilter firstOf(RowFilter filter) {
        boolean[] seen = new boolean[1];
        return cells -> {
            boolean first = !seen[0] && filter.accepts(cells);
            seen[0] |= first;
            return first;
        };
    }

    SurveyValues numbers(String column) {
        return SurveyValues.ofNullable(new OracleVariables(file, data).numbers(column, ReportRange.ZERO_TO_TEN));
    }

    double[] weights(String column) {
        return data.column(column).stream()
                .mapToDouble(cell -> Double.parseDouble(cell.orElseThrow()))
                .toArray();
    }

    Categories categories(String column) {
        return Categories.of(
                column,
                data.column(column).stream().map(cell -> cell.orElse(null)).toArray(String[]::new));
    }

    /** A row's identity: in the first column where that tells all rows apart, else its number. */
    long id(int row) {
        List<String> ids = data.column(data.columns().get(0)).stream()
                .flatMap(Optional::stream)
                .filter(cell -> cell.matches("\\d+"))
                .toList();
        return Set.copyOf(ids).size() == data.rowCount() ? Long.parseLong(ids.get(row)) : row + 1;
    }

    /** The design of a text such as {@code svydesign(id=~1, strata=~stype, weights=~pw, fpc=~fpc)}. */
    SurveyDesign design(String text) {
        Optional<String> weightColumn = named("weights", text)
                .or(() -> file.columns().stream()
                        .filter(column -> WEIGHT_COLUMN.matcher(column).matches())
                        .findFirst());
        SurveyDesign design = weightColumn
                .map(column -> SurveyDesign.of(weights(column)))
                .orElseGet(() -> SurveyDesign.simpleRandom(data.rowCount()));
        Optional<String> strata = named("strata", text);
        Optional<String> clusters = named("ids?", text).filter(column -> !column.matches("[01]"));
        if (strata.isPresent()) {
            design = design.withStrata(categories(strata.get()));
        }
        if (clusters.isPresent()) {
            boolean nested = strata.isPresent() && text.matches(".*\\bnest *= *T.*");
            Categories own = categories(clusters.get());
            design = design.withClusters(nested ? categories(strata.get()).and(own) : own);
        }
        boolean finite = text.contains("fpc") && !text.contains("no fpc");
        if (finite && LATER_STAGES.matcher(text).find()) {
            throw new IllegalStateException(file + " has population sizes of later stages of its sample: " + text
                    + ". The library knows designs of one stage.");
        }
        return finite ? design.withPopulationSizes(weights(named("fpc", text).orElse("fpc"))) : design;
    }

    static String withoutFpc(String text) {
        return text.replaceAll(", *fpc *= *~?\\w+", "").replace("fpc", "no fpc");
    }

    private static Optional<String> named(String argument, String text) {
        Matcher matcher = Pattern.compile("\\b" + argument + " *= *~?([\\w.]+)").matcher(text);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /** The column that parts the rows into the named parts; of several such, the one whose mean of a value is the expected one. */
    Categories domains(List<Expected> expected, SurveyValues values, double... weights) {
        Set<String> names = expected.stream()
                .map(domain -> domain.at("domain").text())
                .collect(Collectors.toCollection(TreeSet::new));
        String first = expected.get(0).at("domain").text();
        return file.columns().stream()
                .filter(column -> data.columns().contains(column))
                .map(this::categories)
                .filter(categories -> names.equals(Set.copyOf(categories.getLevels())))
                .min(Comparator.comparingDouble(categories -> Math.abs(mean(values.in(categories, first), weights)
                        - expected.get(0).at("estimate").number())))
                .orElseThrow(() -> new IllegalStateException(file + " has no column of " + names + "."));
    }

    private static double mean(SurveyValues values, double... weights) {
        double sum = 0;
        double size = 0;
        for (int row = 0; row < weights.length; row++) {
            sum += values.isKnown(row) ? weights[row] * values.getValue(row) : 0;
            size += values.isKnown(row) ? weights[row] : 0;
        }
        return sum / size;
    }

    static boolean hasZero(double... weights) {
        return Arrays.stream(weights).anyMatch(weight -> weight == 0);
    }
}
