package io.github.culturekit.model;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.culturekit.model.value.ValueType;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What no class of any module does, and what a module rests on. A module's test extends this and names both. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class ArchitectureContract {

    /** What every value type needs: nullness, validation, and how both Jacksons read and write it. */
    private static final List<String> OF_EVERY_VALUE = List.of(
            "java..",
            "org.jspecify.annotations",
            "org.immutables.value",
            "javax.annotation.processing",
            "jakarta.validation..",
            "com.fasterxml.jackson.annotation",
            "com.fasterxml.jackson.databind.annotation",
            "tools.jackson.databind.annotation");

    private final String name;
    private final List<String> foundations;
    private final JavaClasses module;

    /**
     * For a module's test.
     *
     * @param name the module's name, which is its root package
     * @param foundations packages of other modules and of libraries that it may use, beside what every value type needs
     */
    protected ArchitectureContract(String name, String... foundations) {
        this.name = name;
        this.foundations = List.of(foundations);
        this.module = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(name);
    }

    /** The module's own classes, without its tests. */
    protected final JavaClasses module() {
        return module;
    }

    @BeforeAll
    void theModuleIsThere() throws IOException {
        assertThat(descriptor().name()).isEqualTo(name);
        assertThat(module).isNotEmpty();
    }

    @Test
    void theModuleRestsOnlyOnItsFoundations() {
        classes()
                .that()
                .doNotBelongToAnyOf(ValueType.class) // it names Jackson's annotations, and they their defaults
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(Stream.of(List.of(name + ".."), foundations, OF_EVERY_VALUE)
                        .flatMap(List::stream)
                        .toArray(String[]::new))
                .check(module);
    }

    @Test
    void noPackagesFormACycle() {
        slices().matching("io.github.culturekit.(**)").should().beFreeOfCycles().check(module);
    }

    @Test
    void nothingPrints() {
        noClasses().should(ACCESS_STANDARD_STREAMS).check(module);
    }

    @Test
    void nothingLogs() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.util.logging")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(System.Logger.class)
                .check(module);
    }

    @Test
    void noStaticStateCanChange() {
        fields().that().areStatic().should().beFinal().check(module);
        noFields()
                .that()
                .areStatic()
                .and()
                .arePublic()
                .should()
                .haveRawType(DescribedPredicate.describe("an array", JavaClass::isArray))
                .check(module);
    }

    @Test
    void whatIsPublicIsExported() throws IOException {
        classes()
                .that()
                .arePublic()
                .and()
                .areTopLevelClasses()
                .and()
                .resideOutsideOfPackages(packagesOf(innerRooms()))
                .should()
                .resideInAnyPackage(descriptor().exports().stream()
                        .map(ModuleDescriptor.Exports::source)
                        .toArray(String[]::new))
                .check(module);
    }

    /** The rooms that only the module itself enters: what is public in them is not exported. */
    protected String[] innerRooms() {
        return new String[0];
    }

    @Test
    void innerRoomsAreNotExported() throws IOException {
        assertThat(descriptor().exports())
                .extracting(ModuleDescriptor.Exports::source)
                .noneMatch(List.of(packagesOf(innerRooms()))::contains);
    }

    /** Checks that of the module's packages, one uses only itself and the others named. */
    protected final void roomRestsOnlyOn(String room, String... others) {
        DescribedPredicate<JavaClass> allowed = resideOutsideOfPackage(name + "..")
                .or(resideInAnyPackage(packageOf(room)))
                .or(resideInAnyPackage(packagesOf(others)));
        classes()
                .that()
                .resideInAPackage(packageOf(room))
                .should()
                .onlyDependOnClassesThat(allowed)
                .check(module);
    }

    /** Checks that one of the module's packages uses none of the others named. */
    protected final void roomKnowsNothingOf(String room, String... others) {
        noClasses()
                .that()
                .resideInAPackage(packageOf(room))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(packagesOf(others))
                .check(module);
    }

    private String[] packagesOf(String... rooms) {
        return Arrays.stream(rooms).map(this::packageOf).toArray(String[]::new);
    }

    private String packageOf(String room) {
        return name + "." + room;
    }

    private static ModuleDescriptor descriptor() throws IOException {
        try (InputStream in = Files.newInputStream(Path.of("target/classes/module-info.class"))) {
            return ModuleDescriptor.read(in);
        }
    }
}
