package io.github.culturekit.scoring.driver;

import static io.github.culturekit.scoring.driver.Numbers.assertClose;
import static io.github.culturekit.scoring.driver.Numbers.assertNumbers;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.culturekit.model.profile.Interval;
import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.scoring.matrix.Matrix;
import io.github.culturekit.scoring.reliability.ItemMatrix;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Expected numbers: R squared of every subset by numpy.linalg.solve of NumPy 2.4. */
class DominanceAnalysisTest {

    private static final DominanceAnalysis CALCULATOR = DominanceAnalysis.withDefaults();

    /** In which the first three predictors show all senses of dominance, and the fourth dominates completely. */
    private static final DriverCorrelations ALL_SENSES = DriverCorrelations.of(
            300,
            new double[][] {
                {1, 0.5, -0.1, -0.4, -0.8},
                {0.5, 1, 0, -0.2, -0.5},
                {-0.1, 0, 1, 0.4, -0.1},
                {-0.4, -0.2, 0.4, 1, 0.1},
                {-0.8, -0.5, -0.1, 0.1, 1}
            },
            "y",
            "a",
            "b",
            "c",
            "d");

    private final DominanceResult result = CALCULATOR.of(TenPeople.data());

    @Test
    void generalDominanceSharesRSquaredOut() {
        assertThat(result.getOutcome()).isEqualTo("trust");
        assertThat(result.getN()).isEqualTo(10);
        assertClose(result.getMultipleRSquared(), 0.9018141587022299);
        assertThat(result.getGeneral())
                .extracting(DriverShare::getPredictor)
                .containsExactly("vision", "team", "support");
        assertNumbers(
                result.getGeneral(),
                DriverShare::getShare,
                0.37097412686301007,
                0.3695708844413508,
                0.1612691473978691);
        double sum = result.getGeneral().stream()
                .mapToDouble(share -> share.getPercent().getValue())
                .sum();
        assertThat(sum).isCloseTo(100, within(1e-10));
    }

    @Test
    void conditionalDominanceIsByTheSizeOfSets() {
        List<ConditionalShares> conditional = result.getConditional();

        assertThat(conditional)
                .extracting(ConditionalShares::getPredictor)
                .containsExactly("vision", "team", "support");
        assertNumbers(
                conditional.get(0).getBySize(),
                Function.identity(),
                0.6818764889133224,
                0.2790138680497305,
                0.15203202362597734);
        assertNumbers(
                conditional.get(2).getBySize(),
                Function.identity(),
                0.3949579831932773,
                0.0693088885845895,
                0.019540570415740532);
    }

    @Test
    void peopleCountByTheirWeights() {
        assertNumbers(
                CALCULATOR.of(TenPeople.data().withWeights(TenPeople.WEIGHTS)).getGeneral(),
                DriverShare::getShare,
                0.25219581305762057,
                0.42721482370527397,
                0.15249362679699774);
    }

    @Test
    void eachPairIsRankedInTheStrictestSense() {
        // vision adds more than team beside support, but less by itself; in general it is a little ahead
        assertThat(result.getPairs())
                .extracting(pair -> pair.getDominant() + " > " + pair.getOther() + " " + pair.getLevel())
                .containsExactly("vision > team GENERAL", "vision > support COMPLETE", "team > support COMPLETE");
        assertThat(CALCULATOR.of(ALL_SENSES).getPairs())
                .extracting(pair -> pair.getDominant() + " > " + pair.getOther() + " " + pair.getLevel())
                .containsExactly(
                        "a > b CONDITIONAL",
                        "a > c GENERAL",
                        "c > b COMPLETE",
                        "d > a COMPLETE",
                        "d > b COMPLETE",
                        "d > c COMPLETE");
    }

    @Test
    void aStricterSenseImpliesTheOthers() {
        assertThat(result.dominates("vision", "support", DominanceLevel.COMPLETE))
                .isTrue();
        assertThat(result.dominates("vision", "support", DominanceLevel.CONDITIONAL))
                .isTrue();
        assertThat(result.dominates("vision", "support", DominanceLevel.GENERAL))
                .isTrue();
        assertThat(result.dominates("vision", "team", DominanceLevel.GENERAL)).isTrue();
        assertThat(result.dominates("vision", "team", DominanceLevel.CONDITIONAL))
                .isFalse();
        assertThat(result.dominates("support", "vision", DominanceLevel.GENERAL))
                .isFalse();
        assertThat(result.dominates("vision", "vision", DominanceLevel.GENERAL)).isFalse();
    }

    @Test
    void equalPredictorsDominateNeither() {
        DriverCorrelations equal =
                DriverCorrelations.of(300, new double[][] {{1, 0.3, 0.3}, {0.3, 1, 0.2}, {0.3, 0.2, 1}}, "y", "a", "b");

        assertThat(CALCULATOR.of(equal).getPairs()).isEmpty();
    }

