package io.github.culturekit.scoring.score;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.culturekit.model.construct.ConstructId;
import io.github.culturekit.model.organisation.Cut;
import io.github.culturekit.model.organisation.UnitId;
import io.github.culturekit.model.profile.BaseSize;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What one group scored on one scale, however few they are. Not for readers: see {@link SurveyScores#publish}.
 *
 * <p>Immutable and thread-safe.
 */
@ValueType
@Value.Immutable
public abstract class ExactScore {

    ExactScore() {}

    /**
     * Starts an exact score.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The scale.
     *
     * @return its id
     */
    @NotBlank
    public abstract String getScale();

    /**
     * What the scale measures.
     *
     * @return at least one construct
     */
    public abstract List<@NotNull ConstructId> getConstructs();

    /**
     * The unit, with all units below it.
     *
     * @return its id
     */
    @NotNull
    public abstract UnitId getUnit();

    /**
     * Who of the unit.
     *
     * @return the cut, everyone unless stated
     */
    @NotNull
    @Value.Default
    public Cut getCut() {
        return Cut.everyone();
    }

    /**
     * Respondents of the group, whether or not they have a score.
     *
     * @return people, 0 or more
     */
    @NotNull
    @PositiveOrZero
    public abstract Integer getRows();

    /**
     * People with a score, and the answers of the whole group to the scale's items. Aggregate first, people are as many as answered the least answered of the items.
     *
     * @return the base size
     */
    @NotNull
    public abstract BaseSize getBase();

    /**
     * The score with every respondent counting the same.
     *
     * @return the estimate
     */
    @NotNull
    public abstract ScoreEstimate getUnweighted();

    /**
     * The score with respondents counting by their weights.
     *
     * @return the estimate, or empty if respondents have no weights
     */
    public final Optional<ScoreEstimate> getWeighted() {
        return Optional.ofNullable(weighted());
    }

    /**
     * The score to report: weighted where respondents have weights.
     *
     * @return the weighted estimate if there is one, else the unweighted
     */
    public final ScoreEstimate getEstimate() {
        return getWeighted().orElseGet(this::getUnweighted);
    }

    abstract @Nullable ScoreEstimate weighted();

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static ExactScore fromJson(ImmutableExactScore.Json json) {
        return ImmutableExactScore.fromJson(json);
    }

    /** Builds an {@link ExactScore}; not thread-safe. */
    public static final class Builder extends ImmutableExactScore.Builder {
        Builder() {}
    }
}
