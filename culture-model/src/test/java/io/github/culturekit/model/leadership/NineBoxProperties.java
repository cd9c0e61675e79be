package io.github.culturekit.model.leadership;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;

class NineBoxProperties {

    private final NineBoxGrid grid = NineBoxGrid.of(RatingAxis.of(0, 3, 7, 10), RatingAxis.of(-1, -0.5, 0.5, 1));

    @Property
    void everyRatingOnTheAxesHasABoxAndABetterOneNoLowerBand(
            @ForAll @DoubleRange(max = 10) double performance,
            @ForAll @DoubleRange(max = 10) double other,
            @ForAll @DoubleRange(min = -1, max = 1) double potential) {
        NineBox lower = place(Math.min(performance, other), potential);
        NineBox higher = place(Math.max(performance, other), potential);
        assertThat(higher.getPerformance()).isGreaterThanOrEqualTo(lower.getPerformance());
        assertThat(higher.getPotential()).isEqualTo(lower.getPotential());
    }

    private NineBox place(double performance, double potential) {
        return grid.place(NineBoxRating.builder()
                        .person("a")
                        .performance(performance)
                        .potential(potential)
                        .build())
                .getBox()
                .orElseThrow();
    }
}
