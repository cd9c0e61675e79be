package io.github.culturekit.catalog.evaluate;

import static io.github.culturekit.catalog.evaluate.LearningExamples.REPORT;
import static io.github.culturekit.catalog.evaluate.LearningExamples.catalog;
import static io.github.culturekit.catalog.evaluate.LearningExamples.evaluation;
import static io.github.culturekit.catalog.evaluate.LearningExamples.means;
import static io.github.culturekit.catalog.evaluate.LearningExamples.withoutVerdict;
import static io.github.culturekit.catalog.evaluate.SmallWaves.TRUST;
import static io.github.culturekit.catalog.evaluate.SmallWaves.team;
import static io.github.culturekit.catalog.evaluate.SmallWaves.waves;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;

import io.github.culturekit.catalog.CatalogLayer;
import io.github.culturekit.catalog.CatalogLayers;
import io.github.culturekit.catalog.InterventionCatalog;
import io.github.culturekit.catalog.LayeredCatalog;
import io.github.culturekit.catalog.SmallLayers;
import io.github.culturekit.catalog.recommend.Assumptions;
import io.github.culturekit.catalog.recommend.Contribution;
import io.github.culturekit.catalog.recommend.Recommendations;
import io.github.culturekit.catalog.recommend.Recommender;
import io.github.culturekit.catalog.recommend.ShrunkEffect;
import io.github.culturekit.model.construct.ConstructId;
import io.github.culturekit.model.intervention.ConstructEffect;
import io.github.culturekit.model.intervention.EffectReference;
import io.github.culturekit.model.intervention.Evidence;
import io.github.culturekit.model.intervention.EvidenceGrade;
import io.github.culturekit.model.intervention.Intervention;
import io.github.culturekit.model.intervention.StudyDesign;
import io.github.culturekit.model.json.CultureJson;
import java.util.List;
import org.junit.jupiter.api.Test;

class CatalogLearningTest {

    private final EffectLearning learning = EffectLearning.withDefaults();

    @Test
    void theRecommenderExpectsWhatWasLearned() {
        EffectPrior prior = EffectPrior.of(contribution(catalog(), "listening"));
        LearnedEffect learned = learning.of(prior, evaluation(0.5));
        InterventionCatalog taught =
                CatalogLearning.of(catalog()).with(learned, REPORT).getCatalog();

        ShrunkEffect after = contribution(taught, "listening").getEffect();

        assertThat(after.getValue()).isCloseTo(learned.getMean(), within(1e-9));
        assertThat(after.getValue()).isNotCloseTo(prior.getMean(), within(0.01));
        assertThat(contribution(taught, "walking")).isEqualTo(contribution(catalog(), "walking"));
    }

    @Test
    void itsUncertaintyIsWhatWasLearnedWhereGradeAndSettingAllow() {
        // a weak comparison of an effect of which nobody knew: surely less sure than its grade allows
        EffectPrior prior = EffectPrior.unknown(TRUST, Assumptions.standard());
        LearnedEffect learned = learning.of(prior, LearningExamples.erratic());
        InterventionCatalog taught =
                CatalogLearning.of(catalog()).with(learned, REPORT).getCatalog();

        ShrunkEffect after = contribution(taught, "listening").getEffect();

        assertThat(after.getShrinkage() * after.getVariance()).isCloseTo(learned.getVariance(), within(1e-9));
        assertThat(after.getValue()).isCloseTo(learned.getMean(), within(1e-9));
    }

    @Test
    void learningTwiceIsLearningOnWhatWasLearned() {
        LearnedEffect first = learning.of(EffectPrior.of(TRUST, 0.2, 0.03), evaluation(0.3));
        LearnedEffect second =
                learning.of(EffectPrior.of(TRUST, first.getMean(), first.getVariance()), evaluation(0.5));
        LearnedEffect other = learning.of(EffectPrior.of(TRUST, 0.2, 0.03), evaluation(0.5));
        LearnedEffect reversed =
                learning.of(EffectPrior.of(TRUST, other.getMean(), other.getVariance()), evaluation(0.3));

        assertThat(second.getMean()).isCloseTo(reversed.getMean(), within(1e-12));
        assertThat(second.getVariance()).isCloseTo(reversed.getVariance(), within(1e-12));
    }

    @Test
    void theEvidenceSaysWhereItCameFrom() {
        LearnedEffect learned = learning.of(EffectPrior.of(TRUST, 0.2, 0.03), evaluation(0.5));
        CatalogLayer layer = CatalogLearning.of(catalog()).with(learned, REPORT).getLayer();

        Evidence evidence = layer.getEvidence().get(0);
        assertThat(evidence.getId()).isEqualTo("own-listening-trust-w3");

        assertThat(evidence.getDesign()).isEqualTo(StudyDesign.QUASI_EXPERIMENT);
        assertThat(evidence.getGrade()).isEqualTo(EvidenceGrade.B);
        assertThat(evidence.getCitation()).isEqualTo(REPORT);
        assertThat(evidence.getClaim())
                .startsWith(
                        "Own evaluation over the waves w1, w2 before and w3 after, of 12 units with and 28 without.")
                .contains("The effect of listening on own:trust was expected to be 0.20 (give or take 0.17)")
                .endsWith("moderate evidence: the units moved alike before, but were not chosen by lot.");
        assertThat(evidence.find("found").orElseThrow().getValue())
                .isEqualTo(learned.getEvaluation()
                        .getStandardisedEffect()
                        .getDifference()
                        .getValue());
    }

