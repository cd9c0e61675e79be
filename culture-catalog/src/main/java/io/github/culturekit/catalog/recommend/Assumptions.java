package io.github.culturekit.catalog.recommend;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.culturekit.model.intervention.EvidenceGrade;
import io.github.culturekit.model.value.CrossChecked;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.SortedMap;
import org.immutables.value.Value;

/**
 * The numbers in a recommendation that no survey and no study gave. They are judgements, they are stated with every
 * result, and each can be replaced. Effects and spreads are in standard deviations.
 *
 * <p>Immutable and thread-safe.
 */
@ValueType
@Value.Immutable
@CrossChecked(by = AssumptionsRules.class)
public abstract class Assumptions {

    Assumptions() {}

    /**
     * Starts a set of assumptions.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The library's own judgements, to be calibrated as results of real interventions come in: a target at 75% of the
     * range, a prior spread of 0.2, a spread between settings of 0.1, a standard error of 0.1 where none is known, and
     * variances of 0, 0.01, 0.04 and 0.09 for the grades A to D, after the four levels of certainty of GRADE (Guyatt and
     * others, 2008, BMJ 336:924).
     *
     * @return the assumptions
     */
    public static Assumptions standard() {
        return builder()
                .targetShare(0.75)
                .priorSd(0.2)
                .heterogeneitySd(0.1)
                .assumedStandardError(0.1)
                .putGradeVariance(EvidenceGrade.A, 0.0)
                .putGradeVariance(EvidenceGrade.B, 0.01)
                .putGradeVariance(EvidenceGrade.C, 0.04)
                .putGradeVariance(EvidenceGrade.D, 0.09)
                .build();
    }

    /**
     * Where a construct without a target of its own should stand, as a share of the profile's range.
     *
     * @return a share, 0 to 1
     */
    @NotNull
    @DecimalMin("0")
    @DecimalMax("1")
    public abstract Double getTargetShare();

    /**
     * How much effects of interventions differ, before any evidence is looked at: the smaller, the less is believed of
     * any single study.
     *
     * @return the prior standard deviation of effects around 0
     */
    @NotNull
    @Positive
    public abstract Double getPriorSd();

    /**
     * How much the effect of one intervention differs from one organisation to the next. One number for all, since
     * sources rarely state it.
     *
     * @return a standard deviation, at least 0.001: no study is proof for every organisation
     */
    @NotNull
    @DecimalMin("0.001")
    public abstract Double getHeterogeneitySd();

    /**
     * What an effect's standard error is taken to be where its source lets nobody compute it. Not 0: an effect of
     * unknown error would else count for more than one whose error is known.
     *
     * @return a standard error; 0.1 is about that of a study of 400 people
     */
    @NotNull
    @PositiveOrZero
    public abstract Double getAssumedStandardError();

    /**
     * What a grade of evidence adds to the variance of an effect.
     *
     * @return a variance for each grade
     */
    @Value.NaturalOrder
    public abstract SortedMap<EvidenceGrade, @NotNull @PositiveOrZero Double> getGradeVariances();

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static Assumptions fromJson(ImmutableAssumptions.Json json) {
        return ImmutableAssumptions.fromJson(json);
    }

    /** Builds {@link Assumptions}; not thread-safe. */
    public static final class Builder extends ImmutableAssumptions.Builder {
        Builder() {}
    }
}
