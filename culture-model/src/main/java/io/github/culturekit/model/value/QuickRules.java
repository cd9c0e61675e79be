package io.github.culturekit.model.value;

import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The rules of a type, read off its annotations once and tried without the validator, whose start alone takes longer than a
 * small survey.
 *
 * <p>They only ever vouch for a value that the validator would pass. A value that breaks a rule, or whose type has a rule that
 * is not known here, is left to the validator: what is refused, and in which words, it alone says. Immutable and thread-safe.
 */
final class QuickRules {

    private static final ClassValue<QuickRules> OF_TYPE = new ClassValue<>() {
        @Override
        protected QuickRules computeValue(Class<?> type) {
            return new QuickRules(type);
        }
    };

    private final List<QuickRule> ofTheWhole = new ArrayList<>();
    private final List<Attribute> attributes = new ArrayList<>();

    /** An attribute that has rules. */
    private record Attribute(Method getter, List<QuickRule> rules) {
        boolean holds(Object value) throws IllegalAccessException, InvocationTargetException {
            @Nullable Object attribute = getter.invoke(value);
            for (QuickRule rule : rules) {
                if (!rule.holds(attribute)) {
                    return false;
                }
            }
            return true;
        }
    }

    private QuickRules(Class<?> type) {
        try {
            for (Class<?> declaring : lineage(type)) {
                ofTheWhole.addAll(QuickConstraints.of(declaring));
                addAttributes(declaring);
            }
        } catch (RuntimeException e) {
            // A rule that cannot be made, or getters that are not open: the validator says so.
            ofTheWhole.add(QuickRule.UNKNOWN);
        }
    }

    /** Whether a value surely keeps all rules of its type. */
    static boolean vouchFor(Object value) {
        try {
            return OF_TYPE.get(value.getClass()).hold(value);
        } catch (RuntimeException | IllegalAccessException | InvocationTargetException e) {
            return false; // the validator meets it again, and says where
        }
    }

    /** Whether a type has no rule that only the validator can try. */
    static boolean knowAllOf(Class<?> type) {
        QuickRules rules = OF_TYPE.get(type);
        return !rules.ofTheWhole.contains(QuickRule.UNKNOWN)
                && rules.attributes.stream()
                        .noneMatch(attribute -> attribute.rules().contains(QuickRule.UNKNOWN));
    }

    /** Attributes first: rules across them may then rely on each. */
    private boolean hold(Object value) throws IllegalAccessException, InvocationTargetException {
        for (Attribute attribute : attributes) {
            if (!attribute.holds(value)) {
                return false;
            }
        }
        for (QuickRule rule : ofTheWhole) {
            if (!rule.holds(value)) {
                return false;
            }
        }
        return true;
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

    private void addAttributes(Class<?> declaring) {
        for (Method method : declaring.getDeclaredMethods()) {
            if (isGetter(method)) {
                List<QuickRule> rules = new ArrayList<>(QuickConstraints.of(method));
                rules.addAll(QuickElements.of(method.getAnnotatedReturnType()));
                if (!rules.isEmpty()) {
                    method.setAccessible(true);
                    attributes.add(new Attribute(method, rules));
                }
            }
        }
        for (Field field : declaring.getDeclaredFields()) {
            if (!QuickConstraints.of(field).isEmpty()
                    || !QuickElements.of(field.getAnnotatedType()).isEmpty()) {
                ofTheWhole.add(QuickRule.UNKNOWN);
            }
        }
    }

    private static boolean isGetter(Method method) {
        return method.getParameterCount() == 0
                && !method.isSynthetic()
                && !Modifier.isStatic(method.getModifiers())
                && (method.getName().startsWith("get")
                        || method.getName().startsWith("is")
                        || method.getName().startsWith("has"));
    }
}
