package io.github.culturekit.model.team;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Where a team stands that counts days without harm.
 *
 * <p>Immutable and thread-safe.
 */
@ValueType
@Value.Immutable
public abstract class MilestoneProgress {

    MilestoneProgress() {}

    /**
     * Starts a progress.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Days since the last event, up to the last day watched.
     *
     * @return 0 or more
     */
    @NotNull
    @PositiveOrZero
    public abstract Integer getDaysFree();

    /**
     * The longest run of days without an event.
     *
     * @return at least the current one
     */
    @NotNull
    @PositiveOrZero
    public abstract Integer getLongestRun();

    /**
     * The highest milestone of the current run.
     *
     * @return the milestone, or empty before the first
     */
    public final Optional<Milestone> getReached() {
        return Optional.ofNullable(reached());
    }

    /**
     * The milestone that comes next.
     *
     * @return the milestone, or empty if all are reached
     */
    public final Optional<Milestone> getNext() {
        return Optional.ofNullable(next());
    }

    /**
     * How many runs reached each milestone.
     *
     * @return label to times, in the ladder's order
     */
    public abstract Map<@NotBlank String, @NotNull @PositiveOrZero Integer> getEarned();

    /**
     * Days without harm still to go to the next milestone.
     *
     * @return 1 or more, or empty if all are reached
     */
    public final Optional<Integer> getDaysToNext() {
        return getNext().map(milestone -> milestone.getDays() - getDaysFree());
    }

    abstract @Nullable Milestone reached();

    abstract @Nullable Milestone next();

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static MilestoneProgress fromJson(ImmutableMilestoneProgress.Json json) {
        return ImmutableMilestoneProgress.fromJson(json);
    }

    /** Builds a {@link MilestoneProgress}; not thread-safe. */
    public static final class Builder extends ImmutableMilestoneProgress.Builder {
        Builder() {}
    }
}
