package io.github.culturekit.catalog;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final JavaClasses LIBRARY = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.github.culturekit");
    private static final JavaClasses CATALOG = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.github.culturekit.catalog");

    @Test
    void theCatalogueDependsOnTheModelAndOnNoOtherRoom() {
        classes()
                .that()
                .resideInAPackage("io.github.culturekit.catalog..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "io.github.culturekit.catalog..",
                        "io.github.culturekit.model..",
                        "java..",
                        "jakarta.validation..",
                        "com.fasterxml.jackson..",
                        "tools.jackson..",
                        "org.immutables..",
                        "org.jspecify..")
                .check(CATALOG);
    }

    @Test
    void theCatalogueKnowsNothingOfRecommending() {
        classes()
                .that()
                .resideInAPackage("io.github.culturekit.catalog")
                .should()
                .onlyDependOnClassesThat()
                .resideOutsideOfPackages("io.github.culturekit.catalog.recommend..")
                .check(CATALOG);
    }

    @Test
    void noPackageIsInACycle() {
        slices().matching("io.github.culturekit.(**)").should().beFreeOfCycles().check(LIBRARY);
    }

    @Test
    void nothingIsPrinted() {
        NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(CATALOG);
    }

    @Test
    void nothingStaticCanChange() {
        fields().that().areStatic().should().beFinal().check(CATALOG);
    }
}
