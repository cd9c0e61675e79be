package io.github.culturekit.model.leadership;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.culturekit.model.profile.Interval;
import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * How a group is represented among leaders.
 *
 * <p>Immutable and thread-safe.
 */
@ValueType
@JsonTypeName("shown")
@Value.Immutable
public abstract class ShownGroup extends GroupRepresentation {

    ShownGroup() {}

    /**
     * Starts a shown group.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Leaders of the group.
     *
     * @return 0 or more
     */
    @NotNull
    @PositiveOrZero
    public abstract Integer getLeaders();

    /**
     * The group's share among leaders.
     *
     * @return a percentage, 0 to 100, or why there is none
     */
    @NotNull
    public abstract Statistic getLeaderPercent();

    /**
     * The group's share in the population.
     *
     * @return a percentage, 0 to 100, or why there is none
     */
    @NotNull
    public abstract Statistic getPopulationPercent();

    /**
     * The share among leaders over the share in the population.
     *
     * @return 0 or more, 1 where the group is represented as it should be, or why there is none
     */
    @NotNull
    public abstract Statistic getRatio();

    /**
     * The confidence interval of the ratio.
     *
     * @return the interval, or empty where there is no ratio
     */
    public final Optional<Interval> getInterval() {
        return Optional.ofNullable(interval());
    }

    /**
     * The p-value of the exact test that the share among leaders differs from that in the population by chance
     * alone.
     *
     * @return 0 to 1, or why there is none
     */
    @NotNull
    public abstract Statistic getPValue();

    abstract @Nullable Interval interval();

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static ShownGroup fromJson(ImmutableShownGroup.Json json) {
        return ImmutableShownGroup.fromJson(json);
    }

    /** Builds a {@link ShownGroup}; not thread-safe. */
    public static final class Builder extends ImmutableShownGroup.Builder {
        Builder() {}
    }
}
