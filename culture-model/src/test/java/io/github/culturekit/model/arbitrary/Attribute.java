package io.github.culturekit.model.arbitrary;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.util.Optional;

/**
 * One attribute of a value type.
 *
 * @param name its name, as the builder has it
 * @param accessor the public accessor, which carries the rules
 */
record Attribute(String name, Method accessor) {

    /** Whether it may be left out. */
    boolean isOptional() {
        return accessor.getReturnType() == Optional.class;
    }

    /** Its type; of an optional one, that of what is there. */
    AnnotatedType type() {
        AnnotatedType type = accessor.getAnnotatedReturnType();
        return isOptional() ? ((AnnotatedParameterizedType) type).getAnnotatedActualTypeArguments()[0] : type;
    }

    /** Where the rules on its value stand. */
    AnnotatedElement rules() {
        return isOptional() ? type() : accessor;
    }
}
