package io.github.culturekit.model.json;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;

/**
 * The way from the document's root to one of its values: keys, and positions in lists.
 *
 * @param steps each a key or a position, as text
 */
record JsonPath(List<Step> steps) {

    private static final Pattern PROPERTY_STEP = Pattern.compile("([^.\\[\\]]+)|\\[([^\\]]*)\\]");
    private static final Pattern PLAIN_KEY = Pattern.compile("[A-Za-z_$][A-Za-z0-9_$-]*");

    static final JsonPath ROOT = new JsonPath(List.of());

    /** The path that Jackson reports. */
    static JsonPath of(JacksonException problem) {
        return new JsonPath(problem.getPath().stream()
                .map(reference -> reference.getPropertyName() == null
                        ? new Step(String.valueOf(reference.getIndex()), true)
                        : new Step(reference.getPropertyName(), false))
                .toList());
    }

    /** This path and then that of a breach, as in {@code units[3].parent} or {@code basis[label]}. */
    JsonPath then(String property) {
        List<Step> all = new ArrayList<>(steps);
        Matcher matcher = PROPERTY_STEP.matcher(property);
        while (matcher.find()) {
            if (matcher.group(1) != null) {
                all.add(new Step(matcher.group(1), false));
            } else {
                all.add(new Step(matcher.group(2), isPosition(matcher.group(2))));
            }
        }
        return new JsonPath(List.copyOf(all));
    }

    private static boolean isPosition(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** This path and then a key. */
    JsonPath at(String key) {
        List<Step> all = new ArrayList<>(steps);
        all.add(new Step(key, false));
        return new JsonPath(List.copyOf(all));
    }

    /** What stands at the end of the path, for a message. */
    String subject() {
        int start = steps.size() - 1;
        while (start > 0 && steps.get(start).position()) {
            start--;
        }
        return steps.isEmpty() ? "the document" : "'" + new JsonPath(steps.subList(start, steps.size())) + "'";
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (Step step : steps) {
            if (step.position()) {
                text.append('[').append(step.name()).append(']');
            } else if (!PLAIN_KEY.matcher(step.name()).matches()) {
                text.append("['").append(step.name()).append("']");
            } else {
                text.append(text.isEmpty() ? "" : ".").append(step.name());
            }
        }
        return text.toString();
    }

    /**
     * One step.
     *
     * @param name the key, or the position from 0
     * @param position whether it was said to be a position; a key of digits may look like one
     */
    record Step(String name, boolean position) {}
}
