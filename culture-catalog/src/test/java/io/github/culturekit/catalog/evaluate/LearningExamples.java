package io.github.culturekit.catalog.evaluate;

import static io.github.culturekit.catalog.evaluate.SmallWaves.TRUST;
import static io.github.culturekit.catalog.evaluate.SmallWaves.rollout;
import static io.github.culturekit.catalog.evaluate.SmallWaves.waves;

import io.github.culturekit.catalog.InterventionCatalog;
import io.github.culturekit.catalog.SmallCatalogs;
import io.github.culturekit.model.construct.Citation;
import io.github.culturekit.model.intervention.EvidenceGrade;
import java.util.List;
import java.util.Random;

/** Evaluations and catalogues to learn from and into, for tests. */
public final class LearningExamples {

    static final Citation REPORT =
            Citation.builder().title("What listening did").year(2025).build();

    private LearningExamples() {}

    /** Forty units, twelve of which gain an effect between the second and the third of three waves. */
    public static Evaluation evaluation(double effect) {
        return evaluation(effect, 3);
    }

    static Evaluation evaluation(double effect, int waves) {
        return DifferenceInDifferences.withDefaults()
                .of(waves(means(effect, 40)).subList(3 - waves, 3), rollout(12, "w3"), TRUST);
    }

    /** Two units against two that change in all ways, which teaches next to nothing. */
    static Evaluation erratic() {
        double[][] means = {{5, 6}, {5, 8}, {6, 4.5}, {6, 6.5}};
        return DifferenceInDifferences.withDefaults().of(waves(means), rollout(2, "w2"), TRUST);
    }

    static Evaluation withoutVerdict() {
        return DifferenceInDifferences.withDefaults().of(waves(means(1, 40)), rollout(1, "w3"), TRUST);
    }

    static double[][] means(double effect, int units) {
        Random random = new Random(8);
        double[][] means = new double[units][3];
        for (int i = 0; i < units; i++) {
            double unit = 6 + 0.5 * random.nextGaussian();
            for (int wave = 0; wave < 3; wave++) {
                means[i][wave] = unit + 0.3 * random.nextGaussian() + (i < 12 && wave == 2 ? effect : 0);
            }
        }
        return means;
    }

    /** Listening acts on trust by a measured effect, and on pace by an unknown one. */
    static InterventionCatalog catalog() {
        return SmallCatalogs.of(
                List.of(
                        SmallCatalogs.evidence("large", EvidenceGrade.A, 0.5),
                        SmallCatalogs.evidence("other", EvidenceGrade.C, 0.2)),
                List.of(
                        SmallCatalogs.intervention(
                                "listening", SmallCatalogs.on("own:trust", "large"), SmallCatalogs.on("own:pace")),
                        SmallCatalogs.intervention("walking", SmallCatalogs.on("own:trust", "other"))));
    }
}
