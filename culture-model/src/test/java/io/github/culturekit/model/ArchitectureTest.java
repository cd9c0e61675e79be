package io.github.culturekit.model;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.USE_JAVA_UTIL_LOGGING;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The arrows between the rooms of the model, and what no class of it does. */
class ArchitectureTest {

    private static final String LIBRARY = "io.github.culturekit..";
    private static final String MODEL = "io.github.culturekit.model.";

    private final JavaClasses model = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.github.culturekit.model");

    @Test
    void noPackagesFormACycle() {
        slices().matching(MODEL + "(*)..").should().beFreeOfCycles().check(model);
    }

    @Test
    void theModelKnowsNothingOfScoringOrTheCatalogue() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.github.culturekit.scoring..", "io.github.culturekit.catalog..")
                .check(model);
    }

    @Test
    void whatEveryValueSharesRestsOnNoOtherRoom() {
        roomRestsOnlyOn("value");
    }

    @Test
    void jsonRestsOnlyOnWhatEveryValueShares() {
        roomRestsOnlyOn("json", "value");
    }

    /** Its standard frameworks are data, so it reads JSON. */
    @Test
    void constructsRestOnlyOnWhatEveryValueSharesAndOnJson() {
        roomRestsOnlyOn("construct", "value", "json");
    }

    @Test
    void interventionsRestOnConstructs() {
        roomRestsOnlyOn("intervention", "value", "construct");
    }

    @Test
    void nothingPrints() {
        noClasses().should(ACCESS_STANDARD_STREAMS).check(model);
    }

    @Test
    void nothingLogs() {
        noClasses().should(USE_JAVA_UTIL_LOGGING).check(model);
    }

    @Test
    void noStaticStateCanChange() {
        fields().that().areStatic().should().beFinal().check(model);
        noFields()
                .that()
                .areStatic()
                .and()
                .arePublic()
                .should()
                .haveRawType(DescribedPredicate.describe("an array", JavaClass::isArray))
                .check(model);
    }

    @Test
    void whatIsPublicIsExported() throws IOException {
        ModuleDescriptor module;
        try (InputStream in = Files.newInputStream(Path.of("target/classes/module-info.class"))) {
            module = ModuleDescriptor.read(in);
        }
        String[] exported =
                module.exports().stream().map(ModuleDescriptor.Exports::source).toArray(String[]::new);
        assertThat(exported).contains(MODEL + "value");
        classes()
                .that()
                .arePublic()
                .and()
                .areTopLevelClasses()
                .should()
                .resideInAnyPackage(exported)
                .check(model);
    }

    private void roomRestsOnlyOn(String room, String... others) {
        DescribedPredicate<JavaClass> allowed = resideOutsideOfPackage(LIBRARY).or(resideInAnyPackage(MODEL + room));
        for (String other : others) {
            allowed = allowed.or(resideInAnyPackage(MODEL + other));
        }
        classes()
                .that()
                .resideInAPackage(MODEL + room)
                .should()
                .onlyDependOnClassesThat(allowed)
                .check(model);
    }
}
