package io.github.culturekit.model.value;

import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;

/**
 * A rule of a type in words: a getter, which part of what it gives, a constraint, and what that needs. The second part of a map
 * that {@code getWeights} gives is never null by the rule {@code getWeights[1] NotNull}.
 *
 * @param attribute the getter, or {@link #THE_WHOLE}
 * @param parts the way to the part, from the outermost container; empty for the attribute itself
 * @param constraint the constraint's name
 * @param argument what it needs, or nothing
 */
record WordedRule(String attribute, List<Integer> parts, String constraint, String argument) {

    /** A rule across the attributes of a value is one of the whole. */
    static final String THE_WHOLE = "this";

    private static final String UNKNOWN = " Unknown";

    /** A rule that only the validator can try. */
    static String unknown(String where) {
        return where + UNKNOWN;
    }

    static boolean isUnknown(String rule) {
        return rule.endsWith(UNKNOWN);
    }

    /** A constraint that needs something. */
    static String constraint(Class<? extends Annotation> type, Object... argument) {
        StringBuilder words = new StringBuilder(type.getSimpleName());
        for (Object word : argument) {
            words.append(' ').append(word);
        }
        return words.toString();
    }

    static WordedRule parse(String words) {
        int where = words.indexOf(' ');
        int part = words.indexOf('[');
        int name = part < 0 || part > where ? where : part;
        List<Integer> parts = new ArrayList<>();
        for (int next = name; next < where; next += 3) {
            parts.add(words.charAt(next + 1) - '0');
        }
        int constraint = words.indexOf(' ', where + 1);
        return constraint < 0
                ? new WordedRule(words.substring(0, name), parts, words.substring(where + 1), "")
                : new WordedRule(
                        words.substring(0, name),
                        parts,
                        words.substring(where + 1, constraint),
                        words.substring(constraint + 1));
    }
}
