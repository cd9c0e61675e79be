package io.github.culturekit.scoring.reliability;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.NotNull;
import org.immutables.value.Value;

/**
 * Guttman's six lower bounds to the reliability of a scale's sum.
 *
 * <p>Immutable and thread-safe.
 *
 * @see GuttmanLambdas
 */
@ValueType
@Value.Immutable
public abstract class GuttmanResult implements ReliabilityResult {

    GuttmanResult() {}

    /**
     * Starts a guttman result.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Lambda 1: all variance of the items counts as error.
     *
     * @return at most 1, or why there is none
     */
    @NotNull
    public abstract Statistic getLambda1();

    /**
     * Lambda 2: better than alpha where the items' covariances differ; never below it.
     *
     * @return at most 1, or why there is none
     */
    @NotNull
    public abstract Statistic getLambda2();

    /**
     * Lambda 3, which is alpha.
     *
     * @return at most 1, or why there is none
     */
    @NotNull
    public abstract Statistic getLambda3();

    /**
     * Lambda 4: the split half that agrees best, of all or of those that were tried.
     *
     * @return at most 1, or why there is none
     */
    @NotNull
    public abstract Statistic getLambda4();

    /**
     * Lambda 5: good where one item covaries with all others, and they hardly with each other.
     *
     * @return at most 1, or why there is none
     */
    @NotNull
    public abstract Statistic getLambda5();

    /**
     * Lambda 6: what of each item the others cannot predict counts as error.
     *
     * @return at most 1, or why there is none; undefined where an item is a weighted sum of the others
     */
    @NotNull
    public abstract Statistic getLambda6();

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static GuttmanResult fromJson(ImmutableGuttmanResult.Json json) {
        return ImmutableGuttmanResult.fromJson(json);
    }

    /** Builds a {@link GuttmanResult}; not thread-safe. */
    public static final class Builder extends ImmutableGuttmanResult.Builder {
        Builder() {}
    }
}
