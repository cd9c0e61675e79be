package io.github.culturekit.model.team;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.culturekit.model.value.CrossChecked;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.immutables.value.Value;

/**
 * The days on which a team's patients came to one kind of harm, such as falls, over a time that the team has
 * watched without a break.
 *
 * <p>Immutable and thread-safe.
 */
@ValueType
@Value.Immutable
@CrossChecked(by = HarmRecordRules.class)
public abstract class HarmRecord {

    HarmRecord() {}

    /**
     * Starts a record.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * What is counted.
     *
     * @return such as "falls"
     */
    @NotBlank
    public abstract String getHarm();

    /**
     * The first day watched.
     *
     * @return a day such as {@code 2026-01-01}
     */
    @NotNull
    @Pattern(regexp = CalendarDays.FORM)
    public abstract String getFrom();

    /**
     * The last day watched.
     *
     * @return a day, not before the first
     */
    @NotNull
    @Pattern(regexp = CalendarDays.FORM)
    public abstract String getTo();

    /**
     * The days of harm, in any order.
     *
     * @return days from the first to the last watched; a day with two events may stand twice
     */
    public abstract List<@NotNull @Pattern(regexp = CalendarDays.FORM) String> getEvents();

    /**
     * A record of days.
     *
     * @param harm what is counted
     * @param from the first day watched
     * @param to the last day watched
     * @param events the days of harm, in any order
     * @return the record
     * @throws IllegalArgumentException if the days are out of order or outside the time
     */
    public static HarmRecord of(String harm, LocalDate from, LocalDate to, Collection<LocalDate> events) {
        return builder()
                .harm(harm)
                .from(from.toString())
                .to(to.toString())
                .events(events.stream().map(LocalDate::toString).toList())
                .build();
    }

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static HarmRecord fromJson(ImmutableHarmRecord.Json json) {
        return ImmutableHarmRecord.fromJson(json);
    }

    /** Builds a {@link HarmRecord}; not thread-safe. */
    public static final class Builder extends ImmutableHarmRecord.Builder {
        Builder() {}
    }
}
