package io.github.culturekit.scoring.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.culturekit.scoring.response.Responses;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Rows that are added up by columns have the weighted numbers that each row by itself, added exactly, has. */
class RowWeightsProperties {

    @Property(tries = 200)
    void aGroupHasTheWeightsOfEachOfItsRows(
            @ForAll Extent extent,
            @ForAll @IntRange(min = 1, max = 150) int people,
            @ForAll @IntRange(min = 1, max = 64) int capacity,
            @ForAll long seed) {
        ScoringPlan plan = ScoringPlan.of(AnyResponses.INSTRUMENT, extent);
        Responses block = AnyResponses.block(AnyResponses.of(people, true, new Random(seed)));
        double[] weights = new double[people];
        for (int row = 0; row < people; row++) {
            weights[row] = block.weight(row);
        }
        ScoredRows rows = new ScoredRows(plan, people);
        rows.fill(block, 0, people);
        GroupWeights group = GroupWeights.empty(plan.layout());
        RowWeights added = new RowWeights(plan, capacity);
        for (int first = 0; first < people; first += capacity) {
            int count = Math.min(capacity, people - first);
            added.fill(rows, weights, first, count);
            for (int row = 0; row < count; row++) {
                added.add(row, group);
            }
        }
        for (int scale = 0; scale < plan.scales().size(); scale++) {
            assertScale(plan, scale, rows.positions(scale), weights, group);
        }
        for (int item : plan.layout().items()) {
            assertSlots(plan, item, rows.slots(item), weights, group);
        }
    }

    private static void assertScale(
            ScoringPlan plan, int scale, long[] positions, double[] weights, GroupWeights group) {
        long scored = 0;
        long counted = 0;
        BigDecimal weight = BigDecimal.ZERO;
        BigDecimal first = BigDecimal.ZERO;
        BigDecimal second = BigDecimal.ZERO;
        double[] byFavour = new double[3];
        for (int row = 0; row < weights.length; row++) {
            if (positions[row] != Position.MISSING) {
                scored++;
                counted += weights[row] > 0 ? 1 : 0;
                BigDecimal share = new BigDecimal(Position.toShare(positions[row]));
                BigDecimal product = share.multiply(new BigDecimal(weights[row]));
                weight = weight.add(new BigDecimal(weights[row]));
                first = first.add(product);
                second = second.add(product.multiply(share));
                byFavour[plan.scales().get(scale).favour(positions[row])] += weights[row];
            }
        }
        WeightedMoments moments = group.moments(plan.layout(), scale, scored);
        assertThat(moments.count()).isEqualTo(counted);
        if (counted > 0) {
            double mean = first.divide(weight, MathContext.DECIMAL128).doubleValue();
            assertThat(moments.mean().getValue()).isCloseTo(mean, within(Math.ulp(mean)));
        }
        if (counted > 1 && plan.extent().includes(Extent.ITEMS)) {
            BigDecimal mean = first.divide(weight, MathContext.DECIMAL128);
            BigDecimal spread = second.divide(weight, MathContext.DECIMAL128).subtract(mean.multiply(mean));
            double variance = spread.doubleValue() * counted / (counted - 1);
            assertThat(moments.variance().getValue()).isCloseTo(Math.max(0, variance), within(1e-15));
        }
        boolean hasFavour =
                plan.layout().items().length > 0 && plan.scales().get(scale).hasFavour();
        for (int favour = 0; favour < byFavour.length; favour++) {
            int place = plan.layout().placeOfAmounts(scale) + CellLayout.WEIGHTED_PEOPLE + favour;
            assertThat(group.amounts()[place]).isEqualTo(hasFavour ? byFavour[favour] : 0);
        }
    }

    private static void assertSlots(ScoringPlan plan, int item, byte[] slots, double[] weights, GroupWeights group) {
        int slotCount = plan.items().get(item).slotCount();
        double[] expected = new double[slotCount + 1];
        for (int row = 0; row < weights.length; row++) {
            expected[Math.min(slots[row] & 0xff, slotCount)] += weights[row];
        }
        int place = plan.layout().placeOfSlotWeights(item);
        for (int slot = 0; slot < expected.length; slot++) {
            assertThat(group.amounts()[place + slot]).isEqualTo(expected[slot]);
        }
    }
}
