package io.github.culturekit.model.leadership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.culturekit.model.value.InvalidValueException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NineBoxGridTest {

    private final NineBoxGrid grid = NineBoxGrid.threePoints();

    @Test
    void thePlacesCoverAllNineBoxesOnce() {
        Set<NineBox> boxes = Stream.of(1.0, 2.0, 3.0)
                .flatMap(performance -> Stream.of(1.0, 2.0, 3.0)
                        .map(potential -> place(performance, potential).getBox().orElseThrow()))
                .collect(Collectors.toSet());
        assertThat(boxes).isEqualTo(EnumSet.allOf(NineBox.class)).hasSize(9);
    }

    @Test
    void aBoxIsThatOfItsBands() {
        for (NineBox box : NineBox.values()) {
            assertThat(NineBox.of(box.getPerformance(), box.getPotential())).isEqualTo(box);
            assertThat(box.name())
                    .isEqualTo(box.getPerformance() + "_PERFORMANCE_" + box.getPotential() + "_POTENTIAL");
        }
    }

    @Test
    void performanceAndPotentialAreNotExchanged() {
        assertThat(place(1.0, 3.0).getBox()).contains(NineBox.LOW_PERFORMANCE_HIGH_POTENTIAL);
    }

    @Test
    void aBandStartsAtItsLimit() {
        RatingAxis axis = RatingAxis.of(0, 40, 70, 100);
        assertThat(axis.band(39.9)).contains(RatingBand.LOW);
        assertThat(axis.band(40)).contains(RatingBand.MEDIUM);
        assertThat(axis.band(70)).contains(RatingBand.HIGH);
        assertThat(axis.band(100)).contains(RatingBand.HIGH);
        assertThat(axis.band(100.1)).isEmpty();
        assertThat(axis.band(-0.1)).isEmpty();
        assertThat(axis.band(Double.NaN)).isEmpty();
    }

    @Test
    void whoIsInNoBoxHasAReason() {
        assertThat(place(null, 2.0).getNotPlaced()).contains(NotPlaced.NO_PERFORMANCE);
        assertThat(place(2.0, null).getNotPlaced()).contains(NotPlaced.NO_POTENTIAL);
        assertThat(place(null, null).getNotPlaced()).contains(NotPlaced.NOT_RATED);
        assertThat(place(2.0, 4.0).getNotPlaced()).contains(NotPlaced.OFF_THE_AXIS);
    }

    @Test
    void countsHoldAllBoxesAndNobodyWithoutOne() {
        assertThat(NineBoxGrid.count(List.of(place(3.0, 3.0), place(3.0, 3.0), place(null, 1.0))))
                .hasSize(9)
                .containsEntry(NineBox.HIGH_PERFORMANCE_HIGH_POTENTIAL, 2)
                .containsEntry(NineBox.LOW_PERFORMANCE_LOW_POTENTIAL, 0);
    }

    @Test
    void limitsOutOfOrderAreRefused() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> RatingAxis.of(0, 70, 40, 100))
                .withMessageContaining("the limits are [0.0, 70.0, 40.0, 100.0]; they must rise");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> RatingAxis.of(0, 40, 70, Double.POSITIVE_INFINITY))
                .withMessageContaining("they must rise");
    }

    @Test
    void aPlacementIsABoxOrAReason() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> NineBoxPlacement.builder().person("a").build())
                .withMessageContaining("'box' is null and 'notPlaced' is null; exactly one of them is set.");
    }

    private NineBoxPlacement place(Double performance, Double potential) {
        NineBoxRating.Builder rating = NineBoxRating.builder().person("a");
        if (performance != null) {
            rating.performance(performance);
        }
        if (potential != null) {
            rating.potential(potential);
        }
        return grid.place(rating.build());
    }
}
