package io.github.culturekit.examples.quickstart.report;

import io.github.culturekit.catalog.roadmap.PlannedWave;
import java.time.LocalDate;
import java.util.stream.IntStream;

/** The days of a survey that comes once a year, a quarter before the day on which a plan begins: our assumption. */
final class YearlySurvey {

    private static final int YEARS = 4;
    private static final int MONTHS_BEFORE = 3;
    private static final String YEAR = "\\d{4}";

    private YearlySurvey() {}

    /** The last survey and those to come, named after their years. */
    static PlannedWave[] after(String last, LocalDate start) {
        LocalDate before = start.minusMonths(MONTHS_BEFORE);
        return IntStream.rangeClosed(0, YEARS)
                .mapToObj(year -> PlannedWave.of(name(last, before, year), before.plusYears(year)))
                .toArray(PlannedWave[]::new);
    }

    private static String name(String last, LocalDate before, int year) {
        if (year == 0) {
            return last;
        }
        int from = last.matches(YEAR) ? Integer.parseInt(last) : before.getYear();
        return String.valueOf(from + year);
    }
}
