package io.github.culturekit.model.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class MilestoneLadderProperties {

    private static final LocalDate START = LocalDate.of(2026, 1, 1);
    private final MilestoneLadder ladder = MilestoneLadder.safetyHuddles();

    @Property
    void theOrderOfEventsMakesNoDifference(@ForAll List<@IntRange(max = 200) Integer> days, @ForAll Random random) {
        List<Integer> shuffled = new ArrayList<>(days);
        Collections.shuffle(shuffled, random);
        assertThat(ladder.track(record(shuffled))).isEqualTo(ladder.track(record(days)));
    }

    @Property
    void oneMoreEventNeverLengthensARun(
            @ForAll List<@IntRange(max = 200) Integer> days, @ForAll @IntRange(max = 200) int more) {
        MilestoneProgress before = ladder.track(record(days));
        List<Integer> added = new ArrayList<>(days);
        added.add(more);
        MilestoneProgress after = ladder.track(record(added));
        assertThat(after.getLongestRun()).isLessThanOrEqualTo(before.getLongestRun());
        assertThat(after.getDaysFree()).isLessThanOrEqualTo(before.getDaysFree());
    }

    private static HarmRecord record(List<Integer> days) {
        return HarmRecord.of(
                "falls",
                START,
                START.plusDays(200),
                days.stream().map(START::plusDays).toList());
    }
}
