package io.github.culturekit.model.arbitrary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.culturekit.model.json.CultureJson;
import io.github.culturekit.model.value.InvalidValueException;
import io.github.culturekit.model.value.ModuleTypes;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.TooManyFilterMissesException;
import net.jqwik.api.sessions.JqwikSession;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.json.JsonMapper;

/**
 * What holds for arbitrary values of every value type of a module. A module's test extends this; a new value type without an
 * arbitrary fails it.
 *
 * <p>The same values are tried at each run; {@code -Dculture.seed=N} tries others.
 */
public abstract class GeneratedValuesContract {

    private static final int VALUES = 20;
    private static final int FAULTY_VALUES = 4;
    private static final long SEED = Long.getLong("culture.seed", 2025);

    private final ObjectMapper jackson2 = new ObjectMapper();
    private final JsonMapper jackson3 = JsonMapper.builder().build();
    private final Validator consumers = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    /** For a module's test. */
    protected GeneratedValuesContract() {}

    /** Any class of the module; the others are looked for beside it. */
    protected abstract Class<?> classOfTheModule();

    /** Arbitraries of the module's types. */
    protected abstract ValueArbitraries arbitraries();

    @TestFactory
    Stream<DynamicTest> whatIsWrittenIsReadBackEqualByEveryMapper() {
        return forEachType(VALUES, ModuleTypes.of(classOfTheModule()).all(), type -> value -> {
            String json = CultureJson.write(value);
            assertThat((Object) CultureJson.read(json, type)).isEqualTo(value);
            assertThat((Object) CultureJson.read(CultureJson.writePretty(value), type))
                    .isEqualTo(value);
            assertThat(jackson3.writeValueAsString(value)).isEqualTo(json);
            assertThat((Object) jackson3.readValue(json, type)).isEqualTo(value);
            throughJackson2(type, value, json);
        });
    }

    @TestFactory
    Stream<DynamicTest> aConsumersValidatorFindsNothingInAValueThatWasBuilt() {
        return forEachType(
                VALUES,
                ModuleTypes.of(classOfTheModule()).all(),
                type -> value -> assertThat(consumers.validate(value)).isEmpty());
    }

    @TestFactory
    Stream<DynamicTest> aConsumersValidatorFindsWhatTheBuilderRefuses() {
        return forEachType(FAULTY_VALUES, ModuleTypes.of(classOfTheModule()).built(), type -> value -> {
            Attributes attributes = Attributes.of(type);
            for (Attribute attribute : attributes.all()) {
                Map<String, Object> valid = attributes.read(value);
                for (Object fault :
                        Faults.of(attribute, valid.get(attribute.name()), attributes.typeOf(attribute.name()))) {
                    Map<String, Object> changed = new LinkedHashMap<>(valid);
                    changed.put(attribute.name(), fault);
                    agree(attributes, valid, changed, attribute.name());
                }
            }
        });
    }

    private void agree(Attributes attributes, Map<String, Object> valid, Map<String, Object> changed, String name) {
        if (changed.get(name) == null && attributes.isDefaulted(name)) {
            return; // the builder fills it in
        }
        Object unchecked = attributes.build(valid);
        attributes.force(unchecked, name, changed.get(name));
        String which = name + " = " + changed.get(name) + " in " + valid;
        List<String> found = consumers.validate(unchecked).stream()
                .map(GeneratedValuesContract::pathOf)
                .sorted()
                .toList();
        Optional<InvalidValueException> refusal = refusal(attributes, changed);
        List<String> refused = refusal.stream()
                .flatMap(thrown -> thrown.getBreaches().stream())
                .map(InvalidValueException.Breach::property)
                .sorted()
                .toList();
        assertThat(refused).as(which).isEqualTo(found);
        if (Faults.isNeverAllowed(changed.get(name))) {
            assertThat(refusal).as(which).isPresent();
        }
        if (refusal.isEmpty()) {
            Object accepted = attributes.build(changed);
            Class<?> type = accepted.getClass().getSuperclass();
            assertThat((Object) CultureJson.read(CultureJson.write(accepted), type))
                    .as(which)
                    .isEqualTo(accepted);
        }
    }

    private static Optional<InvalidValueException> refusal(Attributes attributes, Map<String, Object> values) {
        try {
            attributes.build(values);
            return Optional.empty();
        } catch (InvalidValueException e) {
            return Optional.of(e);
        }
    }

    private static String pathOf(ConstraintViolation<?> violation) {
        return violation.getPropertyPath().toString().replaceAll("\\.?<[^>]*>", "");
    }

    private void throughJackson2(Class<?> type, Object value, String json) {
        try {
            assertThat(jackson2.writeValueAsString(value)).isEqualTo(json);
            assertThat((Object) jackson2.readValue(json, type)).isEqualTo(value);
        } catch (JsonProcessingException e) {
            throw new AssertionError(json, e);
        }
    }

    private Stream<DynamicTest> forEachType(int tries, List<Class<?>> types, Function<Class<?>, Consumer<Object>> law) {
        return types.stream()
                .map(type -> dynamicTest(
                        type.getSimpleName(), () -> JqwikSession.run(() -> holds(law.apply(type), type, tries))));
    }

    /** Names the type where a law is broken, or where no value of it can be made. */
    private void holds(Consumer<Object> law, Class<?> type, int tries) {
        try {
            RandomGenerator<?> values = arbitraries().of(type).generator(tries, true);
            Random random = new Random(SEED);
            for (int i = 0; i < tries; i++) {
                law.accept(values.next(random).value());
            }
        } catch (TooManyFilterMissesException e) {
            throw new AssertionError(
                    "No arbitrary value of " + type.getName() + ", or of a type within it, kept the rules across its"
                            + " attributes. Maybe give it a shape.",
                    e);
        } catch (AssertionError | RuntimeException e) {
            throw new AssertionError(type.getName() + ": " + e.getMessage(), e);
        }
    }
}
