package io.github.culturekit.scoring.score;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.culturekit.model.profile.FavourableRule;
import io.github.culturekit.model.profile.FavourableShare;
import io.github.culturekit.model.profile.Interval;
import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A group's score on a scale: its mean, spread and precision, and the shares of favourable answers by each definition.
 *
 * <p>Immutable and thread-safe.
 */
@ValueType
@Value.Immutable
public abstract class ScoreEstimate {

    ScoreEstimate() {}

    /**
     * Starts a score estimate.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The people that the estimate rests on: those with a score and, where respondents are weighted, a weight above 0.
     *
     * @return people, 0 or more
     */
    @NotNull
    @PositiveOrZero
    public abstract Integer getRespondents();

    /**
     * The mean score, on the instrument's report range.
     *
     * @return a number on the range, or why there is none
     */
    @NotNull
    public abstract Statistic getMean();

    /**
     * The standard deviation of the respondents' scores (denominator n - 1; weighted: as R's {@code survey::svyvar}).
     *
     * @return 0 or more, or why there is none
     */
    @NotNull
    public abstract Statistic getStandardDeviation();

    /**
     * The standard error of the mean: standard deviation over the root of n, or weighted as R's {@code survey::svymean} for independent sampling with replacement.
     *
     * @return 0 or more, or why there is none
     */
    @NotNull
    public abstract Statistic getStandardError();

    /**
     * The confidence interval of the mean, by Student's t with n - 1 degrees of freedom.
     *
     * @return the interval, or empty where the standard error is undefined
     */
    public final Optional<Interval> getInterval() {
        return Optional.ofNullable(interval());
    }

    /**
     * The shares of favourable, neutral and unfavourable by each definition.
     *
     * @return one for each definition
     */
    public abstract Map<@NotNull FavourableRule, @NotNull FavourableShare> getFavourableShares();

    abstract @Nullable Interval interval();

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static ScoreEstimate fromJson(ImmutableScoreEstimate.Json json) {
        return ImmutableScoreEstimate.fromJson(json);
    }

    /** Builds a {@link ScoreEstimate}; not thread-safe. */
    public static final class Builder extends ImmutableScoreEstimate.Builder {
        Builder() {}
    }
}
