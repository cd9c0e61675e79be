package io.github.culturekit.scoring.instrument;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.culturekit.model.profile.FavourableRule;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.immutables.value.Value;

/**
 * By which of the definitions that differ in the field an instrument is scored.
 *
 * <p>Immutable and thread-safe.
 */
@ValueType
@Value.Immutable
public abstract class ScoringRule {

    ScoringRule() {}

    /**
     * Starts a scoring rule; every part must be named.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The rule of this library: each respondent scored first, on 0 to 10, as the NHS Staff Survey does; at least half of
     * a scale answered, the rule of the EORTC QLQ-C30 scoring manual (Fayers and others, 2001); percent favourable over
     * all answers together, so that no answer counts more than another.
     *
     * @return the standard rule
     */
    public static ScoringRule standard() {
        return builder()
                .method(ScoringMethod.RESPONDENT_FIRST)
                .minimumAnsweredShare(0.5)
                .range(ReportRange.ZERO_TO_TEN)
                .favourable(FavourableRule.POOLED_ANSWERS)
                .build();
    }

    /**
     * In which order people and items are averaged.
     *
     * @return the method
     */
    @NotNull
    public abstract ScoringMethod getMethod();

    /**
     * The share of a scale's members that must be answered, where the scale itself does not say.
     *
     * @return a share from 0 to 1; at least one member is always needed
     */
    @NotNull
    @DecimalMin("0")
    @DecimalMax("1")
    public abstract Double getMinimumAnsweredShare();

    /**
     * The range that scores are reported on.
     *
     * @return the range
     */
    @NotNull
    public abstract ReportRange getRange();

    /**
     * What "percent favourable" means.
     *
     * @return the definition
     */
    @NotNull
    public abstract FavourableRule getFavourable();

    /**
     * How many members of a scale must be answered: the share of all, rounded up, and at least one.
     *
     * @param members how many items or sub-scales the scale has
     * @return 1 to {@code members}
     */
    public final int minimumAnswered(int members) {
        int share = BigDecimal.valueOf(getMinimumAnsweredShare())
                .multiply(BigDecimal.valueOf(members))
                .setScale(0, RoundingMode.CEILING)
                .intValueExact();
        return Math.max(1, share);
    }

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static ScoringRule fromJson(ImmutableScoringRule.Json json) {
        return ImmutableScoringRule.fromJson(json);
    }

    /** Builds a {@link ScoringRule}; not thread-safe. */
    public static final class Builder extends ImmutableScoringRule.Builder {
        Builder() {}
    }
}