    @Test
    void asMuchHereAndMoreThereIsAhead() {
        // beside c, which explains what a does, a and b add nothing
        DriverCorrelations tied = DriverCorrelations.of(
                300,
                new double[][] {{1, 0.25, 0, 0.5}, {0.25, 1, 0, 0.5}, {0, 0, 1, 0}, {0.5, 0.5, 0, 1}},
                "y",
                "a",
                "b",
                "c");

        assertThat(CALCULATOR.of(tied).dominates("a", "b", DominanceLevel.COMPLETE))
                .isTrue();
        assertThat(CALCULATOR.of(tied).dominates("b", "a", DominanceLevel.GENERAL))
                .isFalse();
    }

    @Test
    void onePredictorHasItAll() {
        DriverCorrelations one = DriverCorrelations.of(300, new double[][] {{1, 0.6}, {0.6, 1}}, "y", "a");

        assertNumbers(CALCULATOR.of(one).getGeneral(), DriverShare::getShare, 0.36);
        assertThat(CALCULATOR.of(one).getConditional().get(0).getBySize()).hasSize(1);
        assertThat(CALCULATOR.of(one).getPairs()).isEmpty();
    }

    @Test
    void aBootstrapAddsIntervals() {
        DominanceResult resampled =
                CALCULATOR.withBootstrap(Bootstrap.of(300, 7)).of(TenPeople.data());

        assertThat(resampled.getReplicates() + resampled.getDegenerateReplicates())
                .isEqualTo(300);
        assertThat(resampled.getMultipleRSquaredInterval()).isPresent();
        for (DriverShare share : resampled.getGeneral()) {
            Interval interval = share.getInterval().orElseThrow();
            assertThat(share.getShare().getValue()).isBetween(interval.getLower(), interval.getUpper());
            assertThat(share.getPercentInterval()).isPresent();
        }
        assertThat(resampled.getPairs()).isEqualTo(result.getPairs());
        assertThat(result.getMultipleRSquaredInterval()).isEmpty();
        assertThat(result.getReplicates()).isZero();
        assertThat(result.getDegenerateReplicates()).isZero();
    }

    @Test
    void samplesThatCannotBeComputedAreCounted() {
        double[][] rows = {{1, 0}, {2, 0}, {3, 0}, {5, 0}, {8, 1}, {2, 0}, {4, 0}, {1, 0}};
        DriverData data = DriverData.of(ItemMatrix.of(List.of("y", "x"), rows), "y", "x");

        DominanceResult resampled =
                CALCULATOR.withBootstrap(Bootstrap.of(200, 1)).of(data);

        assertThat(resampled.getDegenerateReplicates()).isBetween(40, 100);
    }

    @Test
    void refusedDataAreNotResampled() {
        double[][] rows = {{1, 3}, {2, 3}, {3, 3}, {5, 3}};
        DriverData data = DriverData.of(ItemMatrix.of(List.of("y", "x"), rows), "y", "x");

        DominanceResult refused = CALCULATOR.withBootstrap(Bootstrap.of(100, 1)).of(data);

        assertThat(refused.getRefusal()).isPresent();
        assertThat(refused.getDegenerateReplicates()).isZero();
    }

    @Test
    void correlationsCannotBeResampled() {
        DominanceAnalysis seeded = CALCULATOR.withBootstrap(Bootstrap.of(100, 1));

        assertThatThrownBy(() -> seeded.of(ALL_SENSES))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("[a, b, c, d]")
                .hasMessageContaining("Maybe");
    }

    @Test
    void moreThanTwentyPredictorsAreRefused() {
        String[] names = IntStream.range(0, 21).mapToObj(name -> "x" + name).toArray(String[]::new);
        DriverCorrelations many = DriverCorrelations.of(300, Matrix.identity(22).toArray(), "y", names);
        double[][] rows = new double[30][22];
        List<String> columns =
                IntStream.range(0, 22).mapToObj(name -> "x" + name).toList();
        DriverData data = DriverData.of(
                ItemMatrix.of(columns, rows), "x21", columns.subList(0, 21).toArray(String[]::new));

        assertThatThrownBy(() -> CALCULATOR.of(many))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("too much for 21 (at most 20)")
                .hasMessageContaining("RelativeWeights");
        assertThatThrownBy(() -> CALCULATOR.of(data)).hasMessageContaining("too much for 21");
    }

    @Test
    void twelvePredictorsAreQuickEnough() {
        String[] names = IntStream.range(0, 12).mapToObj(name -> "x" + name).toArray(String[]::new);
        double[][] table =
                Matrix.of(13, 13, (row, column) -> row == column ? 1 : 0.3).toArray();

        DominanceResult many = CALCULATOR.of(DriverCorrelations.of(300, table, "y", names));

        double each = many.getMultipleRSquared().getValue() / 12;
        assertThat(many.getGeneral())
                .extracting(DriverShare::getShare)
                .map(Statistic::getValue)
                .allSatisfy(share -> assertThat(share).isCloseTo(each, within(1e-12)));
    }
}
