package io.github.culturekit.model.value;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.lang.annotation.Annotation;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The constraints of Bean Validation that values of the library use, as rules that can be tried without the validator. */
final class QuickConstraints {

    private QuickConstraints() {}

    /** Whether an annotation is a constraint that its name alone says. */
    static boolean hasNoArgument(Class<? extends Annotation> annotation) {
        return Set.of(NotNull.class, NotBlank.class, NotEmpty.class, Finite.class, Positive.class, PositiveOrZero.class)
                .contains(annotation);
    }

    /**
     * The rule that words say.
     *
     * @param type the type whose rule it is
     */
    static QuickRule of(WordedRule words, Class<?> type) {
        String argument = words.argument();
        int space = argument.indexOf(' ');
        return switch (words.constraint()) {
            case "NotNull" -> value -> value != null;
            case "NotBlank" -> value -> value instanceof String text && !text.isBlank();
            case "NotEmpty" -> QuickConstraints::isNotEmpty;
            case "Pattern" ->
                new QuickPattern(argument.substring(space + 1), Integer.parseInt(argument.substring(0, space)));
            case "Size" ->
                size(Integer.parseInt(argument.substring(0, space)), Integer.parseInt(argument.substring(space + 1)));
            case "CrossChecked" -> crossChecked(argument, type);
            case "Finite" -> QuickNumber.FINITE;
            case "Positive" -> QuickNumber.above("0", false);
            case "PositiveOrZero" -> QuickNumber.above("0", true);
            case "Min" -> QuickNumber.above(argument, true);
            case "Max" -> QuickNumber.below(argument, true);
            case "DecimalMin" -> QuickNumber.above(argument.substring(space + 1), argument.startsWith("true"));
            case "DecimalMax" -> QuickNumber.below(argument.substring(space + 1), argument.startsWith("true"));
            default -> QuickRule.UNKNOWN;
        };
    }

    private static boolean isNotEmpty(@Nullable Object value) {
        return value instanceof Collection<?> collection && !collection.isEmpty()
                || value instanceof Map<?, ?> map && !map.isEmpty()
                || value instanceof String text && !text.isEmpty();
    }

    private static QuickRule size(int least, int most) {
        return value -> {
            if (value == null) {
                return true;
            }
            int length = value instanceof Collection<?> collection
                    ? collection.size()
                    : value instanceof Map<?, ?> map ? map.size() : value instanceof String text ? text.length() : -1;
            return length >= least && length <= most;
        };
    }

    private static QuickRule crossChecked(String name, Class<?> type) {
        CrossCheck<Object> rule = CrossCheckedValidator.ruleOf(crossCheck(name, type));
        return value -> {
            if (value == null) {
                return false;
            }
            boolean[] valid = {true};
            rule.check(value, (property, message) -> valid[0] = false);
            return valid[0];
        };
    }

    private static Class<?> crossCheck(String name, Class<?> type) {
        try {
            return Class.forName(name, true, type.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalArgumentException(
                    "There is no rule '" + name + "' for '" + type.getName()
                            + "'. Maybe it was renamed: let the rules be written again.",
                    e);
        }
    }
}
