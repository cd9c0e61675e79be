package io.github.culturekit.catalog;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import io.github.culturekit.model.ArchitectureContract;
import org.junit.jupiter.api.Test;

/** The catalogue rests on the model and never sees scoring. */
class ArchitectureTest extends ArchitectureContract {

    ArchitectureTest() {
        super(
                "io.github.culturekit.catalog",
                "io.github.culturekit.model..",
                "org.apache.commons.statistics.distribution");
    }

    @Override
    protected String[] innerRooms() {
        return new String[] {"draw"};
    }

    @Test
    void theCatalogueKnowsNothingOfRecommendingAndPlanning() {
        noClasses()
                .that()
                .resideInAPackage("io.github.culturekit.catalog")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.github.culturekit.catalog.recommend", "io.github.culturekit.catalog.roadmap")
                .check(module());
    }

    @Test
    void aDecisionKnowsNothingOfWhereItsNumbersComeFrom() {
        roomRestsOnlyOn("decision", "draw");
    }
}
