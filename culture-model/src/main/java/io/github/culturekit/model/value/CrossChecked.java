package io.github.culturekit.model.value;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A rule of a value that looks at several attributes together, found by any {@code Validator}.
 *
 * <p>The rule itself is a {@link CrossCheck}; each breach that it reports becomes one violation with its own property
 * path and message.
 */
@Documented
@Constraint(validatedBy = CrossCheckedValidator.class)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface CrossChecked {

    /**
     * The rule. It has a constructor without arguments, which may be package-private.
     *
     * @return the class of the rule
     */
    Class<? extends CrossCheck<?>> by();

    /**
     * Never shown: every breach brings its own message.
     *
     * @return a fallback message
     */
    String message() default "attributes contradict one another";

    /**
     * Validation groups, as Bean Validation asks.
     *
     * @return the groups
     */
    Class<?>[] groups() default {};

    /**
     * Payload, as Bean Validation asks.
     *
     * @return the payload
     */
    Class<? extends Payload>[] payload() default {};
}
