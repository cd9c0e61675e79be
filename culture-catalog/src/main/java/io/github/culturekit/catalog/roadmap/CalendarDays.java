package io.github.culturekit.catalog.roadmap;

import io.github.culturekit.model.value.Breaches;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Days as texts in the form year-month-day. */
final class CalendarDays {

    static final String FORM = "\\d{4}-\\d{2}-\\d{2}";

    private CalendarDays() {}

    /** The day, if the text is one. */
    static Optional<LocalDate> find(@Nullable String day) {
        try {
            return day == null ? Optional.empty() : Optional.of(LocalDate.parse(day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Reports a text that has the form but is no day, such as the thirtieth of February. */
    static void check(String property, @Nullable String day, Breaches breaches) {
        if (day != null && day.matches(FORM) && find(day).isEmpty()) {
            breaches.add(
                    property,
                    "'" + property + "' is \"" + day + "\", a day that there is not. Maybe mend the month or"
                            + " the day.");
        }
    }
}
