package io.github.culturekit.model.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import jakarta.validation.Constraint;
import jakarta.validation.ValidationException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What holds for every value type of a module. A module's test extends this and names one of its classes. */
public abstract class ValueTypesContract {

    private static final Path RESOURCES = Path.of("src/main/resources");

    private static final int UNBUILT_VALUES = 300;

    /** For a module's test. */
    protected ValueTypesContract() {}

    /** Any class of the module; the others are looked for beside it. */
    protected abstract Class<?> classOfTheModule();

    @TestFactory
    Stream<DynamicTest> equalsAndHashCodeGoByEveryAttribute() {
        return implementations()
                .map(type -> dynamicTest(
                        name(type),
                        () -> EqualsVerifier.forClass(type)
                                // lists and maps are never null: the builder sees to it
                                .suppress(Warning.NULL_FIELDS)
                                // the schema's address is the same in every value; what is derived on demand follows
                                // from the rest
                                .withIgnoredFields(notCompared(type))
                                // only derived attributes are not final, and the generated class guards those
                                .suppress(
                                        derived(type).isEmpty()
                                                ? new Warning[0]
                                                : new Warning[] {Warning.NONFINAL_FIELDS})
                                .verify()));
    }

    @TestFactory
    Stream<DynamicTest> valuesComeFromABuilderOnly() {
        return implementations()
                .map(type -> dynamicTest(name(type), () -> {
                    Method builder = type.getSuperclass().getDeclaredMethod("builder");
                    assertThat(Modifier.toString(builder.getModifiers())).isEqualTo("public static");
                    assertThat(Modifier.toString(builder.getReturnType().getModifiers()))
                            .isEqualTo("public static final");
                    assertThat(builder.getReturnType().getDeclaredConstructors())
                            .noneMatch(ValueTypesContract::isAccessible);
                    assertThat(type.getDeclaredConstructors()).noneMatch(ValueTypesContract::isAccessible);
                }));
    }

    @TestFactory
    Stream<DynamicTest> typesCannotBeExtendedOrChangedFromOutside() {
        return valueTypes()
                .map(type -> dynamicTest(type.getSimpleName(), () -> {
                    assertThat(type).isPublic().isAbstract();
                    assertThat(type.getDeclaredConstructors()).noneMatch(ValueTypesContract::isAccessible);
                    assertThat(type.getMethods())
                            .noneMatch(method -> method.getName().matches("set[A-Z].*"));
                    assertThat(type.getFields()).allMatch(field -> Modifier.isFinal(field.getModifiers()));
                }));
    }

    /** A validator looks at getters only; a rule elsewhere would hold nobody. */
    @TestFactory
    Stream<DynamicTest> rulesStandWhereAValidatorFindsThem() {
        return valueTypes()
                .map(type -> dynamicTest(
                        type.getSimpleName(),
                        () -> assertThat(type.getDeclaredMethods())
                                .filteredOn(method -> !method.getName().matches("(get|is)[A-Z].*"))
                                .noneMatch(ValueTypesContract::hasARule)));
    }

    /** Else every value of the type would wait for the validator. */
    @TestFactory
    Stream<DynamicTest> aQuickLookKnowsAllRules() {
        return implementations()
                .map(type -> dynamicTest(
                        name(type), () -> assertThat(QuickRules.knowAllOf(type)).isTrue()));
    }

    /** {@code -Dculture.rules.update=true} writes them again. */
    @TestFactory
    Stream<DynamicTest> theRulesThatAreKeptAreThoseOfTheAnnotations() {
        return implementations()
                .collect(Collectors.groupingBy(Class::getPackageName, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(room -> dynamicTest(room.getKey(), () -> {
                    Path file =
                            RESOURCES.resolve(room.getKey().replace('.', '/')).resolve(KeptRules.FILE);
                    String rules = rules(room.getValue());
                    if (Boolean.getBoolean("culture.rules.update")) {
                        Files.createDirectories(file.getParent());
                        Files.writeString(file, rules);
                    }
                    assertThat(file)
                            .as("run with -Dculture.rules.update=true to write it")
                            .exists()
                            .hasContent(rules);
                }));
    }

    private static String rules(List<Class<?>> implementations) {
        StringBuilder text =
                new StringBuilder("The rules of values, as their annotations say them. Written by a test.\n");
        for (Class<?> implementation : implementations) {
            text.append('\n').append(name(implementation)).append('\n');
            for (String rule : AnnotatedRules.of(implementation)) {
                text.append(KeptRules.INDENT).append(rule).append('\n');
            }
        }
        return text.toString();
    }

    /** Else rules would be read off annotations, which takes long. */
    @TestFactory
    Stream<DynamicTest> theRulesThatAreKeptAreFound() {
        return implementations()
                .map(type -> dynamicTest(
                        name(type), () -> assertThat(KeptRules.of(type)).isEqualTo(AnnotatedRules.of(type))));
    }

    /** Values that were never built, so that they may break any rule. */
    @TestFactory
    Stream<DynamicTest> aQuickLookAndTheValidatorAgree() {
        return implementations()
                .map(type -> dynamicTest(name(type), () -> {
                    AnyAttributes any = new AnyAttributes(type.getName().hashCode());
                    for (int i = 0; i < UNBUILT_VALUES; i++) {
                        Object value = any.valueOf(type);
                        assertThat(QuickRules.vouchFor(value)).as("%s", value).isEqualTo(passesTheValidator(value));
                    }
                }));
    }

    private static boolean passesTheValidator(Object value) {
        try {
            return Validity.violations(value).isEmpty();
        } catch (ValidationException e) {
            return false;
        }
    }

    @TestFactory
    Stream<DynamicTest> implementationsAreHiddenAndFinal() {
        return implementations()
                .map(type -> dynamicTest(name(type), () -> {
                    assertThat(type).isPackagePrivate().isFinal();
                    assertThat(type.getDeclaredFields())
                            .filteredOn(field -> !derived(type).contains(field.getName()))
                            .allMatch(field ->
                                    Modifier.isPrivate(field.getModifiers()) && Modifier.isFinal(field.getModifiers()));
                }));
    }

    private Stream<Class<?>> implementations() {
        List<Class<?>> built = ModuleTypes.of(classOfTheModule()).built();
        assertThat(built).isNotEmpty();
        return built.stream().map(ModuleTypes::implementation);
    }

    private Stream<Class<?>> valueTypes() {
        return ModuleTypes.of(classOfTheModule()).all().stream();
    }

    private static String name(Class<?> implementation) {
        return implementation.getSuperclass().getSimpleName();
    }

    private static String[] notCompared(Class<?> type) {
        return Stream.concat(
                        derived(type).stream(),
                        Arrays.stream(type.getDeclaredFields())
                                .map(Field::getName)
                                .filter("schema"::equals))
                .toArray(String[]::new);
    }

    private static List<String> derived(Class<?> type) {
        return Arrays.stream(type.getDeclaredFields())
                .filter(field -> Modifier.isTransient(field.getModifiers()))
                .map(Field::getName)
                .toList();
    }

    private static boolean hasARule(Method method) {
        return Arrays.stream(method.getAnnotations())
                .anyMatch(annotation -> annotation.annotationType().isAnnotationPresent(Constraint.class));
    }

    private static boolean isAccessible(Constructor<?> constructor) {
        return Modifier.isPublic(constructor.getModifiers()) || Modifier.isProtected(constructor.getModifiers());
    }
}
