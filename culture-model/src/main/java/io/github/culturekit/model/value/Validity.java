package io.github.culturekit.model.value;

import io.github.culturekit.model.value.InvalidValueException.Breach;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/**
 * Enforces the rules of a value when it is built.
 *
 * <p>The rules are Bean Validation's annotations. Most values are passed by a quick look at them; the validator is asked about
 * all others, and is made once, when it is first asked. Thread-safe.
 */
public final class Validity {

    private Validity() {}

    /**
     * Passes a value that keeps its rules.
     *
     * @param <T> the value type
     * @param value the value
     * @return the same value
     * @throws InvalidValueException if it breaks any of its rules
     */
    public static <T> T require(T value) {
        if (QuickRules.vouchFor(value)) {
            return value;
        }
        Set<ConstraintViolation<T>> violations = violations(value);
        if (violations.isEmpty()) {
            return value;
        }
        List<Breach> breaches = violations.stream()
                .map(RuleWording::breach)
                .sorted(Comparator.comparing(Breach::property).thenComparing(Breach::message))
                .toList();
        throw new InvalidValueException(RuleWording.typeName(value.getClass()), breaches);
    }

    /** What the validator finds. */
    static <T> Set<ConstraintViolation<T>> violations(T value) {
        return Lazy.VALIDATOR.validate(value);
    }

    private static final class Lazy {
        /** Without the expression language, and never in the language of the machine. */
        static final Validator VALIDATOR = Validation.byProvider(HibernateValidator.class)
                .configure()
                .defaultLocale(Locale.ROOT)
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()
                .getValidator();
    }
}
