package io.github.culturekit.model.team;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.culturekit.model.construct.Citation;
import io.github.culturekit.model.value.CrossChecked;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The milestones of a team that counts days without harm, the easiest first.
 *
 * <p>{@link #safetyHuddles()} are the certificates of the Leeds safety huddles.
 *
 * <p>Immutable and thread-safe.
 */
@ValueType
@Value.Immutable
@CrossChecked(by = MilestoneLadderRules.class)
public abstract class MilestoneLadder {

    MilestoneLadder() {}

    /**
     * Starts a ladder.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The name that people read.
     *
     * @return a short text
     */
    @NotBlank
    public abstract String getLabel();

    /**
     * The milestones.
     *
     * @return at least one, each longer than the one before, each name once
     */
    @NotEmpty
    public abstract List<@NotNull Milestone> getMilestones();

    /**
     * Where they are set out.
     *
     * @return the sources, possibly none
     */
    public abstract List<@NotNull Citation> getCitations();

    /**
     * Bronze after 10 days between falls, silver after 20, gold after 30.
     *
     * @return the certificates of Leeds Teaching Hospitals' safety huddles, as West (2018) reports them
     */
    public static MilestoneLadder safetyHuddles() {
        return builder()
                .label("Safety huddle certificates")
                .addMilestone(Milestone.builder().label("Bronze").days(10).build())
                .addMilestone(Milestone.builder().label("Silver").days(20).build())
                .addMilestone(Milestone.builder().label("Gold").days(30).build())
                .addCitation(Sources.HUDDLES)
                .build();
    }

    /**
     * The highest milestone that a number of days reaches.
     *
     * @param days days without harm
     * @return the milestone, or empty if the days do not reach the first
     */
    public final Optional<Milestone> reached(int days) {
        return getMilestones().stream()
                .filter(milestone -> milestone.getDays() <= days)
                .reduce((lower, higher) -> higher);
    }

    /**
     * The next milestone after a number of days.
     *
     * @param days days without harm
     * @return the milestone, or empty if all are reached
     */
    public final Optional<Milestone> next(int days) {
        return getMilestones().stream()
                .filter(milestone -> milestone.getDays() > days)
                .findFirst();
    }

    /**
     * Where a team stands.
     *
     * <p>Days without harm are days from one event to the next, as from Monday to Thursday it is three; the first count starts
     * on the first day watched, the last goes on to the last day watched.
     *
     * @param record the days of harm
     * @return the current and the longest run, and how often each milestone was earned
     */
    public final MilestoneProgress track(HarmRecord record) {
        List<Integer> runs = HarmFreeRuns.of(record);
        int current = runs.get(runs.size() - 1);
        MilestoneProgress.Builder progress = MilestoneProgress.builder()
                .daysFree(current)
                .longestRun(runs.stream().mapToInt(Integer::intValue).max().orElse(current));
        reached(current).ifPresent(progress::reached);
        next(current).ifPresent(progress::next);
        for (Milestone milestone : getMilestones()) {
            int times = (int)
                    runs.stream().filter(run -> run >= milestone.getDays()).count();
            progress.putEarned(milestone.getLabel(), times);
        }
        return progress.build();
    }

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static MilestoneLadder fromJson(ImmutableMilestoneLadder.Json json) {
        return ImmutableMilestoneLadder.fromJson(json);
    }

    /** Builds a {@link MilestoneLadder}; not thread-safe. */
    public static final class Builder extends ImmutableMilestoneLadder.Builder {
        Builder() {}
    }
}
