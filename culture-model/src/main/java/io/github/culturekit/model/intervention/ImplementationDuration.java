package io.github.culturekit.model.intervention;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.culturekit.model.value.CrossChecked;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * How long it takes to carry an intervention out, in months: 0.25 is a week, 0.03 a day, 0 a matter of hours.
 *
 * <p>Immutable and thread-safe.
 */
@ValueType
@Value.Immutable
@CrossChecked(by = ImplementationDurationRules.class)
public abstract class ImplementationDuration {

    ImplementationDuration() {}

    /**
     * Starts a duration.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The shortest time.
     *
     * @return months, 0 or more
     */
    @NotNull
    @PositiveOrZero
    public abstract Double getMinimumMonths();

    /**
     * The longest time.
     *
     * @return months, not below the minimum
     */
    @NotNull
    @PositiveOrZero
    public abstract Double getMaximumMonths();

    /**
     * Whether it goes on for good after that time.
     *
     * @return true where it never ends; false unless set
     */
    @Value.Default
    @JsonInclude(JsonInclude.Include.NON_DEFAULT)
    public boolean isContinuous() {
        return false;
    }

    /**
     * What the months are spent on.
     *
     * @return a short text, if there is more to say
     */
    public final Optional<@Pattern(regexp = "(?s).*\\S.*") String> getNote() {
        return Optional.ofNullable(note());
    }

    abstract @Nullable String note();

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static ImplementationDuration fromJson(ImmutableImplementationDuration.Json json) {
        return ImmutableImplementationDuration.fromJson(json);
    }

    /** Builds an {@link ImplementationDuration}; not thread-safe. */
    public static final class Builder extends ImmutableImplementationDuration.Builder {
        Builder() {}
    }
}
