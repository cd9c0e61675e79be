package io.github.culturekit.scoring.agreement;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.immutables.value.Value;

/**
 * How far the people of one group agree on a scale, by several measures. Exact and not for readers.
 *
 * <p>Immutable and thread-safe.
 */
@ValueType
@Value.Immutable
public abstract class GroupAgreement {

    GroupAgreement() {}

    /**
     * Starts a group's agreement.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The group.
     *
     * @return its name
     */
    @NotBlank
    public abstract String getGroup();

    /**
     * How many people of the group have a score on the scale.
     *
     * @return 0 or more
     */
    @NotNull
    @Min(0)
    public abstract Integer getPeople();

    /**
     * rwg(j) against a uniform null.
     *
     * @return 0 to 1, or why there is none
     */
    @NotNull
    public abstract Statistic getRwg();

    /**
     * rwg(j) against a skewed null.
     *
     * @return 0 to 1, or why there is none
     */
    @NotNull
    public abstract Statistic getSkewedRwg();

    /**
     * r*wg(j) against a uniform null.
     *
     * @return at most 1, or why there is none
     */
    @NotNull
    public abstract Statistic getRStarWg();

    /**
     * The average deviation from the group's mean, in units of the response options.
     *
     * @return 0 or more, or why there is none
     */
    @NotNull
    public abstract Statistic getAverageDeviation();

    /**
     * The reliability of the group's mean, ICC(1) stepped up to the group's size.
     *
     * @return at most 1, or why there is none
     */
    @NotNull
    public abstract Statistic getReliability();

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static GroupAgreement fromJson(ImmutableGroupAgreement.Json json) {
        return ImmutableGroupAgreement.fromJson(json);
    }

    /** Builds a {@link GroupAgreement}; not thread-safe. */
    public static final class Builder extends ImmutableGroupAgreement.Builder {
        Builder() {}
    }
}
