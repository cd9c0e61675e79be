package io.github.culturekit.catalog.evaluate;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.culturekit.model.construct.ConstructId;
import io.github.culturekit.model.intervention.EvidenceGrade;
import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.value.CrossChecked;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Whether an intervention moved a construct in the units that had it, beyond what the other units changed in the same time: a
 * difference in differences, from published scores alone.
 *
 * <p>It is the effect of the intervention if the units would else have changed alike, which no survey can prove:
 * {@link #getPreTrend()} looks at how they moved before, and {@link #getGrade()} says what such a comparison is worth as evidence.
 *
 * <p>Immutable and thread-safe.
 *
 * @see DifferenceInDifferences
 */
@ValueType
@Value.Immutable
@CrossChecked(by = EvaluationRules.class)
public abstract class Evaluation {

    /** The schema that the JSON follows. */
    public static final String SCHEMA = "https://culturekit.github.io/schema/evaluation-1.json";

    Evaluation() {}

    /**
     * Starts an evaluation.
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
    @Pattern(regexp = "https://culturekit\\.github\\.io/schema/evaluation-1\\.json")
    public String getSchema() {
        return SCHEMA;
    }

    /**
     * What was evaluated.
     *
     * @return the intervention, the units that had it, and the first wave that could show it
     */
    @NotNull
    public abstract Rollout getRollout();

    /**
     * What it should have moved.
     *
     * @return the construct's id
     */
    @NotNull
    public abstract ConstructId getConstruct();

    /**
     * The level of the units.
     *
     * @return the organisation's word for it
     */
    @NotBlank
    public abstract String getLevel();

    /**
     * The level of the clusters that chance is counted by.
     *
     * @return the organisation's word for it, or empty where each unit counts by itself
     */
    public final Optional<@Pattern(regexp = "(?s).*\\S.*") String> getClusterLevel() {
        return Optional.ofNullable(clusterLevel());
    }

    /**
     * How much units count.
     *
     * @return the weighting
     */
    @NotNull
    public abstract UnitWeighting getWeighting();

    /**
     * The waves before the intervention.
     *
     * @return names in order, at least one
     */
    @NotEmpty
    public abstract List<@NotBlank String> getWavesBefore();

    /**
     * The waves from the start of the intervention on.
     *
     * @return names in order, at least one
     */
    @NotEmpty
    public abstract List<@NotBlank String> getWavesAfter();

    /**
     * The units that the result rests on.
     *
     * @return those with a published score in every wave, in the order of their ids
     */
    public abstract List<@NotNull UnitChange> getUnits();

    /**
     * The units of the level that the result does not rest on.
     *
     * @return each with its reasons, in the order of their ids
     */
    public abstract List<@NotNull LeftOut> getLeftOut();

    /**
     * The effect.
     *
     * @return points of the score
     */
    @NotNull
    public abstract ArmDifference getEffect();

    /**
     * How much people differ: the standard deviation of their scores within the units, of the last wave before the intervention,
     * the variances averaged with weights n - 1.
     *
     * @return points of the score, above 0, or why it is not known
     */
    @NotNull
    public abstract Statistic getStandardDeviation();

    /**
     * The effect beside how much people differ, so that it can be held against other studies' effects (Hedges 2007, the difference
     * by the standard deviation within clusters).
     *
     * @return standard deviations of people
     */
    @NotNull
    public abstract ArmDifference getStandardisedEffect();

    /**
     * How far apart the arms moved, wave by wave.
     *
     * @return one for each wave but the last before the intervention, in order
     */
    public abstract List<@NotNull WaveEffect> getWaveEffects();

    /**
     * Whether the arms were drifting apart before.
     *
     * @return the check, or empty where there are fewer than two waves before
     */
    public final Optional<PreTrend> getPreTrend() {
        return Optional.ofNullable(preTrend());
    }

    /**
     * What it comes to.
     *
     * @return the verdict
     */
    @NotNull
    public abstract EvaluationVerdict getVerdict();

    /**
     * How many units with the intervention the result rests on.
     *
     * @return a count
     */
    public final int countTreated() {
        return (int) getUnits().stream().filter(UnitChange::getTreated).count();
    }

    /**
     * How many units without the intervention the result rests on.
     *
     * @return a count
     */
    public final int countCompared() {
        return getUnits().size() - countTreated();
    }

    /**
     * What a comparison of this design is worth as evidence. Units were not chosen by lot, so that it never is the best: moderate
     * (B) where the arms moved alike over two waves or more before; low (C) where nobody could look; very low (D) where they were
     * drifting apart. The levels are those of GRADE (Guyatt and others, 2008, BMJ 336:924), which starts from low for
     * comparisons without random assignment; that a look at earlier waves lifts it by one is this library's judgement.
     *
     * @return the grade
     */
    public final EvidenceGrade getGrade() {
        PreTrend check = preTrend();
        if (check == null || !check.getProbability().isDefined()) {
            return EvidenceGrade.C;
        }
        return check.isDiverging() ? EvidenceGrade.D : EvidenceGrade.B;
    }

    abstract @Nullable String clusterLevel();

    abstract @Nullable PreTrend preTrend();

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static Evaluation fromJson(ImmutableEvaluation.Json json) {
        return ImmutableEvaluation.fromJson(json);
    }

    /** Builds an {@link Evaluation}; not thread-safe. */
    public static final class Builder extends ImmutableEvaluation.Builder {
        Builder() {}
    }
}
