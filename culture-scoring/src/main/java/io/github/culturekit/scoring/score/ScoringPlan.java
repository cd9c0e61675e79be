package io.github.culturekit.scoring.score;

import io.github.culturekit.scoring.instrument.Instrument;
import io.github.culturekit.scoring.instrument.Scale;
import io.github.culturekit.scoring.wire.ByteOutput;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * An instrument, compiled: items and scales by number, each scale after its sub-scales.
 *
 * @param numbers each scale's number by its id
 * @param ranges the range that each scale is reported on
 * @param families the scales that share items, and who counts where in them
 * @param extent how much is kept of each group
 */
record ScoringPlan(
        Instrument instrument,
        List<ItemPlan> items,
        List<ScalePlan> scales,
        CellLayout layout,
        Map<String, Integer> numbers,
        List<ScoreRange> ranges,
        Extent extent,
        List<FamilyPlan> families) {

    static ScoringPlan of(Instrument instrument, Extent extent) {
        Map<List<Object>, ItemPlan> alike = new HashMap<>();
        List<ItemPlan> items = instrument.getItems().stream()
                .map(item -> alike.computeIfAbsent(ItemPlan.rules(item), rules -> ItemPlan.of(instrument, item)))
                .toList();
        List<Scale> bottomUp = instrument.getScalesBottomUp();
        List<ScalePlan> scales = bottomUp.stream()
                .map(scale -> ScalePlan.of(instrument, scale, items, bottomUp))
                .toList();
        Map<String, Integer> numbers = new HashMap<>();
        bottomUp.forEach(scale -> numbers.put(scale.getId(), numbers.size()));
        List<ScoreRange> ranges =
                bottomUp.stream().map(scale -> ScoreRange.of(instrument, scale)).toList();
        return new ScoringPlan(
                        instrument,
                        items,
                        scales,
                        new CellLayout(items, scales, extent),
                        Map.copyOf(numbers),
                        ranges,
                        extent,
                        List.of())
                .withFamilies();
    }

    /** The same scores, of which another extent is kept. */
    ScoringPlan with(Extent other) {
        return new ScoringPlan(
                        instrument,
                        items,
                        scales,
                        new CellLayout(items, scales, other),
                        numbers,
                        ranges,
                        other,
                        List.of())
                .withFamilies();
    }

    private ScoringPlan withFamilies() {
        return extent.includes(Extent.PUBLICATION)
                ? new ScoringPlan(instrument, items, scales, layout, numbers, ranges, extent, FamilyPlan.of(this))
                : this;
    }

    /** Writes the scoring key: all that scores depend on. Labels and texts do not matter. */
    void writeTo(ByteOutput out) {
        for (int item = 0; item < items.size(); item++) {
            out.writeText(instrument.getItems().get(item).getId());
            items.get(item).writeTo(out);
        }
        scales.forEach(scale -> scale.writeTo(out));
    }

    /** The number of a scale in this plan. */
    int indexOf(Scale scale) {
        return numbers.get(scale.getId());
    }

    /** The range that a scale, by number, is reported on. */
    ScoreRange range(int scale) {
        return ranges.get(scale);
    }
}
