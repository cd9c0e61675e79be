package io.github.culturekit.model.value;

import jakarta.validation.Constraint;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** The constraints of Bean Validation that values of the library use, as rules that can be tried without the validator. */
final class QuickConstraints {

    private QuickConstraints() {}

    /** The rules that stand on an attribute, a type or a part of one. */
    static List<QuickRule> of(AnnotatedElement element) {
        List<QuickRule> rules = new ArrayList<>();
        for (Annotation annotation : element.getAnnotations()) {
            @Nullable QuickRule rule = of(annotation);
            if (rule != null) {
                rules.add(rule);
            } else if (isUnknownRule(annotation.annotationType())) {
                rules.add(QuickRule.UNKNOWN);
            }
        }
        return rules;
    }

    /** A constraint, several of one kind, or the wish to look into the value. What marks a value type is none of them. */
    private static boolean isUnknownRule(Class<? extends Annotation> type) {
        return type != ValueType.class
                && (type == Valid.class || type.isAnnotationPresent(Constraint.class) || isSeveral(type));
    }

    private static boolean isSeveral(Class<? extends Annotation> type) {
        for (Method attribute : type.getDeclaredMethods()) {
            @Nullable Class<?> part = attribute.getReturnType().getComponentType();
            if (part != null && part.isAnnotationPresent(Constraint.class)) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable QuickRule of(Annotation annotation) {
        if (annotation instanceof NotNull) {
            return value -> value != null;
        }
        if (annotation instanceof NotBlank) {
            return value -> value instanceof String text && !text.isBlank();
        }
        if (annotation instanceof NotEmpty) {
            return QuickConstraints::isNotEmpty;
        }
        if (annotation instanceof Pattern pattern) {
            return pattern(pattern);
        }
        if (annotation instanceof CrossChecked crossChecked) {
            return crossChecked(crossChecked);
        }
        if (annotation instanceof Size size) {
            return value -> hasSize(value, size);
        }
        if (annotation instanceof Finite) {
            return QuickConstraints::isFinite;
        }
        return ofNumbers(annotation);
    }

    private static boolean hasSize(@Nullable Object value, Size size) {
        if (value == null) {
            return true;
        }
        int length = value instanceof Collection<?> collection
                ? collection.size()
                : value instanceof Map<?, ?> map ? map.size() : value instanceof String text ? text.length() : -1;
        return length >= size.min() && length <= size.max();
    }

    private static boolean isFinite(@Nullable Object value) {
        @Nullable Object number = unwrapped(value);
        return number == null || number instanceof Double real && Double.isFinite(real);
    }

    private static @Nullable QuickRule ofNumbers(Annotation annotation) {
        if (annotation instanceof Positive) {
            return compared(BigDecimal.ZERO, sign -> sign > 0);
        }
        if (annotation instanceof PositiveOrZero) {
            return compared(BigDecimal.ZERO, sign -> sign >= 0);
        }
        if (annotation instanceof Min least) {
            return compared(BigDecimal.valueOf(least.value()), sign -> sign >= 0);
        }
        if (annotation instanceof Max most) {
            return compared(BigDecimal.valueOf(most.value()), sign -> sign <= 0);
        }
        if (annotation instanceof DecimalMin least) {
            return compared(new BigDecimal(least.value()), sign -> sign > 0 || sign == 0 && least.inclusive());
        }
        if (annotation instanceof DecimalMax most) {
            return compared(new BigDecimal(most.value()), sign -> sign < 0 || sign == 0 && most.inclusive());
        }
        return null;
    }

    private static boolean isNotEmpty(@Nullable Object value) {
        return value instanceof Collection<?> collection && !collection.isEmpty()
                || value instanceof Map<?, ?> map && !map.isEmpty()
                || value instanceof String text && !text.isEmpty();
    }

    private static QuickRule pattern(Pattern annotation) {
        int flags = 0;
        for (Pattern.Flag flag : annotation.flags()) {
            flags |= flag.getValue();
        }
        java.util.regex.Pattern pattern = java.util.regex.Pattern.compile(annotation.regexp(), flags);
        return value -> value == null
                || value instanceof String text && pattern.matcher(text).matches();
    }

    /** Nothing is neither too small nor too large; the validator has its own ways with infinity and with minus zero. */
    private static QuickRule compared(BigDecimal bound, IntPredicate passes) {
        return value -> {
            @Nullable Object number = unwrapped(value);
            if (number instanceof Integer || number instanceof Long) {
                return passes.test(
                        BigDecimal.valueOf(((Number) number).longValue()).compareTo(bound));
            }
            if (number instanceof Double real && Double.isFinite(real) && !real.equals(-0.0)) {
                return passes.test(BigDecimal.valueOf(real).compareTo(bound));
            }
            return number == null;
        };
    }

    /** The validator looks into these two of itself. */
    private static @Nullable Object unwrapped(@Nullable Object value) {
        if (value instanceof OptionalInt optional) {
            return optional.isPresent() ? optional.getAsInt() : null;
        }
        if (value instanceof OptionalDouble optional) {
            return optional.isPresent() ? optional.getAsDouble() : null;
        }
        return value;
    }

    private static QuickRule crossChecked(CrossChecked annotation) {
        CrossCheck<Object> rule = CrossCheckedValidator.ruleOf(annotation);
        return value -> {
            if (value == null) {
                return false;
            }
            boolean[] valid = {true};
            rule.check(value, (property, message) -> valid[0] = false);
            return valid[0];
        };
    }
}
