package io.github.culturekit.model.team;

import io.github.culturekit.model.value.Breaches;
import io.github.culturekit.model.value.CrossCheck;
import java.time.LocalDate;
import java.util.Optional;

/** The days exist, and events lie within the time watched. */
final class HarmRecordRules implements CrossCheck<HarmRecord> {

    @Override
    public void check(HarmRecord value, Breaches breaches) {
        CalendarDays.check("from", value.getFrom(), breaches);
        CalendarDays.check("to", value.getTo(), breaches);
        Optional<LocalDate> from = CalendarDays.find(value.getFrom());
        Optional<LocalDate> to = CalendarDays.find(value.getTo());
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            breaches.add(
                    "to",
                    "'to' is " + value.getTo() + ", before 'from' " + value.getFrom()
                            + ". Maybe the two are exchanged.");
            return;
        }
        for (int i = 0; i < value.getEvents().size(); i++) {
            String property = "events[" + i + "]";
            CalendarDays.check(property, value.getEvents().get(i), breaches);
            Optional<LocalDate> day = CalendarDays.find(value.getEvents().get(i));
            if (day.isPresent()
                    && (from.filter(first -> day.get().isBefore(first)).isPresent()
                            || to.filter(last -> day.get().isAfter(last)).isPresent())) {
                breaches.add(
                        property,
                        "'" + property + "' is " + day.get() + ", outside the time watched, " + value.getFrom() + " to "
                                + value.getTo() + ". Maybe watch from an earlier day, or to a later one.");
            }
        }
    }
}
