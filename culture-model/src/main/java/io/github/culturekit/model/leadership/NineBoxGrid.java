package io.github.culturekit.model.leadership;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.culturekit.model.construct.Citation;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.NotNull;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The grid of performance by potential, after General Electric, by which Salford Royal looks at succession,
 * readiness for promotion and the risk of losing people (West and others, 2014).
 *
 * <p>Where bands start is the organisation's own choice; {@link #threePoints()} needs none.
 *
 * <p>Immutable and thread-safe.
 */
@ValueType
@Value.Immutable
public abstract class NineBoxGrid {

    NineBoxGrid() {}

    /**
     * Starts a grid.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The axis of performance.
     *
     * @return the axis
     */
    @NotNull
    public abstract RatingAxis getPerformance();

    /**
     * The axis of potential.
     *
     * @return the axis
     */
    @NotNull
    public abstract RatingAxis getPotential();

    /**
     * Where the grid is set out.
     *
     * @return the sources, possibly none
     */
    public abstract List<@NotNull Citation> getCitations();

    /**
     * A grid of ratings 1, 2 and 3 on both axes.
     *
     * @return the grid
     */
    public static NineBoxGrid threePoints() {
        return of(RatingAxis.threePoints(), RatingAxis.threePoints());
    }

    /**
     * A grid of two axes.
     *
     * @param performance the axis of performance
     * @param potential the axis of potential
     * @return the grid
     */
    public static NineBoxGrid of(RatingAxis performance, RatingAxis potential) {
        return builder()
                .performance(performance)
                .potential(potential)
                .addCitation(Sources.NINE_BOX)
                .build();
    }

    /**
     * Places a person.
     *
     * @param rating the person's ratings
     * @return the box, or why there is none
     */
    public final NineBoxPlacement place(NineBoxRating rating) {
        NineBoxPlacement.Builder placement = NineBoxPlacement.builder().person(rating.getPerson());
        @Nullable Double performance = rating.performance();
        @Nullable Double potential = rating.potential();
        if (performance == null || potential == null) {
            return placement.notPlaced(lacking(performance, potential)).build();
        }
        Optional<RatingBand> performanceBand = getPerformance().band(performance);
        Optional<RatingBand> potentialBand = getPotential().band(potential);
        return performanceBand.isEmpty() || potentialBand.isEmpty()
                ? placement.notPlaced(NotPlaced.OFF_THE_AXIS).build()
                : placement
                        .box(NineBox.of(performanceBand.get(), potentialBand.get()))
                        .build();
    }

    private static NotPlaced lacking(@Nullable Double performance, @Nullable Double potential) {
        if (performance == null && potential == null) {
            return NotPlaced.NOT_RATED;
        }
        return performance == null ? NotPlaced.NO_PERFORMANCE : NotPlaced.NO_POTENTIAL;
    }

    /**
     * Counts people by box.
     *
     * @param placements placements of this grid; those in no box are not counted
     * @return how many people are in each of the nine boxes, 0 for an empty one
     */
    public static Map<NineBox, Integer> count(Collection<NineBoxPlacement> placements) {
        Map<NineBox, Integer> counts = new EnumMap<>(NineBox.class);
        for (NineBox box : NineBox.values()) {
            counts.put(box, 0);
        }
        placements.forEach(placement -> placement.getBox().ifPresent(box -> counts.merge(box, 1, Integer::sum)));
        return Collections.unmodifiableMap(counts);
    }

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static NineBoxGrid fromJson(ImmutableNineBoxGrid.Json json) {
        return ImmutableNineBoxGrid.fromJson(json);
    }

    /** Builds a {@link NineBoxGrid}; not thread-safe. */
    public static final class Builder extends ImmutableNineBoxGrid.Builder {
        Builder() {}
    }
}
