package io.github.culturekit.catalog.decision;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.culturekit.model.value.CrossChecked;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The options of a decision in the order of their scores, and how sure each place is. It holds the decision, the seed and
 * the number of draws, so that anyone can repeat it to the last bit.
 *
 * <p>Immutable and thread-safe.
 *
 * @see AcceptabilityAnalysis
 */
@ValueType
@Value.Immutable
@CrossChecked(by = UncertainRankingRules.class)
public abstract class UncertainRanking {

    /** The schema that the JSON follows. */
    public static final String SCHEMA = "https://culturekit.github.io/schema/ranking-1.json";

    UncertainRanking() {}

    /**
     * Starts a ranking.
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
    @Pattern(regexp = "https://culturekit\\.github\\.io/schema/ranking-1\\.json")
    public String getSchema() {
        return SCHEMA;
    }

    /**
     * What was decided on.
     *
     * @return the decision
     */
    @NotNull
    public abstract Decision getDecision();

    /**
     * How many worlds were drawn.
     *
     * @return a count
     */
    @NotNull
    @Positive
    public abstract Integer getDraws();

    /**
     * The series of draws.
     *
     * @return the seed
     */
    @NotNull
    public abstract Long getSeed();

    /**
     * The options, the highest score first.
     *
     * @return entries with ranks from 1; equal scores are in the order of the decision
     */
    public abstract List<@NotNull RankedOption> getOptions();

    /**
     * Looks an option up.
     *
     * @param option an intervention's id
     * @return the entry, or empty if it is no option
     */
    public final Optional<RankedOption> find(String option) {
        return getOptions().stream().filter(one -> one.getId().equals(option)).findFirst();
    }

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static UncertainRanking fromJson(ImmutableUncertainRanking.Json json) {
        return ImmutableUncertainRanking.fromJson(json);
    }

    /** Builds an {@link UncertainRanking}; not thread-safe. */
    public static final class Builder extends ImmutableUncertainRanking.Builder {
        Builder() {}
    }
}
