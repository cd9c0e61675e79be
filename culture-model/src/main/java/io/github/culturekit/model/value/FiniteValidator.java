package io.github.culturekit.model.value;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Looks whether a number is finite. Made by the validator, not by callers; thread-safe. */
public final class FiniteValidator implements ConstraintValidator<Finite, Double> {

    /** For the validator. */
    public FiniteValidator() {}

    @Override
    public boolean isValid(@Nullable Double number, ConstraintValidatorContext context) {
        return number == null || Double.isFinite(number);
    }
}
