package io.github.culturekit.model.json;

import io.github.culturekit.model.value.Finite;
import jakarta.validation.Constraint;
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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Bean Validation constraints as keywords of a JSON Schema. */
final class SchemaRules {

    private static final String ANY_TEXT = "(?s).*\\S.*";

    private SchemaRules() {}

    static boolean isRequired(Method accessor) {
        return accessor.isAnnotationPresent(NotNull.class)
                || accessor.isAnnotationPresent(NotBlank.class)
                || accessor.isAnnotationPresent(NotEmpty.class);
    }

    static void apply(AnnotatedElement element, Class<?> type, Map<String, Object> schema) {
        for (Annotation annotation : constraints(element)) {
            if (annotation instanceof NotNull || annotation instanceof Finite) {
                continue; // a schema's types leave out null, and JSON leaves out numbers that are not finite
            } else if (annotation instanceof NotBlank) {
                schema.put("pattern", "\\S");
            } else if (annotation instanceof Pattern pattern) {
                schema.put("pattern", ANY_TEXT.equals(pattern.regexp()) ? "\\S" : whole(pattern.regexp()));
            } else if (annotation instanceof NotEmpty) {
                schema.put(atLeast(type), 1);
            } else if (annotation instanceof Size size) {
                schema.put(atLeast(type), size.min());
                if (size.max() != Integer.MAX_VALUE) {
                    schema.put(atLeast(type).replace("min", "max"), size.max());
                }
            } else {
                schema.put(bound(annotation), limit(annotation));
            }
        }
    }

    /** Java matches the whole text and a schema any part of it. */
    static String whole(String regexp) {
        if (regexp.startsWith("(?")) {
            throw new IllegalArgumentException("Pattern '" + regexp + "' has flags that a JSON Schema does not know");
        }
        return "^(?:" + regexp + ")$";
    }

    private static Set<Annotation> constraints(AnnotatedElement element) {
        Set<Annotation> constraints = new LinkedHashSet<>();
        for (Annotation annotation : element.getAnnotations()) {
            if (annotation.annotationType().isAnnotationPresent(Constraint.class)) {
                constraints.add(annotation);
            }
        }
        return constraints;
    }

    private static String atLeast(Class<?> type) {
        if (type == String.class) {
            return "minLength";
        }
        return List.class.isAssignableFrom(type) ? "minItems" : "minProperties";
    }

    private static String bound(Annotation annotation) {
        if (annotation instanceof Positive) {
            return "exclusiveMinimum";
        }
        if (annotation instanceof DecimalMin minimum) {
            return minimum.inclusive() ? "minimum" : "exclusiveMinimum";
        }
        if (annotation instanceof DecimalMax maximum) {
            return maximum.inclusive() ? "maximum" : "exclusiveMaximum";
        }
        return annotation instanceof Max ? "maximum" : "minimum";
    }

    private static Object limit(Annotation annotation) {
        if (annotation instanceof Positive || annotation instanceof PositiveOrZero) {
            return 0;
        }
        if (annotation instanceof Min minimum) {
            return minimum.value();
        }
        if (annotation instanceof Max maximum) {
            return maximum.value();
        }
        if (annotation instanceof DecimalMin minimum) {
            return new BigDecimal(minimum.value());
        }
        if (annotation instanceof DecimalMax maximum) {
            return new BigDecimal(maximum.value());
        }
        throw new IllegalArgumentException(annotation + " is a rule that the schema generator does not know");
    }
}
