package io.github.culturekit.scoring.agreement;

import static io.github.culturekit.scoring.agreement.Answers.matrix;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.culturekit.model.profile.Statistic;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class AgreementProperties {

    private static final List<Function<double[][], Statistic>> MEASURES = List.of(
            rows -> RwgJ.withDefaults().withOptions(5).of(matrix(rows)).getAgreement(),
            rows -> RwgJ.withDefaults()
                    .against(NullDistribution.heavySkew())
                    .of(matrix(rows))
                    .getAgreement(),
            rows -> RStarWg.withDefaults().withOptions(5).of(matrix(rows)).getAgreement(),
            rows -> Awg.withDefaults().withRange(1, 5).of(matrix(rows)).getMean(),
            rows -> AverageDeviation.withDefaults().of(matrix(rows)).getMean(),
            rows -> AverageDeviation.withDefaults()
                    .fromMedian()
                    .of(matrix(rows))
                    .getMean());

    @Property
    void theOrderOfPeopleDoesNotMatter(@ForAll("groups") double[][] rows, @ForAll Random random) {
        List<double[]> shuffled = new ArrayList<>(Arrays.asList(rows));
        Collections.shuffle(shuffled, random);

        assertSameAgreement(rows, shuffled.toArray(double[][]::new));
    }

    @Property
    void theOrderOfItemsDoesNotMatter(@ForAll("groups") double[][] rows, @ForAll Random random) {
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, rows[0].length).boxed().toList());
        Collections.shuffle(order, random);

        assertSameAgreement(
                rows,
                Arrays.stream(rows)
                        .map(row ->
                                order.stream().mapToDouble(item -> row[item]).toArray())
                        .toArray(double[][]::new));
    }

    @Property
    void turningEveryItemDoesNotMatter(@ForAll("groups") double[][] rows) {
        assertSameAgreement(
                rows,
                Arrays.stream(rows)
                        .map(row -> Arrays.stream(row).map(answer -> 6 - answer).toArray())
                        .toArray(double[][]::new));
    }

    @Property
    void agreementStaysWithinItsBounds(@ForAll("groups") double[][] rows) {
        assertThat(RwgJ.withDefaults()
                        .withOptions(5)
                        .of(matrix(rows))
                        .getAgreement()
                        .getValue())
                .isBetween(0.0, 1.0);
        assertThat(RStarWg.withDefaults()
                        .withOptions(5)
                        .of(matrix(rows))
                        .getAgreement()
                        .getValue())
                .isLessThanOrEqualTo(1);
        Awg.withDefaults().withRange(1, 5).of(matrix(rows)).getItems().stream()
                .filter(Statistic::isDefined)
                .forEach(item -> assertThat(item.getValue()).isBetween(-1 - 1e-9, 1 + 1e-9));
        assertThat(AverageDeviation.withDefaults().of(matrix(rows)).getMean().getValue())
                .isBetween(0.0, 2.0);
    }

    @Property
    void noPointIsNearerToAllThanTheMedian(@ForAll("groups") double[][] rows) {
        assertThat(AverageDeviation.withDefaults()
                        .fromMedian()
                        .of(matrix(rows))
                        .getMean()
                        .getValue())
                .isLessThanOrEqualTo(AverageDeviation.withDefaults()
                                .of(matrix(rows))
                                .getMean()
                                .getValue()
                        + 1e-12);
    }

    @Property
    void theNarrowerTheNullTheLessPeopleAgree(@ForAll("groups") double[][] rows) {
        List<NullDistribution> narrowing = List.of(
                NullDistribution.maximumDisagreement(5),
                NullDistribution.uniform(5),
                NullDistribution.slightSkew(),
                NullDistribution.triangular(),
                NullDistribution.normal(),
                NullDistribution.moderateSkew(),
                NullDistribution.heavySkew());

        assertThat(narrowing.stream()
                        .map(chance -> RwgJ.withDefaults()
                                .against(chance)
                                .of(matrix(rows))
                                .getAgreement()
                                .getValue())
                        .toList())
                .isSortedAccordingTo(Collections.reverseOrder());
    }

    /** James, Demaree and Wolf (1984) step the mean single item up as Spearman and Brown step up a reliability. */
    @Property
    void agreementOnAScaleIsThatOfItsMeanItemSteppedUp(@ForAll("groups") double[][] rows) {
        double single = Math.max(
                0,
                RStarWg.withDefaults()
                        .withOptions(5)
                        .of(matrix(rows))
                        .getAgreement()
                        .getValue());
        int items = rows[0].length;

        assertThat(RwgJ.withDefaults()
                        .withOptions(5)
                        .of(matrix(rows))
                        .getAgreement()
                        .getValue())
                .isCloseTo(items * single / (1 + (items - 1) * single), within(1e-12));
    }

    @Provide
    Arbitrary<double[][]> groups() {
        return Answers.ofAGroup();
    }

    private static void assertSameAgreement(double[][] before, double[][] after) {
        for (Function<double[][], Statistic> measure : MEASURES) {
            Statistic expected = measure.apply(before);
            Statistic actual = measure.apply(after);
            assertThat(actual.getReason()).isEqualTo(expected.getReason());
            if (expected.isDefined()) {
                assertThat(actual.getValue()).isCloseTo(expected.getValue(), within(1e-12));
            }
        }
    }
}
