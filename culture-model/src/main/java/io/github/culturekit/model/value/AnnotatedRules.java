package io.github.culturekit.model.value;

import jakarta.validation.Constraint;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads the rules of a type off its annotations, as {@link WordedRule}s. */
final class AnnotatedRules {

    private AnnotatedRules() {}

    /** The rules of a type, in the order of the alphabet. */
    static List<String> of(Class<?> type) {
        Set<String> rules = new TreeSet<>();
        for (Class<?> declaring : lineage(type)) {
            rules.addAll(of(WordedRule.THE_WHOLE, declaring));
            for (Method method : declaring.getDeclaredMethods()) {
                if (isGetter(method)) {
                    rules.addAll(of(method));
                }
            }
            for (Field field : declaring.getDeclaredFields()) {
                rules.addAll(of(field));
            }
        }
        return List.copyOf(rules);
    }

    /** A type and all that it extends or implements, except what the generator made of a value type: it adds no rules. */
    private static Set<Class<?>> lineage(Class<?> type) {
        @Nullable Class<?> parent = type.getSuperclass();
        boolean generated = parent != null && parent.isAnnotationPresent(ValueType.class);
        Set<Class<?>> lineage = new LinkedHashSet<>();
        for (@Nullable Class<?> next = generated ? parent : type;
                next != null && next != Object.class;
                next = next.getSuperclass()) {
            lineage.add(next);
            for (Class<?> implemented : next.getInterfaces()) {
                lineage.addAll(lineage(implemented));
            }
        }
        return lineage;
    }

    private static boolean isGetter(Method method) {
        return method.getParameterCount() == 0
                && !method.isSynthetic()
                && !Modifier.isStatic(method.getModifiers())
                && (method.getName().startsWith("get")
                        || method.getName().startsWith("is")
                        || method.getName().startsWith("has"));
    }

    private static Set<String> of(Method getter) {
        Set<String> rules = of(getter.getName(), getter);
        rules.addAll(ofParts(getter.getName(), getter.getAnnotatedReturnType()));
        boolean findable = rules.isEmpty() || !Modifier.isPrivate(getter.getModifiers());
        return findable ? rules : Set.of(WordedRule.unknown(getter.getName()));
    }

    /** A rule on a field is the validator's to try. */
    private static Set<String> of(Field field) {
        Set<String> rules = of(WordedRule.THE_WHOLE, field);
        rules.addAll(ofParts(WordedRule.THE_WHOLE, field.getAnnotatedType()));
        return rules.isEmpty() ? rules : Set.of(WordedRule.unknown(WordedRule.THE_WHOLE));
    }

    private static Set<String> of(String where, AnnotatedElement element) {
        Set<String> rules = new TreeSet<>();
        for (Annotation annotation : element.getAnnotations()) {
            @Nullable String constraint = wordsOf(annotation);
            if (constraint != null) {
                rules.add(where + ' ' + constraint);
            } else if (isUnknownRule(annotation.annotationType())) {
                rules.add(WordedRule.unknown(where));
            }
        }
        return rules;
    }

    /** The rules of what a collection, a map or an optional value holds, as in {@code List<@NotBlank String>}. */
    private static Set<String> ofParts(String where, AnnotatedType type) {
        Set<String> rules = new TreeSet<>();
        if (!(type instanceof AnnotatedParameterizedType container)) {
            return rules;
        }
        AnnotatedType[] parts = container.getAnnotatedActualTypeArguments();
        for (int part = 0; part < parts.length; part++) {
            String inside = where + '[' + part + ']';
            rules.addAll(of(inside, parts[part]));
            rules.addAll(ofParts(inside, parts[part]));
        }
        Class<?> holder = (Class<?>) ((ParameterizedType) container.getType()).getRawType();
        boolean known = QuickElements.areKnownOf(holder) && rules.stream().noneMatch(WordedRule::isUnknown);
        return rules.isEmpty() || known ? rules : Set.of(WordedRule.unknown(where));
    }

    private static @Nullable String wordsOf(Annotation annotation) {
        Class<? extends Annotation> type = annotation.annotationType();
        if (QuickConstraints.hasNoArgument(type)) {
            return type.getSimpleName();
        }
        if (annotation instanceof Pattern pattern) {
            return pattern.regexp().indexOf('\n') >= 0
                    ? null
                    : WordedRule.constraint(type, flags(pattern), pattern.regexp());
        }
        if (annotation instanceof CrossChecked crossChecked) {
            return WordedRule.constraint(type, crossChecked.by().getName());
        }
        if (annotation instanceof Size size) {
            return WordedRule.constraint(type, size.min(), size.max());
        }
        if (annotation instanceof Min least) {
            return WordedRule.constraint(type, least.value());
        }
        if (annotation instanceof Max most) {
            return WordedRule.constraint(type, most.value());
        }
        if (annotation instanceof DecimalMin least) {
            return WordedRule.constraint(type, least.inclusive(), least.value());
        }
        if (annotation instanceof DecimalMax most) {
            return WordedRule.constraint(type, most.inclusive(), most.value());
        }
        return null;
    }

    private static int flags(Pattern annotation) {
        int flags = 0;
        for (Pattern.Flag flag : annotation.flags()) {
            flags |= flag.getValue();
        }
        return flags;
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
}
