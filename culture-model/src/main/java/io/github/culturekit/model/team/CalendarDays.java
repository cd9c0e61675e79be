package io.github.culturekit.model.team;

import io.github.culturekit.model.value.Breaches;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Days in ISO form: a date type of its own would ask a module of a consumer's JSON mapper. */
final class CalendarDays {

    static final String FORM = "\\d{4}-\\d{2}-\\d{2}";

    private CalendarDays() {}

    /** The day, or empty if the text is missing or of another form, which the attribute's own rules report. */
    static Optional<LocalDate> find(@Nullable String day) {
        if (day == null || !day.matches(FORM)) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(day));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    static void check(String property, @Nullable String day, Breaches breaches) {
        if (day != null && day.matches(FORM) && find(day).isEmpty()) {
            breaches.add(
                    property,
                    "'" + property + "' is '" + day + "', which is no day of the calendar. Maybe month and day are"
                            + " exchanged: write them as year-month-day.");
        }
    }
}