    @Test
    void aLayerHoldsWhatChangedAndWhatItRestsOn() {
        LearnedEffect learned = learning.of(EffectPrior.of(TRUST, 0.2, 0.03), evaluation(0.5));

        CatalogLayer layer = CatalogLearning.of(catalog()).with(learned, REPORT).getLayer();

        assertThat(layer.getId()).isEqualTo("own-learned");
        assertThat(layer.getInterventions()).extracting(Intervention::getId).containsExactly("listening");
        assertThat(layer.getEvidence()).extracting(Evidence::getId).containsExactly("own-listening-trust-w3");
        Intervention listening = layer.getInterventions().get(0);
        assertThat(listening
                        .findEffectOn(TRUST)
                        .map(ConstructEffect::getEffects)
                        .orElseThrow())
                .containsExactly(EffectReference.of("own-listening-trust-w3", "expected"));
        assertThat(listening.findEffectOn(ConstructId.parse("own:pace"))).isPresent();
        assertThat(CultureJson.read(CultureJson.write(layer), CatalogLayer.class))
                .isEqualTo(layer);
    }

    @Test
    void laidOverItsCatalogueTheLayerGivesWhatWasLearned() {
        LearnedEffect learned = learning.of(EffectPrior.of(contribution(catalog(), "listening")), evaluation(0.5));
        CatalogLearning after = CatalogLearning.of(catalog()).with(learned, REPORT);

        LayeredCatalog merged = CatalogLayers.empty()
                .withFrameworks(SmallLayers.frameworks("trust", "pace"))
                .with(CatalogLayer.of(catalog()))
                .with(after.getLayer())
                .merge();

        assertThat(contribution(merged.getCatalog(), "listening"))
                .isEqualTo(contribution(after.getCatalog(), "listening"))
                .isNotEqualTo(contribution(catalog(), "listening"));
        assertThat(merged.findIntervention("listening").orElseThrow().getOverridden())
                .containsExactly("own");
    }

    @Test
    void aSecondLayerOverridesWhatTheSameEvaluationTaughtBefore() {
        LearnedEffect learned = learning.of(EffectPrior.of(TRUST, 0.2, 0.03), evaluation(0.5));
        LearnedEffect doubted = learning.of(EffectPrior.of(TRUST, 0.1, 0.01), evaluation(0.5));
        InterventionCatalog taught =
                CatalogLearning.of(catalog()).with(learned, REPORT).getCatalog();

        CatalogLayer layer = CatalogLearning.of(taught).with(doubted, REPORT).getLayer();

        assertThat(layer.getOverrides())
                .extracting(override -> override.getEntry().toString())
                .containsExactly("intervention/listening", "evidence/own-listening-trust-w3");
    }

    @Test
    void theSameEvaluationTakesItsOwnPlace() {
        LearnedEffect learned = learning.of(EffectPrior.of(TRUST, 0.2, 0.03), evaluation(0.5));
        CatalogLearning once = CatalogLearning.of(catalog()).with(learned, REPORT);

        assertThat(once.with(learned, REPORT).getCatalog()).isEqualTo(once.getCatalog());
    }

    @Test
    void anEffectOnAnotherFrameworksConstructGivesWayToTheOneMeasured() {
        LearnedEffect learned = learning.of(EffectPrior.of(ConstructId.parse("own:pace"), 0.2, 0.03), evaluation(0.5));

        Intervention listening = CatalogLearning.of(catalog())
                .with(learned, REPORT)
                .getCatalog()
                .find("listening")
                .orElseThrow();

        assertThat(listening.getActsOn())
                .extracting(ConstructEffect::getConstruct)
                .containsExactly(TRUST);
    }

    @Test
    void withoutAVerdictTheCatalogueStaysWhatItIs() {
        LearnedEffect nothing = learning.of(EffectPrior.of(TRUST, 0.2, 0.03), withoutVerdict());
        CatalogLearning after = CatalogLearning.of(catalog()).with(nothing, REPORT);

        assertThat(after.getCatalog()).isEqualTo(catalog());
        assertThatIllegalStateException().isThrownBy(after::getLayer).withMessageContaining("Nothing was learned");
    }

    @Test
    void anInterventionThatTheCatalogueLacksIsRefused() {
        Evaluation evaluation = DifferenceInDifferences.withDefaults()
                .of(waves(means(1, 40)), Rollout.of("dancing", List.of(team(0), team(1)), "w3"), TRUST);
        LearnedEffect learned = learning.of(EffectPrior.of(TRUST, 0.2, 0.03), evaluation);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> CatalogLearning.of(catalog()).with(learned, REPORT))
                .withMessage(
                        "Intervention 'dancing' is not in catalogue 'own'. Maybe the rollout names it in another way,"
                                + " or it has to be added to the catalogue first.");
    }

    /** What the catalogue lets one expect of an intervention for trust in team t00. */
    private static Contribution contribution(InterventionCatalog catalog, String intervention) {
        Recommendations next = Recommender.standard()
                .withCatalog(catalog)
                .withTarget(9)
                .atUnit(team(0))
                .recommend(waves(means(0, 4)).get(0));
        return next.find(intervention).orElseThrow().getContributions().get(0);
    }
}
