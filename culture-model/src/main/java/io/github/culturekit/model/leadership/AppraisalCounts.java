package io.github.culturekit.model.leadership;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.profile.UndefinedReason;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.Collection;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * How many people had a well-structured appraisal, a poorly structured one and none, by one {@link
 * AppraisalRule}. Its shares are of those with a verdict.
 *
 * <p>Immutable and thread-safe.
 */
@ValueType
@Value.Immutable
public abstract class AppraisalCounts {

    AppraisalCounts() {}

    /**
     * Starts a count.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * People with a well-structured appraisal.
     *
     * @return 0 or more
     */
    @NotNull
    @PositiveOrZero
    public abstract Integer getWellStructured();

    /**
     * People with a poorly structured one.
     *
     * @return 0 or more
     */
    @NotNull
    @PositiveOrZero
    public abstract Integer getPoorlyStructured();

    /**
     * People with none.
     *
     * @return 0 or more
     */
    @NotNull
    @PositiveOrZero
    public abstract Integer getNone();

    /**
     * People of whom it cannot be said.
     *
     * @return 0 or more
     */
    @NotNull
    @PositiveOrZero
    public abstract Integer getUndecided();

    /**
     * Counts verdicts, one for each person.
     *
     * @param verdicts verdicts of one rule
     * @return the counts
     * @throws IllegalArgumentException if they are of different rules
     */
    public static AppraisalCounts of(Collection<AppraisalVerdict> verdicts) {
        List<String> rules = verdicts.stream()
                .map(AppraisalVerdict::getRule)
                .distinct()
                .sorted()
                .toList();
        if (rules.size() > 1) {
            throw new IllegalArgumentException("Verdicts are of different rules " + rules
                    + ", whose shares cannot be added. Maybe judge everybody by one of them.");
        }
        return builder()
                .wellStructured(count(verdicts, AppraisalQuality.WELL_STRUCTURED))
                .poorlyStructured(count(verdicts, AppraisalQuality.POORLY_STRUCTURED))
                .none(count(verdicts, AppraisalQuality.NONE))
                .undecided(count(verdicts, null))
                .build();
    }

    private static int count(Collection<AppraisalVerdict> verdicts, @Nullable AppraisalQuality quality) {
        return (int) verdicts.stream()
                .filter(verdict -> verdict.quality() == quality)
                .count();
    }

    /**
     * The share of people with an appraisal of a quality.
     *
     * @param quality a quality
     * @return a percentage of those with a verdict, 0 to 100; undefined if there are none
     */
    public final Statistic getPercent(AppraisalQuality quality) {
        int people = switch (quality) {
            case WELL_STRUCTURED -> getWellStructured();
            case POORLY_STRUCTURED -> getPoorlyStructured();
            case NONE -> getNone();
        };
        int decided = getWellStructured() + getPoorlyStructured() + getNone();
        return decided == 0 ? Statistic.undefined(UndefinedReason.NO_ANSWERS) : Statistic.of(100.0 * people / decided);
    }

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static AppraisalCounts fromJson(ImmutableAppraisalCounts.Json json) {
        return ImmutableAppraisalCounts.fromJson(json);
    }

    /** Builds an {@link AppraisalCounts}; not thread-safe. */
    public static final class Builder extends ImmutableAppraisalCounts.Builder {
        Builder() {}
    }
}
