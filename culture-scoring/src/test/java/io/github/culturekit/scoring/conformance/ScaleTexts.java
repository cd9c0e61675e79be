package io.github.culturekit.scoring.conformance;

import io.github.culturekit.scoring.conformance.OracleSurvey.ScaleKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Scales that texts describe. A note may say {@code TRUST = mean of q01..q05 (q03 reversed, 9 = NA, at least 3 answered)}, {@code
 * TRUST10 = 0-10 score of q01..q05 (...)}, {@code a, b = row means of x1..3, y1..3} or {@code A_mean / B_mean = plain row means of
 * the 11 / 3 items}; the option {@code scores} may list the reversed items of each scale, and {@code scale} may describe the only one.
 */
final class ScaleTexts {

    private static final String DESCRIPTION = "README.md";
    private static final Pattern DEFINED = Pattern.compile(
            "([\\w/, ]+?) = (?:plain )?(row means?|means?|0-10 scores?) of (?:the )?([^();]+?)(?: ?\\(([^)]*)\\))?(?:;.*)?");
    private static final Pattern RANGE = Pattern.compile("([\\w.]*?)(\\d+)(?:\\.\\.|-)(?:\\1)?(\\d+)");
    private static final String LIST = " ?[/,] ?";

    private final OracleData data;

    ScaleTexts(OracleData data) {
        this.data = data;
    }

    /** A scale that an oracle's notes or options describe. */
    Optional<OracleScale> in(OracleFile oracle, String name) {
        return oracle.notes().stream()
                .flatMap(note -> defined(note, name).stream())
                .findFirst()
                .or(() -> listed(oracle, name))
                .or(() -> only(oracle, name));
    }

    /** A scale of which the page on the data sets says {@code TRUST q01-05 (q03 reversed)}; half of the items must be answered. */
    Optional<OracleScale> inDescription(Path dataPath, String name) {
        String line = line(dataPath);
        Matcher found = Pattern.compile("\\b" + Pattern.quote(name) + " ("
                        + RANGE.pattern().replace("\\1", "\\2") + ")(?: \\(([^)]*)\\))?")
                .matcher(line);
        if (!found.find()) {
            return Optional.empty();
        }
        List<String> items = range(found.group(1));
        ScaleRemarks remarks =
                new ScaleRemarks(Optional.ofNullable(found.group(5)).orElse(""));
        return Optional.of(scale(
                name, items, remarks.reversed(items), new ScaleRemarks(line).notApplicable(), (items.size() + 1) / 2));
    }

    /** A scale whose answers range as they do in the whole file. */
    OracleScale scale(
            String name, List<String> items, List<String> reversed, List<Integer> notApplicable, int minimumAnswered) {
        OracleData all = data.unfiltered();
        int[] codes = items.stream()
                .flatMap(item -> all.column(item).stream().flatMap(Optional::stream))
                .mapToInt(Integer::parseInt)
                .filter(code -> !notApplicable.contains(code))
                .sorted()
                .toArray();
        return new OracleScale(
                new ScaleKey(
                        name, items, reversed, codes[0], codes[codes.length - 1], Optional.empty(), minimumAnswered),
                notApplicable);
    }

    /** The columns X1, X2, ... of a scale X, which may be called X_mean. */
    static List<String> numbered(String name, List<String> columns) {
        Pattern item = Pattern.compile(Pattern.quote(name.replaceFirst("_mean$", "")) + "_?\\d+");
        return columns.stream().filter(column -> item.matcher(column).matches()).toList();
    }

    private Optional<OracleScale> defined(String note, String name) {
        Matcher found = DEFINED.matcher(note);
        if (!found.matches() || !List.of(found.group(1).split(LIST)).contains(name)) {
            return Optional.empty();
        }
        List<String> names = List.of(found.group(1).split(LIST));
        List<String> parts = List.of(found.group(3).split(LIST));
        List<String> items = parts.size() == names.size()
                ? items(parts.get(names.indexOf(name)), name)
                : parts.stream().flatMap(part -> items(part, name).stream()).toList();
        ScaleRemarks remarks =
                new ScaleRemarks(Optional.ofNullable(found.group(4)).orElse(""));
        int otherwise = found.group(2).startsWith("0-10") ? (items.size() + 1) / 2 : items.size();
        return Optional.of(scale(
                name,
                items,
                remarks.reversed(items),
                remarks.notApplicable(),
                remarks.minimum().orElse(otherwise)));
    }

    private Optional<OracleScale> listed(OracleFile oracle, String name) {
        ScaleRemarks remarks = new ScaleRemarks(oracle.option("scores").asString(""));
        List<String> items = numbered(name, data.columns());
        return remarks.text().isEmpty() || items.isEmpty()
                ? Optional.empty()
                : Optional.of(scale(
                        name,
                        items,
                        remarks.listed(name, items),
                        remarks.notApplicable(),
                        remarks.minimum().orElse((items.size() + 1) / 2)));
    }

    private Optional<OracleScale> only(OracleFile oracle, String name) {
        String text = oracle.option("scale").asString("");
        ScaleRemarks remarks = new ScaleRemarks(text);
        List<String> items = oracle.columns();
        return text.startsWith(name + " 0-10 (") && data.columns().containsAll(items)
                ? Optional.of(scale(
                        name,
                        items,
                        remarks.reversed(items),
                        remarks.notApplicable(),
                        remarks.minimum().orElse((items.size() + 1) / 2)))
                : Optional.empty();
    }

    /** A range of columns, one column, or {@code 11 items}, which are those named alike. */
    private List<String> items(String part, String name) {
        if (part.matches("\\d+(?: items)?")) {
            return numbered(name, data.columns());
        }
        return data.columns().contains(part) ? List.of(part) : range(part);
    }

    private List<String> range(String text) {
        Matcher found = RANGE.matcher(text);
        if (!found.matches()) {
            throw new IllegalStateException("'" + text + "' is no range of columns.");
        }
        String format = "%s%0" + found.group(2).length() + "d";
        return IntStream.rangeClosed(Integer.parseInt(found.group(2)), Integer.parseInt(found.group(3)))
                .mapToObj(number -> String.format(Locale.ROOT, format, found.group(1), number))
                .toList();
    }

    private static String line(Path dataPath) {
        Path description = dataPath.resolveSibling(DESCRIPTION);
        if (!Files.isRegularFile(description)) {
            return "";
        }
        try (Stream<String> lines = Files.lines(description)) {
            return lines.filter(line -> line.contains(dataPath.getFileName() + " "))
                    .findFirst()
                    .orElse("");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
