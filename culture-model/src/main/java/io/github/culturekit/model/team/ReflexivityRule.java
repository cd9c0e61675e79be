package io.github.culturekit.model.team;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.culturekit.model.construct.Citation;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.immutables.value.Value;

/**
 * How a team's reviews show whether it is reflexive: whether it routinely looks at its objectives, strategies,
 * processes and environment, and makes changes accordingly.
 *
 * <p>The idea is West's (2000, 2018). No source says how often is routinely: {@link #standard()} asks for a
 * review in each quarter of a year or part of it, which is a judgement of this library.
 *
 * <p>Immutable and thread-safe.
 */
@ValueType
@Value.Immutable
public abstract class ReflexivityRule {

    ReflexivityRule() {}

    /**
     * Starts a rule.
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
     * The longest time that may pass without a review.
     *
     * @return days, 1 or more
     */
    @NotNull
    @Positive
    public abstract Integer getDaysBetween();

    /**
     * What reviews must have looked at between them.
     *
     * @return at least one, each once
     */
    @NotEmpty
    public abstract List<@NotNull ReflexivityFocus> getFocus();

    /**
     * Where the rule is set out.
     *
     * @return at least one source
     */
    @NotEmpty
    public abstract List<@NotNull Citation> getCitations();

    /**
     * No more than 92 days without a review, and all four kinds of focus between them.
     *
     * @return the rule after West (2000, 2018); the number of days is a judgement
     */
    public static ReflexivityRule standard() {
        return builder()
                .label("Reflexivity, every quarter")
                .daysBetween(92)
                .addFocus(ReflexivityFocus.values())
                .addCitation(Sources.REFLEXIVITY_2000)
                .addCitation(Sources.REFLEXIVITY)
                .build();
    }

    /**
     * The same rule with another longest time.
     *
     * @param days the longest time without a review, 1 or more
     * @return the changed rule
     * @throws IllegalArgumentException if the number is below 1
     */
    public final ReflexivityRule withDaysBetween(int days) {
        return builder().copying(this).daysBetween(days).build();
    }

    /**
     * Judges what a team did in a time. Reviews on other days do not count.
     *
     * @param reviews the team's reviews in any order
     * @param from the first day
     * @param to the last day
     * @return the level with its reasons
     * @throws IllegalArgumentException if the last day is before the first
     */
    public final ReflexivityResult judge(Collection<TeamReview> reviews, LocalDate from, LocalDate to) {
        return ReflexivityJudgement.of(this, reviews, from, to);
    }

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static ReflexivityRule fromJson(ImmutableReflexivityRule.Json json) {
        return ImmutableReflexivityRule.fromJson(json);
    }

    /** Builds a {@link ReflexivityRule}; not thread-safe. */
    public static final class Builder extends ImmutableReflexivityRule.Builder {
        Builder() {}
    }
}
