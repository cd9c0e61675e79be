package io.github.culturekit.model.value;

import io.github.culturekit.model.value.InvalidValueException.Breach;
import jakarta.validation.ConstraintViolation;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Words a violation in our own way: property, value, rule, advice. The standard constraints' own messages depend on the
 * machine's language and leave out the value.
 */
final class RuleWording {

    private static final int LONGEST_SHOWN_VALUE = 80;

    private RuleWording() {}

    static Breach breach(ConstraintViolation<?> violation) {
        String property = property(violation);
        if (!isWorded(violation)) {
            return new Breach(property, violation.getMessage());
        }
        String subject = property.isEmpty() ? "the value" : "'" + property + "'";
        @Nullable Object value = violation.getInvalidValue();
        if (value == null || value instanceof Optional<?> optional && optional.isEmpty()) {
            return new Breach(
                    property,
                    subject + " is missing; it is required. Maybe set it on the builder, or add the key to the JSON.");
        }
        return new Breach(property, subject + " is " + shown(value) + "; it must " + rule(violation) + ".");
    }

    private static boolean isWorded(ConstraintViolation<?> violation) {
        return violation.getMessageTemplate().startsWith("{jakarta.validation")
                || violation.getConstraintDescriptor().getAnnotation() instanceof Finite;
    }

    static String typeName(Class<?> type) {
        String name = type.getSimpleName();
        return name.startsWith("Immutable") ? name.substring("Immutable".length()) : name;
    }

    private static String property(ConstraintViolation<?> violation) {
        return violation.getPropertyPath().toString().replaceAll("\\.?<[^>]*>", "");
    }

    private static String shown(Object value) {
        String text = String.valueOf(value);
        String cut = text.length() > LONGEST_SHOWN_VALUE ? text.substring(0, LONGEST_SHOWN_VALUE) + "..." : text;
        return value instanceof Number ? cut : "'" + cut + "'";
    }

    private static String rule(ConstraintViolation<?> violation) {
        Map<String, Object> attributes = violation.getConstraintDescriptor().getAttributes();
        String constraint = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        return switch (constraint) {
            case "NotBlank" -> "hold text. Maybe it was left empty in a form or a file: fill it in";
            case "NotEmpty" -> "hold at least one element. Maybe the list was left out: add one";
            case "Finite" ->
                "be a finite number. Maybe there was nothing to compute it from: then leave out what needs it";
            case "Positive" ->
                "be greater than 0. Maybe the sign or the column is wrong: check the source of the number";
            case "PositiveOrZero" ->
                "be 0 or more. Maybe the sign or the column is wrong: check the source of the number";
            case "Min", "DecimalMin" ->
                "be at least " + attributes.get("value") + ". Maybe the unit is wrong: check it";
            case "Max", "DecimalMax" -> "be at most " + attributes.get("value") + ". Maybe the unit is wrong: check it";
            case "Size" ->
                "have a size from " + attributes.get("min") + " to " + attributes.get("max")
                        + ". Maybe entries are missing or repeated: check them";
            case "Pattern" ->
                "match " + attributes.get("regexp") + ". Maybe it holds a space or a capital letter: rename it";
            default -> "keep the rule " + constraint + " " + attributes + ". Maybe its source is wrong: check it";
        };
    }
}
