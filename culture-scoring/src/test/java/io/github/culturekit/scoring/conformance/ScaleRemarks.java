package io.github.culturekit.scoring.conformance;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a text says of a scale besides its items, as in {@code q03 reversed, 9 = NA, at least 3 of 5 answered}. */
record ScaleRemarks(String text) {

    private static final Pattern REVERSED = Pattern.compile("((?:\\w+(?:,? and |, *|, *and ))*\\w+) reversed");
    private static final Pattern NOT_APPLICABLE = Pattern.compile("(\\d+) = (?:NA|not applicable)\\b");
    private static final Pattern MINIMUM = Pattern.compile("(?:at least|>=) (\\d+)\\b");

    /** The codes that are no answers. */
    List<Integer> notApplicable() {
        return NOT_APPLICABLE
                .matcher(text)
                .results()
                .map(found -> Integer.valueOf(found.group(1)))
                .toList();
    }

    /** How many answers a score needs, if the text says so. */
    Optional<Integer> minimum() {
        Matcher found = MINIMUM.matcher(text);
        return found.find() ? Optional.of(Integer.valueOf(found.group(1))) : Optional.empty();
    }

    /** Which of the items are reversed. */
    List<String> reversed(List<String> items) {
        List<String> named = REVERSED.matcher(text)
                .results()
                .flatMap(found -> Pattern.compile("\\W+").splitAsStream(found.group(1)))
                .toList();
        return items.stream().filter(named::contains).toList();
    }

    /** The items that the text lists for a scale, as in {@code C (C4,C5)}, where such lists are of reversed ones. */
    List<String> listed(String scale, List<String> items) {
        Matcher list =
                Pattern.compile("\\b" + Pattern.quote(scale) + " \\(([^)]*)\\)").matcher(text);
        List<String> named = list.find()
                ? Pattern.compile("\\W+").splitAsStream(list.group(1)).toList()
                : List.of();
        return items.stream().filter(named::contains).toList();
    }
}
