package io.github.culturekit.catalog.recommend;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.culturekit.model.intervention.Evidence;
import io.github.culturekit.model.intervention.Intervention;
import io.github.culturekit.model.value.CrossChecked;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.util.Comparator;
import java.util.List;
import org.immutables.value.Value;

/**
 * One intervention in its place in the ranking, with the reasons as numbers that add up to its score. It carries the
 * intervention with its cautions, prerequisites, duration and effort, and the evidence, so that a reader needs no
 * catalogue.
 *
 * <p>Immutable and thread-safe.
 */
@ValueType
@Value.Immutable
@CrossChecked(by = RecommendationRules.class)
public abstract class Recommendation {

    private static final int REASONS = 3;

    Recommendation() {}

    /**
     * Starts a recommendation.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    static double sum(List<Contribution> contributions) {
        double sum = 0;
        for (Contribution contribution : contributions) {
            sum += contribution.getValue();
        }
        return sum;
    }

    /**
     * The place in the ranking.
     *
     * @return 1 for the best
     */
    @NotNull
    @Positive
    public abstract Integer getRank();

    /**
     * The intervention, as the catalogue holds it.
     *
     * @return the intervention
     */
    @NotNull
    public abstract Intervention getIntervention();

    /**
     * How much it is expected to do about the needs.
     *
     * @return the sum of the contributions in their order, equal to the last bit; below 0 where it does more harm
     */
    @NotNull
    public abstract Double getScore();

    /**
     * What the score is made of. A measured construct stands here at most once in favour, by its strongest way, and at
     * most once against.
     *
     * @return contributions, the most favourable first and the most harmful last
     */
    @NotEmpty
    public abstract List<@NotNull Contribution> getContributions();

    /**
     * Effects on needs that are not in the score, since their size is not known.
     *
     * @return effects, possibly none
     */
    public abstract List<@NotNull UnknownEffect> getUnknownEffects();

    /**
     * The evidence that the contributions rest on.
     *
     * @return evidence, by id
     */
    @NotEmpty
    public abstract List<@NotNull Evidence> getEvidence();

    /**
     * The strongest contributions in words, harmful ones among them.
     *
     * @return up to three sentences, whose numbers are the contributions' own, rounded
     */
    public final List<String> getReasons() {
        return getContributions().stream()
                .sorted(Comparator.comparingDouble((Contribution contribution) -> -Math.abs(contribution.getValue())))
                .limit(REASONS)
                .map(Contribution::toSentence)
                .toList();
    }

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static Recommendation fromJson(ImmutableRecommendation.Json json) {
        return ImmutableRecommendation.fromJson(json);
    }

    /** Builds a {@link Recommendation}; not thread-safe. */
    public static final class Builder extends ImmutableRecommendation.Builder {
        Builder() {}
    }
}
