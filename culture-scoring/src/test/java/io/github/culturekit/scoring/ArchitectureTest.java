package io.github.culturekit.scoring;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import io.github.culturekit.model.ArchitectureContract;
import io.github.culturekit.model.profile.CultureProfile;
import io.github.culturekit.scoring.disclosure.DisclosurePolicy;
import io.github.culturekit.scoring.score.ExactScores;
import io.github.culturekit.scoring.score.SurveyScores;
import org.junit.jupiter.api.Test;

/** Scoring rests on the model and never sees the catalogue; the arrows between its rooms, and between exact and published. */
class ArchitectureTest extends ArchitectureContract {

    ArchitectureTest() {
        super(
                "io.github.culturekit.scoring",
                "io.github.culturekit.model..",
                "de.siegmar.fastcsv.reader",
                "org.apache.commons.statistics.distribution",
                "org.ojalgo..");
    }

    @Override
    protected String[] innerRooms() {
        return new String[] {"disclosure.span", "factor", "matrix", "wire"};
    }

    @Test
    void linearAlgebraHasOneDoor() {
        noClasses()
                .that()
                .resideOutsideOfPackage("io.github.culturekit.scoring.matrix")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.ojalgo..")
                .check(module());
        roomRestsOnlyOn("matrix");
        roomRestsOnlyOn("factor", "matrix");
    }

    @Test
    void instrumentsRestOnNoOtherRoom() {
        roomRestsOnlyOn("instrument");
    }

    @Test
    void responsesRestOnInstruments() {
        roomRestsOnlyOn("response", "instrument");
    }

    @Test
    void weightsRestOnResponsesAndVariancesOnWeights() {
        roomRestsOnlyOn("weighting", "instrument", "matrix", "response");
        roomRestsOnlyOn("variance", "instrument", "response", "score", "weighting");
    }

    @Test
    void theWireRestsOnNoOtherRoom() {
        roomRestsOnlyOn("wire");
    }

    @Test
    void disclosureDoesNotKnowScores() {
        roomKnowsNothingOf("disclosure", "score");
    }

    @Test
    void exactScoresAreMadeByScoringOnly() {
        constructors()
                .that()
                .areDeclaredIn(SurveyScores.class)
                .or()
                .areDeclaredIn(ExactScores.class)
                .should()
                .bePackagePrivate()
                .check(module());
    }

    @Test
    void whateverPublishesAProfileAsksADisclosurePolicy() {
        classes()
                .that(startAProfile())
                .should()
                .dependOnClassesThat()
                .areAssignableTo(DisclosurePolicy.class)
                .check(module());
    }

    private static DescribedPredicate<JavaClass> startAProfile() {
        return DescribedPredicate.describe(
                "start a CultureProfile",
                type -> type.getMethodCallsFromSelf().stream()
                        .map(call -> call.getTarget())
                        .anyMatch(target -> target.getOwner().isEquivalentTo(CultureProfile.class)
                                && target.getName().equals("builder")));
    }
}
