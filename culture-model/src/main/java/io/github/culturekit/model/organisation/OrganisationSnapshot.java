package io.github.culturekit.model.organisation;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.culturekit.model.value.CrossChecked;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The organisation as it stood when a wave was taken. A wave owns its snapshot: a later re-organisation changes no
 * earlier result.
 *
 * <p>Immutable and thread-safe.
 */
@ValueType
@Value.Immutable
@CrossChecked(by = OrganisationSnapshotRules.class)
public abstract class OrganisationSnapshot {

    OrganisationSnapshot() {}

    /**
     * A snapshot of a wave whose date does not matter.
     *
     * @param wave the wave's name
     * @param organisation the organisation
     * @return the snapshot
     */
    public static OrganisationSnapshot of(String wave, Organisation organisation) {
        return builder().wave(wave).organisation(organisation).build();
    }

    /**
     * Starts a snapshot.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The wave, in the survey's own word for it.
     *
     * @return a name such as {@code 2025} or {@code spring-2026}
     */
    @NotBlank
    public abstract String getWave();

    /**
     * The organisation as it stood.
     *
     * @return the organisation
     */
    @NotNull
    public abstract Organisation getOrganisation();

    /**
     * The day that head counts and units are of.
     *
     * @return the day, if it is known
     */
    public final Optional<LocalDate> getDate() {
        return Optional.ofNullable(date()).map(LocalDate::parse);
    }

    /** The day in ISO form: a date type of its own would ask a module of a consumer's JSON mapper. */
    abstract @Nullable String date();

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static OrganisationSnapshot fromJson(ImmutableOrganisationSnapshot.Json json) {
        return ImmutableOrganisationSnapshot.fromJson(json);
    }

    /** Builds an {@link OrganisationSnapshot}; not thread-safe. */
    public static final class Builder extends ImmutableOrganisationSnapshot.Builder {
        Builder() {}

        /**
         * Sets the day that head counts and units are of.
         *
         * @param date the day
         * @return this builder
         */
        public Builder date(LocalDate date) {
            return date(date.toString());
        }
    }
}
