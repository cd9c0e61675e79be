package io.github.culturekit.model.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.culturekit.model.value.InvalidValueException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MilestoneLadderTest {

    private static final LocalDate START = LocalDate.of(2026, 1, 1);
    private final MilestoneLadder ladder = MilestoneLadder.safetyHuddles();

    @ParameterizedTest
    @CsvSource({"9,,Bronze", "10,Bronze,Silver", "19,Bronze,Silver", "20,Silver,Gold", "29,Silver,Gold", "30,Gold,"})
    void certificatesComeAfterTenTwentyAndThirtyDays(int days, String reached, String next) {
        assertThat(ladder.reached(days).map(Milestone::getLabel).orElse(null)).isEqualTo(reached);
        assertThat(ladder.next(days).map(Milestone::getLabel).orElse(null)).isEqualTo(next);
    }

    @Test
    void runsGoFromEventToEventAndTheLastGoesOn() {
        MilestoneProgress progress = ladder.track(HarmRecord.of(
                "falls",
                START,
                START.plusDays(60),
                List.of(START.plusDays(45), START.plusDays(12), START.plusDays(12))));
        assertThat(progress.getDaysFree()).isEqualTo(15);
        assertThat(progress.getLongestRun()).isEqualTo(33);
        assertThat(progress.getReached()).map(Milestone::getLabel).contains("Bronze");
        assertThat(progress.getDaysToNext()).contains(5);
        assertThat(progress.getEarned()).isEqualTo(Map.of("Bronze", 3, "Silver", 1, "Gold", 1));
    }

    @Test
    void withoutEventsTheRunIsTheTimeWatched() {
        MilestoneProgress progress = ladder.track(HarmRecord.of("falls", START, START.plusDays(40), List.of()));
        assertThat(progress.getDaysFree()).isEqualTo(40);
        assertThat(progress.getNext()).isEmpty();
        assertThat(progress.getDaysToNext()).isEmpty();
    }

    @Test
    void anEventOutsideTheTimeWatchedIsRefused() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> HarmRecord.of("falls", START, START.plusDays(9), List.of(START.plusDays(10))))
                .withMessageContaining(
                        "'events[0]' is 2026-01-11, outside the time watched, 2026-01-01 to 2026-01-10.");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> HarmRecord.of("falls", START, START.plusDays(9), List.of(START.minusDays(1))))
                .withMessageContaining("outside the time watched");
    }

    @Test
    void aTimeThatEndsBeforeItStartsIsRefused() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> HarmRecord.of("falls", START, START.minusDays(1), List.of()))
                .withMessageContaining("'to' is 2025-12-31, before 'from' 2026-01-01.");
    }

    @Test
    void stepsOutOfOrderOrWithOneNameAreRefused() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> MilestoneLadder.builder()
                        .copying(ladder)
                        .addMilestone(Milestone.builder().label("Gold").days(30).build())
                        .build())
                .withMessageContaining("'milestones[3]' takes 30 days, no more than the one before it, 30.")
                .withMessageContaining("'milestones[3]' is 'Gold', a name that stands twice.");
    }
}
