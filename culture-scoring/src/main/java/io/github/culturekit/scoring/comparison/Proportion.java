package io.github.culturekit.scoring.comparison;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.profile.UndefinedReason;
import io.github.culturekit.model.value.CrossChecked;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.Arrays;
import org.immutables.value.Value;

/**
 * A share of a group of people, such as of those who answer favourably: how many of how many.
 *
 * <p>Immutable and thread-safe.
 *
 * @see ProportionInterval
 * @see ProportionComparison
 */
@ValueType
@Value.Immutable
@CrossChecked(by = ProportionRules.class)
public abstract class Proportion {

    Proportion() {}

    /**
     * Starts a proportion.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * So many of so many.
     *
     * @param count how many are counted, 0 to n
     * @param n how many there are, 0 or more
     * @return the proportion
     * @throws IllegalArgumentException if more are counted than there are, or a number is below 0
     */
    public static Proportion of(int count, int n) {
        return builder().count(count).n(n).build();
    }

    /**
     * Of the people with a score, those at or above a threshold.
     *
     * @param scores the group
     * @param threshold a score
     * @return the proportion
     */
    public static Proportion atOrAbove(GroupScores scores, double threshold) {
        int count = (int) Arrays.stream(scores.sorted())
                .filter(score -> score >= threshold)
                .count();
        return of(count, scores.size());
    }

    /**
     * How many people are counted.
     *
     * @return 0 to the size of the group
     */
    @NotNull
    @Min(0)
    public abstract Integer getCount();

    /**
     * How many people there are.
     *
     * @return 0 or more
     */
    @NotNull
    @Min(0)
    public abstract Integer getN();

    /**
     * The share.
     *
     * @return 0 to 1, or why there is none
     */
    public final Statistic getShare() {
        return getN() == 0 ? Statistic.undefined(UndefinedReason.NO_ANSWERS) : Statistic.of(share());
    }

    /** The share of at least one person. */
    final double share() {
        return getCount() / (double) getN();
    }

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static Proportion fromJson(ImmutableProportion.Json json) {
        return ImmutableProportion.fromJson(json);
    }

    /** Builds a {@link Proportion}; not thread-safe. */
    public static final class Builder extends ImmutableProportion.Builder {
        Builder() {}
    }
}
