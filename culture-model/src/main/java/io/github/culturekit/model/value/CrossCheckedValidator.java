package io.github.culturekit.model.value;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.lang.reflect.Constructor;

/**
 * Runs the {@link CrossCheck} that a {@link CrossChecked} names. Made by the validator, not by callers; thread-safe once
 * initialised.
 */
public final class CrossCheckedValidator implements ConstraintValidator<CrossChecked, Object> {

    private CrossCheck<Object> rule = (value, breaches) -> {};

    /** For the validator. */
    public CrossCheckedValidator() {}

    @Override
    public void initialize(CrossChecked annotation) {
        rule = ruleOf(annotation.by());
    }

    /** Makes a rule. */
    @SuppressWarnings("unchecked")
    static CrossCheck<Object> ruleOf(Class<?> type) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            return (CrossCheck<Object>) constructor.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(
                    "CrossCheck '" + type.getName()
                            + "' cannot be made. Maybe it lacks a constructor without"
                            + " arguments, or its package is not open to io.github.culturekit.model.",
                    e);
        }
    }

    @Override
    public boolean isValid(Object value, ConstraintValidatorContext context) {
        boolean[] valid = {true};
        context.disableDefaultConstraintViolation();
        rule.check(value, (property, message) -> {
            valid[0] = false;
            context.buildConstraintViolationWithTemplate(literal(message))
                    .addPropertyNode(property)
                    .addConstraintViolation();
        });
        return valid[0];
    }

    /** A message is text, never a template: user data in it must not be interpolated. */
    private static String literal(String message) {
        return message.replace("\\", "\\\\")
                .replace("{", "\\{")
                .replace("}", "\\}")
                .replace("$", "\\$");
    }
}
