package io.github.culturekit.scoring.variance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.profile.UndefinedReason;
import io.github.culturekit.scoring.weighting.AdjustedWeights;
import io.github.culturekit.scoring.weighting.Categories;
import io.github.culturekit.scoring.weighting.Margin;
import io.github.culturekit.scoring.weighting.PostStratification;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class ReplicateVarianceTest {

    private static final ReplicateVariance REPLICATION = ReplicateVariance.withDefaults();
    private final SurveyMean trust = SurveyMean.of(TenStaff.TRUST);

    @Test
    void theJackknifeLeavesOutOneTeamAtATime() {
        ReplicateWeights replicates = Jackknife.withDefaults().of(TenStaff.design());

        assertThat(replicates.getReplicateCount()).isEqualTo(6);
        assertThat(replicates.getWeights(1)).containsExactly(1.5, 3, 0, 0, 1.5, 3, 1, 2, 1, 1);
        assertThat(replicates.getScale(1)).isCloseTo(2.0 / 3, within(1e-15));
        assertThat(replicates)
                .hasToString("ReplicateWeights[6 of SurveyDesign[10 rows, strata by site, clusters by team]]");
    }

    @Test
    void theJackknifesErrorIsThatOfItsReplicates() {
        ReplicateWeights replicates = Jackknife.withDefaults().of(TenStaff.design());
        SurveyEstimate mean = REPLICATION.of(replicates, trust);

        assertThat(mean.getEstimate().getValue()).isCloseTo(4.448275862068965, within(1e-12));
        assertThat(mean.getStandardError().getValue()).isCloseTo(0.8393321892864771, within(1e-12));
        assertThat(mean.getDegreesOfFreedom()).isEqualTo(4);
        assertThat(mean.getRespondents()).isEqualTo(10);
        assertThat(mean.getInterval()).isPresent();
        assertThat(mean.getDesignEffect()).isEqualTo(Statistic.undefined(UndefinedReason.NOT_DEFINED_BY_RULE));
        assertThat(REPLICATION
                        .withCentre(ReplicateCentre.ESTIMATE)
                        .of(replicates, trust)
                        .getStandardError()
                        .getValue())
                .isCloseTo(0.8428570985424494, within(1e-12));
        assertThat(REPLICATION
                        .of(Jackknife.withDefaults().of(TenStaff.finite()), trust)
                        .getStandardError()
                        .getValue())
                .isCloseTo(0.7182669497342067, within(1e-12));
    }

    @Test
    void theLevelMovesTheInterval() {
        ReplicateWeights replicates = Jackknife.withDefaults().of(TenStaff.design());

        assertThat(REPLICATION
                        .withLevel(0.5)
                        .of(replicates, trust)
                        .getInterval()
                        .orElseThrow()
                        .getLevel())
                .isEqualTo(0.5);
        assertThatThrownBy(() -> REPLICATION.withLevel(1)).hasMessageContaining("The level of confidence is 1.0");
    }

    @Test
    void aStatisticThatAReplicateCannotGiveHasNoError() {
        ReplicateWeights replicates = Jackknife.withDefaults().of(SurveyDesign.simpleRandom(3));
        SurveyValues one = SurveyValues.ofNullable(4.0, null, null);

        SurveyEstimate estimate = REPLICATION.of(replicates, SurveyMean.of(one));

        assertThat(estimate.getEstimate().getValue()).isEqualTo(4);
        assertThat(estimate.getStandardError()).isEqualTo(Statistic.undefined(UndefinedReason.NO_ANSWERS));
        assertThat(estimate.getRespondents()).isEqualTo(1);
    }

    @Test
    void anUndefinedEstimateHasNoError() {
        ReplicateWeights replicates = Jackknife.withDefaults().of(SurveyDesign.simpleRandom(2));
        SurveyEstimate estimate = REPLICATION.of(replicates, SurveyMean.of(SurveyValues.ofNullable(null, null)));

        assertThat(estimate.getStandardError()).isEqualTo(Statistic.undefined(UndefinedReason.NO_ANSWERS));
        assertThat(estimate.getRespondents()).isZero();
    }

    @Test
    void respondentsOfWeightZeroDoNotCount() {
        ReplicateWeights replicates = Jackknife.withDefaults().of(SurveyDesign.of(1, 0, 2));

        assertThat(REPLICATION
                        .of(replicates, SurveyMean.of(SurveyValues.of(1, 2, 3)))
                        .getRespondents())
                .isEqualTo(2);
    }

    @Test
    void otherNumbersOfRowsAreRefused() {
        ReplicateWeights replicates = Jackknife.withDefaults().of(SurveyDesign.simpleRandom(2));

        assertThatThrownBy(() -> REPLICATION.of(replicates, trust)).hasMessageContaining("The design has 2 rows");
    }

    @Test
    void adjustedWeightsAreAdjustedAgain() {
        Categories group = Categories.of("g", "a", "a", "b", "b");
        SurveyDesign design = SurveyDesign.simpleRandom(4);
        AdjustedWeights cells =
                PostStratification.withDefaults().of(design.getWeights(), Margin.of(group, Map.of("a", 10, "b", 20)));
        ReplicateWeights replicates = Jackknife.withDefaults().of(design.withAdjustment(cells));

        assertThat(replicates.getWeights(0)).containsExactly(new double[] {0, 10, 10, 10}, within(1e-12));
        assertThat(REPLICATION
                        .of(replicates, SurveyMean.of(SurveyValues.of(3, 3, 8, 8)))
                        .getStandardError()
                        .getValue())
                .isCloseTo(0, within(1e-12));
    }

    @Test
    void theBootstrapDrawsOneTeamFewerAndRescales() {
        ReplicateWeights replicates =
                RaoWuBootstrap.withDefaults().withReplicates(40).of(TenStaff.design());

        assertThat(replicates.getReplicateCount()).isEqualTo(40);
        assertThat(replicates.getScale(39)).isEqualTo(1.0 / 39);
        for (int replicate = 0; replicate < 40; replicate++) {
            double[] weights = replicates.getWeights(replicate);
            double first = weights[0];
            double second = weights[2];
            double third = weights[4];
            assertThat(DoubleStream.of(first, second, third))
                    .allSatisfy(factor -> assertThat(factor).isIn(0.0, 1.5, 3.0));
            assertThat(first + second + third).isEqualTo(3);
            assertThat(weights[1]).isEqualTo(2 * first);
            assertThat(weights[3]).isEqualTo(1.5 * second);
        }
    }

    @Test
    void theBootstrapOfAFinitePopulationPullsLess() {
        double[] weights = RaoWuBootstrap.withDefaults()
                .withReplicates(2)
                .of(TenStaff.finite())
                .getWeights(0);
        double pull = Math.sqrt(1 - 3.0 / 9);

        assertThat(weights[0] + weights[2] + weights[4]).isCloseTo(3, within(1e-12));
        assertThat((weights[0] - 1) / pull + 1).isIn(0.0, 1.5, 3.0);
    }

    @Test
    void theBootstrapComesNearTheFormula() {
        SurveyDesign design = SurveyDesign.simpleRandom(200).withPopulation(400);
        double[] values = new double[200];
        Arrays.setAll(values, row -> (row * 7919) % 101);
        SurveyMean mean = SurveyMean.of(SurveyValues.of(values));
        double formula = TaylorVariance.withDefaults()
                .of(design, mean)
                .getStandardError()
                .getValue();

        SurveyEstimate estimate = REPLICATION.of(RaoWuBootstrap.withDefaults().of(design), mean);

        assertThat(RaoWuBootstrap.withDefaults().of(design).getReplicateCount()).isEqualTo(1000);
        assertThat(estimate.getStandardError().getValue()).isCloseTo(formula, within(0.1 * formula));
    }

    @Test
    void theSeedDecidesAndThreadsDoNot() throws Exception {
        RaoWuBootstrap bootstrap = RaoWuBootstrap.withDefaults().withReplicates(200);
        SurveyEstimate one = REPLICATION.of(bootstrap.withSeed(3).of(TenStaff.design()), trust);
        SurveyEstimate alone = new ForkJoinPool(1)
                .submit(() -> REPLICATION.of(bootstrap.withSeed(3).of(TenStaff.design()), trust))
                .get();
        SurveyEstimate several = new ForkJoinPool(4)
                .submit(() -> REPLICATION.of(bootstrap.withSeed(3).of(TenStaff.design()), trust))
                .get();
        SurveyEstimate other = REPLICATION.of(bootstrap.withSeed(4).of(TenStaff.design()), trust);

        assertThat(alone).isEqualTo(one);
        assertThat(several).isEqualTo(one);
        assertThat(other.getStandardError()).isNotEqualTo(one.getStandardError());
    }

    /** The first replicate of a run, to notice if draws ever change. */
    @Test
    void drawsAreTheSameOnEveryMachine() {
        ReplicateWeights replicates =
                RaoWuBootstrap.withDefaults().withReplicates(2).withSeed(42).of(TenStaff.design());

        assertThat(replicates.getWeights(0)).containsExactly(0, 0, 1.5, 2.25, 1.5, 4.5, 1.5, 3, 1.5, 0);
    }

    @Test
    void tooFewReplicatesAreRefused() {
        assertThatThrownBy(() -> RaoWuBootstrap.withDefaults().withReplicates(1))
                .hasMessageContaining("A bootstrap of 1 replicates has no variance");
        assertThat(RaoWuBootstrap.withDefaults()
                        .withReplicates(2)
                        .of(TenStaff.design())
                        .getDesign())
                .hasToString(TenStaff.design().toString());
    }
}
