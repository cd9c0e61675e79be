package io.github.culturekit.catalog.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.nio.charset.StandardCharsets;
import java.text.SimpleDateFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RoadmapCalendarTest {

    private static final Instant STAMP = Instant.parse("2026-11-30T09:08:07.5Z");

    private final Roadmap roadmap = SmallRoadmaps.complete();
    private final String text = RoadmapCalendar.stampedAt(STAMP).write(roadmap);

    @Test
    void anotherReaderFindsEveryPhaseStepAndWave() {
        assertThat(read(text).getEvents())
                .extracting(event -> event.getSummary().getValue())
                .containsExactly(
                        "Discover",
                        "Design",
                        "Deliver",
                        "Intervention listen",
                        "Intervention walk",
                        "Intervention talk",
                        "Survey 2026",
                        "Survey 2028");
    }

    @Test
    void anotherReaderFindsNothingToComplainOf() {
        assertThat(read(text).validate(ICalVersion.V2_0).isEmpty()).isTrue();
    }

    @Test
    void eventsLastWholeDaysAndEndTheDayAfter() {
        VEvent listen = event("Intervention listen");
        assertThat(listen.getDateStart().getValue().hasTime()).isFalse();
        assertThat(day(listen.getDateStart().getValue())).isEqualTo("2027-07-01");
        assertThat(day(listen.getDateEnd().getValue())).isEqualTo("2028-01-01");
        assertThat(text).contains("DTSTART;VALUE=DATE:20270701\r\nDTEND;VALUE=DATE:20280101\r\n");
    }

    @Test
    void aStepSaysWhatItComesAfterAndWhatWouldShowThatItWorked() {
        assertThat(event("Intervention talk").getDescription().getValue())
                .isEqualTo("Priority 1, quarter 5.\nComes after: Intervention listen.\nStaff time: 10 days a quarter.\n"
                        + "Look at: own:trust, but no wave is planned on 2028-04-01 or later.");
        assertThat(event("Intervention walk").getDescription().getValue())
                .contains("Staff time: 12.5 days a quarter.")
                .contains("quarter 3, then part of normal work.")
                .contains("Look at: own:trust, first in wave 2028, against wave 2026.");
        assertThat(event("Survey 2028").getDescription().getValue())
                .isEqualTo("First look at: Intervention listen, Intervention walk.");
    }

    @Test
    void theStampIsTheOneGiven() {
        assertThat(text).contains("DTSTAMP:20261130T090807Z\r\n");
        assertThat(RoadmapCalendar.stampedAt(STAMP).write(roadmap)).isEqualTo(text);
    }

    @Test
    void anEventKeepsItsUidWhenItMoves() {
        Roadmap moved = Roadmap.builder()
                .copying(roadmap)
                .start(LocalDate.of(2027, 2, 1))
                .build();
        String later = RoadmapCalendar.stampedAt(STAMP).write(moved);
        assertThat(later).isNotEqualTo(text);
        assertThat(uids(later)).isEqualTo(uids(text)).doesNotHaveDuplicates();
    }

    @Test
    void anotherRoadmapHasOtherUids() {
        Roadmap other = Roadmap.builder().copying(roadmap).id("south").build();
        assertThat(uids(RoadmapCalendar.stampedAt(STAMP).write(other))).doesNotContainAnyElementsOf(uids(text));
    }

    @Test
    void noLineIsLongerThanSeventyFiveOctetsAndEachEndsInCrLf() {
        assertThat(text).endsWith("END:VCALENDAR\r\n");
        assertThat(List.of(text.split("\r\n")))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75))
                .noneSatisfy(line -> assertThat(line).containsAnyOf("\n", "\r"));
    }

    private VEvent event(String summary) {
        return read(text).getEvents().stream()
                .filter(event -> event.getSummary().getValue().equals(summary))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> uids(String calendar) {
        return read(calendar).getEvents().stream()
                .map(event -> event.getUid().getValue())
                .collect(Collectors.toList());
    }

    private static String day(Date date) {
        return new SimpleDateFormat("yyyy-MM-dd", Locale.ROOT).format(date);
    }

    private static ICalendar read(String calendar) {
        return Biweekly.parse(calendar).first();
    }
}
