package io.github.culturekit.model.leadership;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.culturekit.model.construct.Citation;
import io.github.culturekit.model.construct.ConstructId;
import io.github.culturekit.model.value.CrossChecked;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.util.List;
import org.immutables.value.Value;

/**
 * How ratings show a leader's repertoire of styles: which are in use, whether they are enough, and whether pace-
 * setting dominates.
 *
 * <p>Leaders who master four or more of the six styles do best (Goleman, 2000), and too many in the NHS set the
 * pace to the exclusion of other styles (The King's Fund, 2012, after the Hay Group). Neither says from which
 * rating on a style is in use: 50 of 100 is a judgement of this library.
 *
 * <p>Immutable and thread-safe.
 */
@ValueType
@Value.Immutable
@CrossChecked(by = StyleRepertoireRuleRules.class)
public abstract class StyleRepertoireRule {

    StyleRepertoireRule() {}

    /**
     * Starts a rule.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The name that people read.
     *
     * @return a short text
     */
    @NotBlank
    public abstract String getLabel();

    /**
     * The styles of the repertoire.
     *
     * @return at least one, each once
     */
    @NotEmpty
    public abstract List<@NotNull ConstructId> getStyles();

    /**
     * The style that must not dominate.
     *
     * @return one of the styles
     */
    @NotNull
    public abstract ConstructId getPaceSetting();

    /**
     * The lowest rating of a style that is in use.
     *
     * @return 0 to 100
     */
    @NotNull
    @DecimalMin("0")
    @DecimalMax("100")
    public abstract Double getInUseFrom();

    /**
     * How many styles in use make a broad repertoire.
     *
     * @return 1 to the number of styles
     */
    @NotNull
    @Positive
    public abstract Integer getBroadFrom();

    /**
     * Where the rule is set out.
     *
     * @return at least one source
     */
    @NotEmpty
    public abstract List<@NotNull Citation> getCitations();

    /**
     * The six styles of Goleman and the Hay Group: in use from 50, broad from four.
     *
     * @return the rule
     */
    public static StyleRepertoireRule sixStyles() {
        return builder()
                .label("Six leadership styles")
                .addStyles(
                        style("directive"),
                        style("visionary"),
                        style("affiliative"),
                        style("participative"),
                        style("pace-setting"),
                        style("coaching"))
                .paceSetting(style("pace-setting"))
                .inUseFrom(50.0)
                .broadFrom(4)
                .addCitation(Sources.SIX_STYLES_2000)
                .addCitation(Sources.STYLES)
                .build();
    }

    private static ConstructId style(String name) {
        return ConstructId.of("leadership-styles-2012", name);
    }

    /**
     * The same rule with another rating from which a style is in use.
     *
     * @param rating a rating, 0 to 100
     * @return the changed rule
     * @throws IllegalArgumentException if the rating is out of range
     */
    public final StyleRepertoireRule withInUseFrom(double rating) {
        return builder().copying(this).inUseFrom(rating).build();
    }

    /**
     * Judges ratings. Ratings of styles outside the repertoire make no difference.
     *
     * @param ratings the ratings
     * @return the repertoire; what styles that were not rated could change is undecided
     */
    public final StyleRepertoire judge(StyleRatings ratings) {
        return StyleJudgement.of(this, ratings);
    }

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static StyleRepertoireRule fromJson(ImmutableStyleRepertoireRule.Json json) {
        return ImmutableStyleRepertoireRule.fromJson(json);
    }

    /** Builds a {@link StyleRepertoireRule}; not thread-safe. */
    public static final class Builder extends ImmutableStyleRepertoireRule.Builder {
        Builder() {}
    }
}
