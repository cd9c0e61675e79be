package io.github.culturekit.model.arbitrary;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;

/**
 * One attribute of a value type.
 *
 * @param name its name, as the builder has it
 * @param accessor the public accessor, which carries the rules
 */
record Attribute(String name, Method accessor) {

    private static final Set<Class<?>> OPTIONAL_NUMBERS =
            Set.of(OptionalInt.class, OptionalLong.class, OptionalDouble.class);

    /** Whether it may be left out. */
    boolean isOptional() {
        return holdsWhatIsThere() || OPTIONAL_NUMBERS.contains(accessor.getReturnType());
    }

    /** Its type; of an optional one, that of what is there, unless its name says it, as that of {@link OptionalInt} does. */
    AnnotatedType type() {
        AnnotatedType type = accessor.getAnnotatedReturnType();
        return holdsWhatIsThere() ? ((AnnotatedParameterizedType) type).getAnnotatedActualTypeArguments()[0] : type;
    }

    /** Where the rules on its value stand. */
    AnnotatedElement rules() {
        return holdsWhatIsThere() ? type() : accessor;
    }

    private boolean holdsWhatIsThere() {
        return accessor.getReturnType() == Optional.class;
    }
}
