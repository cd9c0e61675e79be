package io.github.culturekit.catalog.roadmap;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * Writes a roadmap as an iCalendar stream (RFC 5545) that calendars import: an all-day event for each phase, step and wave.
 *
 * <p>An event's UID is made of the roadmap's id and of what the event is, so that a roadmap that is planned anew and imported
 * again moves the events and adds none. Free and busy time is left alone. The text is the same for the same roadmap and stamp.
 * Immutable and thread-safe.
 */
public final class RoadmapCalendar {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final Instant stamp;

    private RoadmapCalendar(Instant stamp) {
        this.stamp = stamp;
    }

    /**
     * A writer of calendars.
     *
     * @param stamp when the calendar is written, by which calendars know the newer of two; whole seconds count
     * @return the writer
     */
    public static RoadmapCalendar stampedAt(Instant stamp) {
        return new RoadmapCalendar(stamp);
    }

    /**
     * Writes a roadmap.
     *
     * @param roadmap the roadmap
     * @return an iCalendar stream, to be stored in UTF-8 as it is, in a file that ends in {@code .ics}
     */
    public String write(Roadmap roadmap) {
        IcalendarText calendar = new IcalendarText()
                .line("BEGIN", "VCALENDAR")
                .line("VERSION", "2.0")
                .line("PRODID", "-//CultureKit//Roadmap//EN")
                .line("CALSCALE", "GREGORIAN");
        roadmap.getPhases().forEach(phase -> phase(calendar, roadmap, phase));
        roadmap.getSteps().forEach(step -> step(calendar, roadmap, step));
        roadmap.getWaves().forEach(wave -> wave(calendar, roadmap, wave));
        return calendar.line("END", "VCALENDAR").toString();
    }

    private void phase(IcalendarText calendar, Roadmap roadmap, RoadmapPhase phase) {
        String label = phase.getPhase().getLabel();
        begin(calendar, roadmap, "phase", phase.getPhase().name());
        span(
                calendar,
                roadmap.firstDayOf(phase.getFirstQuarter()),
                roadmap.firstDayOf(phase.getFirstQuarter() + phase.getQuarters()));
        end(
                calendar,
                label,
                "Phase",
                "Phase of the programme, " + RoadmapWording.quarters(phase.getFirstQuarter(), phase.getQuarters())
                        + ".");
    }

    private void step(IcalendarText calendar, Roadmap roadmap, RoadmapStep step) {
        begin(calendar, roadmap, "step", step.getIntervention());
        span(calendar, roadmap.firstDayOf(step.getFirstQuarter()), roadmap.firstDayOf(step.getLastQuarter() + 1));
        end(calendar, step.getLabel(), "Intervention", String.join("\n", RoadmapWording.of(roadmap, step)));
    }

    private void wave(IcalendarText calendar, Roadmap roadmap, PlannedWave wave) {
        LocalDate day = LocalDate.parse(wave.getDay());
        List<String> shown = RoadmapWording.shownFirstBy(roadmap, wave);
        begin(calendar, roadmap, "wave", wave.getName());
        span(calendar, day, day.plusDays(1));
        end(
                calendar,
                "Survey " + wave.getName(),
                "Survey",
                shown.isEmpty() ? "The survey begins." : "First look at: " + String.join(", ", shown) + ".");
    }

    private void begin(IcalendarText calendar, Roadmap roadmap, String kind, String id) {
        String name = "culturekit/roadmap/" + roadmap.getId() + "/" + kind + "/" + id;
        calendar.line("BEGIN", "VEVENT")
                .line(
                        "UID",
                        UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8))
                                .toString())
                .line("DTSTAMP", STAMP.format(stamp));
    }

    /** The end is the day after the last (section 3.6.1). */
    private static void span(IcalendarText calendar, LocalDate first, LocalDate after) {
        calendar.line("DTSTART;VALUE=DATE", DAY.format(first)).line("DTEND;VALUE=DATE", DAY.format(after));
    }

    private static void end(IcalendarText calendar, String summary, String category, String description) {
        calendar.text("SUMMARY", summary)
                .text("DESCRIPTION", description)
                .text("CATEGORIES", category)
                .line("TRANSP", "TRANSPARENT")
                .line("END", "VEVENT");
    }
}
