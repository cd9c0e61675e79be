package io.github.culturekit.model.value;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rules of a type, read once and tried without the validator, whose start alone takes longer than a small survey.
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
            @Nullable List<String> kept = KeptRules.of(type);
            Class<?> declaring = kept == null ? type : type.getSuperclass();
            for (String words : kept == null ? AnnotatedRules.of(type) : kept) {
                add(WordedRule.parse(words), declaring);
            }
        } catch (RuntimeException | NoSuchMethodException e) {
            // A rule that cannot be made, or getters that are not open: the validator says so.
            ofTheWhole.add(QuickRule.UNKNOWN);
        }
    }

    private void add(WordedRule words, Class<?> type) throws NoSuchMethodException {
        QuickRule rule = QuickConstraints.of(words, type);
        for (int i = words.parts().size() - 1; i >= 0; i--) {
            rule = new QuickElements(words.parts().get(i), rule);
        }
        if (words.attribute().equals(WordedRule.THE_WHOLE)) {
            ofTheWhole.add(rule);
        } else {
            attributeOf(type, words.attribute()).rules().add(rule);
        }
    }

    private Attribute attributeOf(Class<?> type, String name) throws NoSuchMethodException {
        for (Attribute known : attributes) {
            if (known.getter().getName().equals(name)) {
                return known;
            }
        }
        Method getter = getter(type, name);
        getter.setAccessible(true);
        Attribute added = new Attribute(getter, new ArrayList<>());
        attributes.add(added);
        return added;
    }

    /** A getter, whoever may call it. */
    private static Method getter(Class<?> type, String name) throws NoSuchMethodException {
        for (@Nullable Class<?> declaring = type; declaring != null; declaring = declaring.getSuperclass()) {
            try {
                return declaring.getDeclaredMethod(name);
            } catch (NoSuchMethodException e) {
                continue; // it may be inherited
            }
        }
        return type.getMethod(name);
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
}
