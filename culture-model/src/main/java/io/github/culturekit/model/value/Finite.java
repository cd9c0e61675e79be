package io.github.culturekit.model.value;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A number that is neither infinite nor "not a number"; null is valid. */
@Documented
@Constraint(validatedBy = FiniteValidator.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE_USE})
public @interface Finite {

    /**
     * What a consumer's own validator says.
     *
     * @return a message
     */
    String message() default "must be a finite number";

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
