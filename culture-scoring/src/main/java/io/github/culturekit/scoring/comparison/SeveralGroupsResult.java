package io.github.culturekit.scoring.comparison;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.culturekit.model.profile.Interval;
import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Several groups beside each other: whether they differ at all, how much of the spread lies between them, and which differ.
 *
 * <p>Immutable and thread-safe.
 *
 * @see SeveralGroups
 */
@ValueType
@Value.Immutable
public abstract class SeveralGroupsResult {

    SeveralGroupsResult() {}

    /**
     * Starts a several groups result.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The groups.
     *
     * @return a summary by name, in the order given, those without scores too
     */
    public abstract Map<@NotBlank String, @NotNull GroupSummary> getGroups();

    /**
     * Fisher's analysis of variance, which assumes equal spreads.
     *
     * @return the test
     */
    @NotNull
    public abstract FTest getAnova();

    /**
     * The analysis of variance of Welch (1951), which lets spreads differ.
     *
     * @return the test
     */
    @NotNull
    public abstract FTest getWelchAnova();

    /**
     * The test of ranks of Kruskal and Wallis (1952), corrected for ties.
     *
     * @return the test
     */
    @NotNull
    public abstract ChiSquaredTest getRanks();

    /**
     * The test of Brown and Forsythe (1974) of whether the groups' spreads differ: an analysis of variance of distances from
     * the medians.
     *
     * @return the test
     */
    @NotNull
    public abstract FTest getSpread();

    /**
     * The share of the spread of all scores that lies between groups.
     *
     * @return 0 to 1, or why there is none
     */
    @NotNull
    public abstract Statistic getEtaSquared();

    /**
     * The same without the part that chance adds (Hays 1963).
     *
     * @return at most 1, below 0 where groups differ less than by chance, or why there is none
     */
    @NotNull
    public abstract Statistic getOmegaSquared();

    /**
     * Each pair of groups that have scores.
     *
     * @return each pair once, the later group of the order given first
     */
    public abstract List<@NotNull PairComparison> getPairs();

    /**
     * The interval of the true share, from the noncentral F distribution (Steiger 2004): lambda / (lambda + n).
     *
     * @return the interval, or empty where the share is undefined
     */
    public final Optional<Interval> getEtaSquaredInterval() {
        return Optional.ofNullable(etaSquaredInterval());
    }

    abstract @Nullable Interval etaSquaredInterval();

    /**
     * One pair of groups.
     *
     * @param one a group's name
     * @param other another's
     * @return the pair, in whichever order it was compared, or empty if there is none
     */
    public final Optional<PairComparison> findPair(String one, String other) {
        return getPairs().stream()
                .filter(pair -> (pair.getFirst().equals(one) && pair.getSecond().equals(other))
                        || (pair.getFirst().equals(other) && pair.getSecond().equals(one)))
                .findFirst();
    }

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static SeveralGroupsResult fromJson(ImmutableSeveralGroupsResult.Json json) {
        return ImmutableSeveralGroupsResult.fromJson(json);
    }

    /** Builds a {@link SeveralGroupsResult}; not thread-safe. */
    public static final class Builder extends ImmutableSeveralGroupsResult.Builder {
        Builder() {}
    }
}
