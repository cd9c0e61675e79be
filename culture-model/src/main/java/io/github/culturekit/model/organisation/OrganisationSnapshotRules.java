package io.github.culturekit.model.organisation;

import io.github.culturekit.model.value.Breaches;
import io.github.culturekit.model.value.CrossCheck;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** The date is a day of the calendar in ISO form. */
final class OrganisationSnapshotRules implements CrossCheck<OrganisationSnapshot> {

    @Override
    public void check(OrganisationSnapshot snapshot, Breaches breaches) {
        @Nullable String date = snapshot.date();
        if (date == null) {
            return;
        }
        try {
            LocalDate.parse(date);
        } catch (DateTimeParseException e) {
            breaches.add(
                    "date",
                    "'date' is '" + date + "'; it must be a day of the calendar as year-month-day. Maybe write it like"
                            + " '2025-10-06'.");
        }
    }
}
