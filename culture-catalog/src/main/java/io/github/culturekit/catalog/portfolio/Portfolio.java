package io.github.culturekit.catalog.portfolio;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.culturekit.model.value.CrossChecked;
import io.github.culturekit.model.value.Finite;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The best set of interventions under the limits that there are, what each brings, why the others are left out, and how
 * sure all that is.
 *
 * <p>The value of a set is that of {@link io.github.culturekit.catalog.decision.Decision}: what it closes of the gaps,
 * weighted and in standard deviations, no gap twice, less the burden. Everything but the core indices is at what is to
 * be expected.
 *
 * <p>Immutable and thread-safe.
 */
@ValueType
@Value.Immutable
@CrossChecked(by = PortfolioRules.class)
public abstract class Portfolio {

    /** The schema that the JSON follows. */
    public static final String SCHEMA = "https://culturekit.github.io/schema/portfolio-1.json";

    Portfolio() {}

    /**
     * Starts a portfolio.
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
    @Pattern(regexp = "https://culturekit\\.github\\.io/schema/portfolio-1\\.json")
    public String getSchema() {
        return SCHEMA;
    }

    /**
     * What the choice had to keep to.
     *
     * @return the limits
     */
    @NotNull
    public abstract PortfolioLimits getLimits();

    /**
     * What the set is worth.
     *
     * @return weighted standard deviations of gaps closed, less burdens
     */
    @NotNull
    @Finite
    public abstract Double getValue();

    /**
     * The set.
     *
     * @return the interventions, the one that the set would miss most first; possibly none
     */
    public abstract List<@NotNull ChosenOption> getChosen();

    /**
     * All others of the decision.
     *
     * @return interventions in the order of the decision
     */
    public abstract List<@NotNull LeftOutOption> getLeftOut();

    /**
     * What the set does about each gap.
     *
     * @return each construct of the decision, in its order
     */
    public abstract List<@NotNull GapClosure> getClosures();

    /**
     * What each limit costs.
     *
     * @return an entry for each limit that there is
     */
    public abstract List<@NotNull LimitEffect> getLimitEffects();

    /**
     * How far the search came.
     *
     * @return whether this is certain to be the best set
     */
    @NotNull
    public abstract SearchOutcome getOutcome();

    /**
     * What no set is worth more than, under these limits.
     *
     * @return the value itself unless the search was unfinished
     */
    @NotNull
    @Finite
    public abstract Double getAtMost();

    /**
     * How often each intervention is in the best set over the draws.
     *
     * @return an entry for each intervention of the decision, in its order; none where nothing was drawn
     */
    public abstract List<@NotNull CoreIndex> getCoreIndices();

    /**
     * How many worlds were drawn.
     *
     * @return 0 or more
     */
    @NotNull
    @PositiveOrZero
    public abstract Integer getDraws();

    /**
     * What names the series of draws.
     *
     * @return the seed
     */
    @NotNull
    public abstract Long getSeed();

    /**
     * In how many of the draws the search ended at its limit, so that the set counted was the best found.
     *
     * @return 0 or more
     */
    @NotNull
    @PositiveOrZero
    public abstract Integer getUnprovenDraws();

    /**
     * Looks an intervention of the set up.
     *
     * @param option an intervention's id
     * @return what it brings, or empty if it is not in the set
     */
    public final Optional<ChosenOption> find(String option) {
        return getChosen().stream()
                .filter(one -> one.getOption().equals(option))
                .findFirst();
    }

    /**
     * Looks up how often an intervention is in the best set.
     *
     * @param option an intervention's id
     * @return its core index, or empty if nothing was drawn or it is none of the decision
     */
    public final Optional<CoreIndex> findCoreIndex(String option) {
        return getCoreIndices().stream()
                .filter(one -> one.getOption().equals(option))
                .findFirst();
    }

    /**
     * The choice in words: what is chosen and why, what is left out and why, and which limit binds.
     *
     * @return sentences, whose numbers are those of this value, rounded
     */
    public final List<String> toSentences() {
        return PortfolioWording.sentences(this);
    }

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static Portfolio fromJson(ImmutablePortfolio.Json json) {
        return ImmutablePortfolio.fromJson(json);
    }

    /** Builds a {@link Portfolio}; not thread-safe. */
    public static final class Builder extends ImmutablePortfolio.Builder {
        Builder() {}
    }
}
