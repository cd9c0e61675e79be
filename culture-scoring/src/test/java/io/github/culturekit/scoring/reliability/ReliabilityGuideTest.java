package io.github.culturekit.scoring.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.scoring.GuideSnippet;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The guide of the package, run. */
class ReliabilityGuideTest {

    @Test
    void theGuideIsRunHere() throws IOException {
        GuideSnippet.assertRunBy(ReliabilityGuideTest.class);
    }

    @Test
    void fromTheAnswersToHowFarTheyCanBeTrusted() {
        double[][] rows = answers();
        // 1. What do the answers look like? Reversed items are turned first.
        ItemMatrix trust =
                ItemMatrix.of(List.of("q1", "q2", "q3", "q4", "q5", "q6"), rows).withReversed(1, 5, "q3");
        List<ItemStatistics> items = ItemAnalysis.withDefaults()
                .withRange(1, 5)
                .withFavourableFrom(4)
                .of(trust);
        Statistic skewness = items.get(0).getSkewness(MomentType.TYPE_2);

        // 2. Does each item belong? Look at an item whose correlation with the rest is below 0.3, or without which
        // alpha rises.
        AlphaResult alpha = CronbachAlpha.withDefaults().of(trust);
        Statistic belongs = alpha.getItems().get(2).getItemRestCorrelation();
        Statistic without = alpha.getItems().get(2).getAlphaIfDeleted();

        // 3. Is it one thing that they measure? Omega assumes so; the fit says how far.
        OmegaResult omega = McDonaldOmega.withDefaults().of(trust);
        Statistic reliability = omega.getOmega(OmegaDefinition.MODEL_IMPLIED);
        Statistic residual = omega.getFit().orElseThrow().getStandardisedResidual();

        // 4. If not, how much of the sum is one thing nonetheless?
        Statistic general = HierarchicalOmega.withDefaults().of(trust).getOmegaHierarchical();

        // 5. What can reliability not be below, whatever the items measure?
        Statistic lambda2 = GuttmanLambdas.withDefaults().of(trust).getLambda2();
        Statistic bound = GreatestLowerBound.withDefaults().of(trust).getGreatestLowerBound();

        // 6. How far may one person's sum be off?
        Statistic error = alpha.getStandardErrorOfMeasurement();

        assertThat(skewness.getValue()).isCloseTo(0, within(0.5));
        assertThat(belongs.getValue()).isBetween(0.3, 0.9);
        assertThat(without.getValue()).isLessThan(alpha.getAlpha().getValue());
        assertThat(reliability.getValue()).isCloseTo(alpha.getAlpha().getValue(), within(0.02));
        assertThat(residual.getValue()).isLessThan(0.08);
        assertThat(general.getValue()).isBetween(0.5, reliability.getValue() + 0.05);
        assertThat(lambda2.getValue()).isBetween(alpha.getAlpha().getValue(), bound.getValue());
        assertThat(error.getValue()).isBetween(1.0, 4.0);
    }

    /** Made up: each person's trust, and chance; the third item is worded the other way. */
    private static double[][] answers() {
        Random random = new Random(11);
        double[][] rows = new double[300][6];
        for (double[] row : rows) {
            double person = random.nextGaussian();
            for (int item = 0; item < row.length; item++) {
                double answer = Math.rint(3 + 0.8 * person + 0.7 * random.nextGaussian());
                double inRange = Math.min(5, Math.max(1, answer));
                row[item] = item == 2 ? 6 - inRange : inRange;
            }
        }
        return rows;
    }
}
