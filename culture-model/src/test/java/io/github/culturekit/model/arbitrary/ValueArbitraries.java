package io.github.culturekit.model.arbitrary;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import io.github.culturekit.model.value.InvalidValueException;
import io.github.culturekit.model.value.ValueType;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Arbitraries for value types, made from what the types say of themselves: their attributes, the rules on them, and the kinds of
 * an abstract type.
 *
 * <p>Rules across attributes are met by trying again, or by a {@link Shape} where chance would seldom meet them. Types that are no
 * value types, such as ids, need an arbitrary of their own. Immutable and thread-safe.
 */
public final class ValueArbitraries {

    private static final int MOST_ELEMENTS = 3;
    private static final int MOST_MISSES = 2_000;

    private final Map<Class<?>, Arbitrary<?>> own;
    private final Map<Class<?>, Shape> shapes;

    private ValueArbitraries(Map<Class<?>, Arbitrary<?>> own, Map<Class<?>, Shape> shapes) {
        this.own = own;
        this.shapes = shapes;
    }

    /** Arbitraries that know no type but value types without rules across attributes. */
    static ValueArbitraries empty() {
        return new ValueArbitraries(Map.of(), Map.of());
    }

    /**
     * Gives a type an arbitrary of its own.
     *
     * @param <T> the type
     * @param type the type
     * @param arbitrary its arbitrary
     * @return these arbitraries with that one
     */
    public <T> ValueArbitraries with(Class<T> type, Arbitrary<T> arbitrary) {
        Map<Class<?>, Arbitrary<?>> more = new LinkedHashMap<>(own);
        more.put(type, arbitrary);
        return new ValueArbitraries(more, shapes);
    }

    /**
     * Gives a value type a shape, for rules across its attributes.
     *
     * @param type the value type
     * @param shape brings its attributes into line
     * @return these arbitraries with that shape
     */
    public ValueArbitraries withShape(Class<?> type, Shape shape) {
        Map<Class<?>, Shape> more = new LinkedHashMap<>(shapes);
        more.put(type, shape);
        return new ValueArbitraries(own, more);
    }

    /**
     * Valid values of a type.
     *
     * @param <T> the type
     * @param type a value type, an enum, or a type that has an arbitrary of its own
     * @return its arbitrary
     * @throws IllegalArgumentException if there is no way to make such values
     */
    @SuppressWarnings("unchecked")
    public <T> Arbitrary<T> of(Class<T> type) {
        return (Arbitrary<T>) plain(type);
    }

    private Arbitrary<?> plain(Class<?> type) {
        if (own.containsKey(type)) {
            return own.get(type);
        }
        if (type.isEnum()) {
            return Arbitraries.of(type.getEnumConstants());
        }
        if (type.isAnnotationPresent(JsonSubTypes.class)) {
            return Arbitraries.of(type.getAnnotation(JsonSubTypes.class).value())
                    .flatMap(kind -> plain(kind.value()));
        }
        if (type.isAnnotationPresent(ValueType.class)) {
            return built(type);
        }
        throw new IllegalArgumentException(
                "There is no arbitrary for " + type.getName() + ". Maybe give it one with ValueArbitraries.with(...).");
    }

    private Arbitrary<?> built(Class<?> type) {
        Attributes attributes = Attributes.of(type);
        List<Arbitrary<Object>> each = new ArrayList<>();
        attributes.all().forEach(attribute -> each.add(of(attribute)));
        Shape shape = shapes.getOrDefault(type, values -> {});
        return Combinators.combine(each)
                .as(values -> attempt(attributes, shape, values))
                .filter(MOST_MISSES, Optional::isPresent)
                .map(Optional::get);
    }

    private static Optional<Object> attempt(Attributes attributes, Shape shape, List<Object> values) {
        Map<String, Object> byName = new LinkedHashMap<>();
        for (int i = 0; i < values.size(); i++) {
            byName.put(attributes.all().get(i).name(), values.get(i));
        }
        shape.bringIntoLine(byName);
        try {
            return Optional.of(attributes.build(byName));
        } catch (InvalidValueException crossed) {
            return Optional.empty();
        }
    }

    @SuppressWarnings("unchecked")
    private Arbitrary<Object> of(Attribute attribute) {
        Arbitrary<Object> values = (Arbitrary<Object>) of(attribute.type(), attribute.rules());
        return attribute.isOptional() ? values.injectNull(0.4) : values;
    }

    private Arbitrary<?> of(AnnotatedType annotated, AnnotatedElement rules) {
        Class<?> type = raw(annotated.getType());
        if (type == String.class) {
            return RuleArbitraries.text(rules);
        }
        if (Set.of(Integer.class, int.class, OptionalInt.class).contains(type)) {
            return RuleArbitraries.whole(rules, -1_000_000, 1_000_000).map(Math::toIntExact);
        }
        if (Set.of(Long.class, long.class, OptionalLong.class).contains(type)) {
            return RuleArbitraries.whole(rules, -1_000_000_000_000L, 1_000_000_000_000L);
        }
        if (Set.of(Double.class, double.class, OptionalDouble.class).contains(type)) {
            return RuleArbitraries.fraction(rules);
        }
        if (type == Boolean.class || type == boolean.class) {
            return Arbitraries.of(true, false);
        }
        if (List.class.isAssignableFrom(type)) {
            AnnotatedType element = argument(annotated, 0);
            return of(element, element)
                    .list()
                    .ofMinSize(RuleArbitraries.leastSize(rules))
                    .ofMaxSize(MOST_ELEMENTS)
                    .uniqueElements(ValueArbitraries::identity);
        }
        if (Map.class.isAssignableFrom(type)) {
            AnnotatedType key = argument(annotated, 0);
            AnnotatedType value = argument(annotated, 1);
            return Arbitraries.maps(of(key, key), of(value, value))
                    .ofMinSize(RuleArbitraries.leastSize(rules))
                    .ofMaxSize(MOST_ELEMENTS);
        }
        return plain(type);
    }

    /** Two elements of one list are seldom allowed to have one id. */
    private static Object identity(Object element) {
        return Arrays.stream(element.getClass().getMethods())
                .filter(method -> method.getName().equals("getId"))
                .findFirst()
                .map(method -> {
                    try {
                        method.setAccessible(true);
                        return method.invoke(element);
                    } catch (ReflectiveOperationException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .orElse(element);
    }

    private static Class<?> raw(Type type) {
        return type instanceof ParameterizedType parameterized
                ? (Class<?>) parameterized.getRawType()
                : (Class<?>) type;
    }

    private static AnnotatedType argument(AnnotatedType type, int index) {
        return ((AnnotatedParameterizedType) type).getAnnotatedActualTypeArguments()[index];
    }
}
