package io.github.culturekit.examples.quickstart.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.culturekit.catalog.roadmap.PlannedWave;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class YearlySurveyTest {

    private static final LocalDate START = LocalDate.of(2027, 1, 1);

    @Test
    void aSurveyNamedAfterItsYearIsFollowedByThoseOfTheNextYears() {
        assertThat(YearlySurvey.after("2025", START))
                .extracting(PlannedWave::getName, PlannedWave::getDay)
                .startsWith(tuple("2025", "2026-10-01"), tuple("2026", "2027-10-01"), tuple("2027", "2028-10-01"));
    }

    @Test
    void anyOtherIsFollowedByThoseOfTheCalendar() {
        assertThat(YearlySurvey.after("pilot", START))
                .extracting(PlannedWave::getName)
                .startsWith("pilot", "2027", "2028");
    }
}
