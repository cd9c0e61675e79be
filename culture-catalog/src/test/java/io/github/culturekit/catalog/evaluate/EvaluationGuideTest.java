package io.github.culturekit.catalog.evaluate;

import static io.github.culturekit.catalog.evaluate.LearningExamples.catalog;
import static io.github.culturekit.catalog.evaluate.SmallWaves.teams;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.culturekit.catalog.InterventionCatalog;
import io.github.culturekit.catalog.recommend.Assumptions;
import io.github.culturekit.catalog.recommend.Recommender;
import io.github.culturekit.model.PackageGuide;
import io.github.culturekit.model.construct.Citation;
import io.github.culturekit.model.construct.ConstructId;
import io.github.culturekit.model.organisation.OrganisationSnapshot;
import io.github.culturekit.model.organisation.UnitId;
import io.github.culturekit.model.profile.CultureProfile;
import io.github.culturekit.model.profile.Statistic;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Runs the code of the package's guide, as it stands there. */
class EvaluationGuideTest {

    private final ConstructId trust = SmallWaves.TRUST;
    private final List<CultureProfile> waves = SmallWaves.waves(LearningExamples.means(0.8, 40));
    private final CultureProfile spring = named(waves.get(0), "2023");
    private final CultureProfile autumn = named(waves.get(1), "2024");
    private final CultureProfile nextYear = named(waves.get(2), "2025");

    @Test
    void theGuidesCodeIsWhatIsRunHere() {
        PackageGuide guide = PackageGuide.of(EvaluationGuideTest.class);

        assertThat(guide.blocks())
                .hasSize(4)
                .allSatisfy(block -> assertThat(guide.code()).contains(block));
    }

    @Test
    void wouldWeSeeIt() {
        Statistic chance = PastChanges.standardDeviation(spring, autumn, trust, "team");
        EvaluationPlan plan = EvaluationPlan.withDefaults();
        double smallestSeen = plan.detectableEffect(12, 28, chance.getValue());
        int unitsEachForHalfAPoint = plan.unitsPerArm(0.5, chance.getValue());

        assertThat(chance.getValue()).isBetween(0.3, 0.6);
        assertThat(smallestSeen).isBetween(0.3, 0.6);
        assertThat(unitsEachForHalfAPoint).isBetween(8, 25);
    }

    @Test
    void howManyShouldAnswer() {
        double guess = ChangeModel.ofPeople(2, 20).withUnits(0.05, 0.8).getStandardDeviation();
        double cost = ClusterDesignEffect.of(20, 0.05);
        int forMargin = PulsePlan.withDefaults()
                .withPopulation(800)
                .withDesignEffect(cost)
                .respondentsForShare(0.5, 0.05);
        int forChange = WavePlan.withDefaults().withDesignEffect(cost).respondentsForMeans(0.4, 2);

        // 2 * sqrt(2 * (0.05 * 0.2 + 0.95 / 20))
        assertThat(guess).isCloseTo(2 * Math.sqrt(0.115), within(1e-12));
        assertThat(cost).isCloseTo(1.95, within(1e-12));
        // 1.95 * 384.15 * 800 / 799 = 750.02 without end, and 750.02 / (1 + 750.02 / 800) = 387.1 of 800
        assertThat(forMargin).isEqualTo(388);
        // twice 394 (d = 0.2), less a little, since 1.95 is less than 2
        assertThat(forChange).isEqualTo(768);
    }

    @Test
    void didItWorkAndWhatDoWeLearn() {
        List<UnitId> teamsWithListening = teams(0, 12);
        InterventionCatalog catalog = catalog();
        Citation report = LearningExamples.REPORT;
        Rollout rollout = Rollout.of("listening", teamsWithListening, "2025");
        Evaluation evaluation = DifferenceInDifferences.withDefaults()
                .withSmallestThatMatters(0.2)
                .of(List.of(spring, autumn, nextYear), rollout, trust);
        String verdict = evaluation.getVerdict().getText();
        List<String> cautions = evaluation.getVerdict().getCautions();
        List<LeftOut> missing = evaluation.getLeftOut();

        EffectPrior prior = EffectPrior.unknown(trust, Assumptions.standard());
        LearnedEffect learned = EffectLearning.withDefaults().of(prior, evaluation);
        InterventionCatalog ours =
                CatalogLearning.of(catalog).with(learned, report).getCatalog();
        Recommender next = Recommender.standard().withCatalog(ours);

        assertThat(verdict)
                .startsWith("In the 12 units with listening, own:trust is 0.")
                .contains(" points higher ");
        assertThat(cautions).singleElement().asString().contains("no proof");
        assertThat(missing).isEmpty();
        assertThat(next.withTarget(9).recommend(named(waves.get(0), "2023")).getCatalogId())
                .isEqualTo("own");
    }

    private static CultureProfile named(CultureProfile profile, String wave) {
        return CultureProfile.builder()
                .copying(profile)
                .snapshot(OrganisationSnapshot.of(wave, profile.getSnapshot().getOrganisation()))
                .build();
    }
}
