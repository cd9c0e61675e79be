package io.github.culturekit.catalog.decision;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.culturekit.model.value.CrossChecked;
import io.github.culturekit.model.value.Finite;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * An option in its place among all, and how sure that place is.
 *
 * <p>Immutable and thread-safe.
 */
@ValueType
@Value.Immutable
@CrossChecked(by = RankedOptionRules.class)
public abstract class RankedOption {

    private static final int FEW = 3;

    RankedOption() {}

    /**
     * Starts an entry.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The intervention.
     *
     * @return its id
     */
    @NotNull
    @Pattern(regexp = "[a-z0-9][a-z0-9-]*")
    public abstract String getId();

    /**
     * The place by the score.
     *
     * @return 1 for the best
     */
    @NotNull
    @Positive
    public abstract Integer getRank();

    /**
     * The value in the world in which everything is as expected: {@link Draw#getValue} of {@link Decision#expected()}.
     *
     * @return weighted standard deviations: the sum of the parts in their order, less the burden, to the last bit
     */
    @NotNull
    @Finite
    public abstract Double getScore();

    /**
     * What each construct adds to the score.
     *
     * @return parts other than 0, in the order of the concerns; below 0 for harm
     */
    public abstract List<@NotNull ConstructShare> getParts();

    /**
     * What the burden takes from the score.
     *
     * @return 0 or more
     */
    @NotNull
    @PositiveOrZero
    @Finite
    public abstract Double getBurden();

    /**
     * How many worlds were drawn.
     *
     * @return a count
     */
    @NotNull
    @Positive
    public abstract Integer getDraws();

    /**
     * In which share of the worlds the option comes in each place: its rank acceptability indices.
     *
     * @return shares for the first place to the last, which add up to 1
     */
    @NotEmpty
    public abstract List<@NotNull @DecimalMin("0") @DecimalMax("1") Double> getAcceptability();

    /**
     * In which share of the worlds the option is better than each other: its pairwise winning indices. Worlds in which two are
     * equal count by half.
     *
     * @return shares in the order of the ranking, 0 for the option itself
     */
    @NotEmpty
    public abstract List<@NotNull @DecimalMin("0") @DecimalMax("1") Double> getWins();

    /**
     * The mean of its places over the worlds.
     *
     * @return 1 for an option that always comes first
     */
    @NotNull
    @DecimalMin("1")
    @Finite
    public abstract Double getExpectedRank();

    /**
     * The weights of someone who would prefer it: the mean of those under which it comes first.
     *
     * @return weights in the order of the concerns, which add up to 1; none if it never comes first
     */
    public abstract List<@NotNull ConstructShare> getCentralWeights();

    /**
     * How often it would come first if the central weights were known: its confidence factor. A low one says that the
     * measurements are too unsure to choose it even for someone who would prefer it.
     *
     * @return a share, empty if it never comes first
     */
    public final Optional<@DecimalMin("0") @DecimalMax("1") Double> getConfidence() {
        return Optional.ofNullable(confidence());
    }

    /**
     * What would put the next option before it.
     *
     * @return for each concern the weight and the gap at which the two are equal, or why there is none; none for the last
     */
    public abstract List<@NotNull Flip> getFlips();

    /**
     * In which share of the worlds it comes in one of the first places.
     *
     * @param places how many places, as in "among the first three"; with all or more, the share is 1
     * @return a share, 0 to 1
     */
    public final double getShareAmongFirst(int places) {
        double sum = 0;
        for (int place = 0; place < Math.min(places, getAcceptability().size()); place++) {
            sum += getAcceptability().get(place);
        }
        return Math.min(1, sum);
    }

    /**
     * The share of worlds in which it is the best.
     *
     * @return a share, 0 to 1
     */
    public final double getProbabilityBest() {
        return getAcceptability().get(0);
    }

    /**
     * How far a share may be from the one of infinitely many draws.
     *
     * @param share a share of the draws
     * @return its standard error, {@code sqrt(share * (1 - share) / draws)}
     */
    public final double getMonteCarloError(double share) {
        return Math.sqrt(share * (1 - share) / getDraws());
    }

    /**
     * The flip that takes the least change of a weight.
     *
     * @return the closest, or empty if the next option overtakes at no weight of any one construct
     */
    public final Optional<Flip> findClosestWeightFlip() {
        return closest(Flip.Subject.WEIGHT);
    }

    /**
     * The flip that takes the least change of a gap, and so of a score.
     *
     * @return the closest, or empty if the next option overtakes at no gap of any one construct
     */
    public final Optional<Flip> findClosestGapFlip() {
        return closest(Flip.Subject.GAP);
    }

    private Optional<Flip> closest(Flip.Subject subject) {
        return getFlips().stream()
                .filter(flip -> flip.getSubject() == subject && flip.getAt().isPresent())
                .min(Comparator.comparingDouble(Flip::getChange));
    }

    /**
     * The entry in words.
     *
     * @return one sentence
     */
    public final String toSentence() {
        return String.format(
                Locale.ROOT,
                "%s comes first in %.0f%% of %d possible worlds and among the first three in %.0f%%; its mean place is %.1f.",
                getId(),
                100 * getProbabilityBest(),
                getDraws(),
                100 * getShareAmongFirst(FEW),
                getExpectedRank());
    }

    static double sum(List<ConstructShare> parts, double burden) {
        double sum = 0;
        for (ConstructShare part : parts) {
            sum += part.getValue();
        }
        return sum - burden;
    }

    abstract @Nullable Double confidence();

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static RankedOption fromJson(ImmutableRankedOption.Json json) {
        return ImmutableRankedOption.fromJson(json);
    }

    /** Builds a {@link RankedOption}; not thread-safe. */
    public static final class Builder extends ImmutableRankedOption.Builder {
        Builder() {}
    }
}
