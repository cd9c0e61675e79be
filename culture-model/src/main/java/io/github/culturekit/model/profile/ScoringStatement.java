package io.github.culturekit.model.profile;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.culturekit.model.value.CrossChecked;
import io.github.culturekit.model.value.Finite;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.immutables.value.Value;

/**
 * By which rules the scores of a profile were made, so that a reader can compare like with like.
 *
 * <p>Immutable and thread-safe.
 */
@ValueType
@Value.Immutable
@CrossChecked(by = ScoringStatementRules.class)
public abstract class ScoringStatement {

    ScoringStatement() {}

    /**
     * Starts a scoring statement.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * How answers become scores, as the instrument names it.
     *
     * @return a name such as {@code RESPONDENT_FIRST}
     */
    @NotBlank
    public abstract String getMethod();

    /**
     * The lowest possible score.
     *
     * @return the lower end of the range
     */
    @NotNull
    @Finite
    public abstract Double getMinimum();

    /**
     * The highest possible score.
     *
     * @return the upper end of the range
     */
    @NotNull
    @Finite
    public abstract Double getMaximum();

    /**
     * What "percent favourable" means in the profile.
     *
     * @return the rule
     */
    @NotNull
    public abstract FavourableRule getFavourableRule();

    /**
     * Whether respondents were weighted.
     *
     * @return true if scores are weighted
     */
    @NotNull
    public abstract Boolean getWeighted();

    /**
     * The level of the confidence intervals.
     *
     * @return a share between 0 and 1
     */
    @NotNull
    @DecimalMin(value = "0", inclusive = false)
    @DecimalMax(value = "1", inclusive = false)
    public abstract Double getConfidenceLevel();

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static ScoringStatement fromJson(ImmutableScoringStatement.Json json) {
        return ImmutableScoringStatement.fromJson(json);
    }

    /** Builds a {@link ScoringStatement}; not thread-safe. */
    public static final class Builder extends ImmutableScoringStatement.Builder {
        Builder() {}
    }
}
