package io.github.culturekit.model.organisation;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.culturekit.model.value.CrossChecked;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import org.immutables.value.Value;

/**
 * How many people of a unit are in a cut, whether they answered or not.
 *
 * <p>Immutable and thread-safe.
 */
@ValueType
@Value.Immutable
@CrossChecked(by = HeadCountRules.class)
public abstract class HeadCount {

    HeadCount() {}

    /**
     * Starts a head count.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Who is counted.
     *
     * @return a cut that leaves someone out
     */
    @NotNull
    public abstract Cut getCut();

    /**
     * How many they are.
     *
     * @return people, 0 or more
     */
    @NotNull
    @PositiveOrZero
    public abstract Integer getPeople();

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static HeadCount fromJson(ImmutableHeadCount.Json json) {
        return ImmutableHeadCount.fromJson(json);
    }

    /** Builds a {@link HeadCount}; not thread-safe. */
    public static final class Builder extends ImmutableHeadCount.Builder {
        Builder() {}
    }
}
