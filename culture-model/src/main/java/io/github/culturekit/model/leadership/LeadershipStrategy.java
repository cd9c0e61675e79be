package io.github.culturekit.model.leadership;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.culturekit.model.construct.Citation;
import io.github.culturekit.model.construct.ConstructId;
import io.github.culturekit.model.value.CrossChecked;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.immutables.value.Value;

/**
 * A leadership strategy: how many leaders an organisation needs, of what kind, in which positions, with which
 * skills, and how they should behave, each and together.
 *
 * <p>It may be unfinished: {@link #getUnanswered()} says which of the five questions it leaves open.
 *
 * <p>Immutable and thread-safe.
 */
@ValueType
@Value.Immutable
@CrossChecked(by = LeadershipStrategyRules.class)
public abstract class LeadershipStrategy {

    /**
     * The schema that the JSON follows.
     */
    public static final String SCHEMA = "https://culturekit.github.io/schema/leadership-strategy-1.json";

    LeadershipStrategy() {}

    /**
     * Starts a strategy.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The schema of the JSON form; always {@link #SCHEMA}.
     *
     * @return the schema's address
     */
    @Value.Default
    @Value.Auxiliary
    @JsonProperty("$schema")
    @Pattern(regexp = "https://culturekit\\.github\\.io/schema/leadership-strategy-1\\.json")
    public String getSchema() {
        return SCHEMA;
    }

    /**
     * The strategy's identity.
     *
     * @return a slug such as {@code trust-2026}
     */
    @NotNull
    @Pattern(regexp = "[a-z0-9][a-z0-9-]*")
    public abstract String getId();

    /**
     * The name that people read.
     *
     * @return a short text
     */
    @NotBlank
    public abstract String getLabel();

    /**
     * The first year that it plans.
     *
     * @return a year
     */
    @NotNull
    @Min(1900)
    @Max(2200)
    public abstract Integer getFirstYear();

    /**
     * The last year that it plans.
     *
     * @return a year, not before the first; five years are usual
     */
    @NotNull
    @Min(1900)
    @Max(2200)
    public abstract Integer getLastYear();

    /**
     * The leaders that are needed.
     *
     * @return each role once in each place
     */
    public abstract List<@NotNull LeadershipNeed> getNeeds();

    /**
     * How each leader should behave.
     *
     * @return leadership behaviours or competencies, possibly none yet
     */
    public abstract List<@NotNull ConstructId> getBehaviours();

    /**
     * How leaders should act together.
     *
     * @return collective capabilities, possibly none yet
     */
    public abstract List<@NotNull ConstructId> getCollectiveBehaviours();

    /**
     * What it rests on.
     *
     * @return the sources, possibly none
     */
    public abstract List<@NotNull Citation> getCitations();

    /**
     * Which of the five questions the strategy leaves open.
     *
     * @return the questions in their order, none if all are answered
     */
    public final List<StrategyQuestion> getUnanswered() {
        return Arrays.stream(StrategyQuestion.values())
                .filter(question -> !isAnswered(question))
                .toList();
    }

    private boolean isAnswered(StrategyQuestion question) {
        return switch (question) {
            case HOW_MANY ->
                everyNeed(need ->
                        IntStream.rangeClosed(getFirstYear(), getLastYear()).allMatch(need.getNumbers()::containsKey));
            case WHAT_KIND -> everyNeed(need -> true);
            case WHERE -> everyNeed(need -> need.unit() != null || need.level() != null);
            case WHICH_SKILLS -> everyNeed(need -> !need.getSkills().isEmpty());
            case HOW_THEY_BEHAVE ->
                !getBehaviours().isEmpty() && !getCollectiveBehaviours().isEmpty();
        };
    }

    private boolean everyNeed(Predicate<LeadershipNeed> rule) {
        return !getNeeds().isEmpty() && getNeeds().stream().allMatch(rule);
    }

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static LeadershipStrategy fromJson(ImmutableLeadershipStrategy.Json json) {
        return ImmutableLeadershipStrategy.fromJson(json);
    }

    /** Builds a {@link LeadershipStrategy}; not thread-safe. */
    public static final class Builder extends ImmutableLeadershipStrategy.Builder {
        Builder() {}
    }
}
