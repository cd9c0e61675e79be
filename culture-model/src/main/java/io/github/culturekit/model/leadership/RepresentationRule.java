package io.github.culturekit.model.leadership;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.culturekit.model.construct.Citation;
import io.github.culturekit.model.organisation.Population;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.List;
import org.immutables.value.Value;

/**
 * How the groups among leaders are compared with the population that the leaders should reflect: the staff, or
 * the people they serve.
 *
 * <p>A group's ratio is its share among leaders over its share in the population: 1 where it is represented as
 * it should be, below 1 where there are too few. Groups are those of one characteristic, such as gender, age or
 * race, as West and others (2014) ask leadership strategies to plan.
 *
 * <p>Small groups are not shown: neither where the group has fewer leaders (or people in the population) than
 * the rule's minimum, nor where the others have, nor where one could be worked out from the other groups of the
 * characteristic. An empty group looks like a small one. The default minimum, 10, is that of the NHS Staff
 * Survey.
 *
 * <p>Immutable and thread-safe.
 */
@ValueType
@Value.Immutable
public abstract class RepresentationRule {

    RepresentationRule() {}

    /**
     * Starts a rule.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * How the interval of the ratio is made.
     *
     * @return Clopper and Pearson unless stated
     */
    @NotNull
    @Value.Default
    public RatioInterval getInterval() {
        return RatioInterval.CLOPPER_PEARSON;
    }

    /**
     * The test.
     *
     * @return binomial unless stated
     */
    @NotNull
    @Value.Default
    public RepresentationTest getTest() {
        return RepresentationTest.BINOMIAL;
    }

    /**
     * The level of confidence of the interval.
     *
     * @return a share between 0 and 1; 0.95 unless stated
     */
    @NotNull
    @DecimalMin(value = "0", inclusive = false)
    @DecimalMax(value = "1", inclusive = false)
    @Value.Default
    public Double getLevel() {
        return 0.95;
    }

    /**
     * The fewest people of a group that are shown.
     *
     * @return 0 or more, where 0 shows everything; 10 unless stated
     */
    @NotNull
    @PositiveOrZero
    @Value.Default
    public Integer getMinimumShown() {
        return 10;
    }

    /**
     * Where the rule is set out.
     *
     * @return the sources, possibly none
     */
    public abstract List<@NotNull Citation> getCitations();

    /**
     * The rule with its defaults.
     *
     * @return exact limits by Clopper and Pearson at 95%, the binomial test, and nothing shown of fewer than 10 people
     */
    public static RepresentationRule standard() {
        return builder()
                .addCitation(Sources.DIVERSITY)
                .addCitation(Sources.EXACT_LIMITS_1934)
                .addCitation(Sources.STAFF_SURVEY_2025)
                .build();
    }

    /**
     * The same rule with another interval.
     *
     * @param interval how the interval is made
     * @return the changed rule
     */
    public abstract RepresentationRule withInterval(RatioInterval interval);

    /**
     * The same rule with another test.
     *
     * @param test the test
     * @return the changed rule
     */
    public abstract RepresentationRule withTest(RepresentationTest test);

    /**
     * The same rule with another level of confidence.
     *
     * @param level a share between 0 and 1
     * @return the changed rule
     * @throws IllegalArgumentException if the level is out of range
     */
    public final RepresentationRule withLevel(double level) {
        return builder().copying(this).level(level).build();
    }

    /**
     * The same rule with another smallest group.
     *
     * @param people the fewest people shown; 0, for an analyst who may see everybody, shows everything
     * @return the changed rule
     * @throws IllegalArgumentException if the number is below 0
     */
    public final RepresentationRule withMinimumShown(int people) {
        return builder().copying(this).minimumShown(people).build();
    }

    /**
     * Compares leaders with their population.
     *
     * @param leaders the leaders, with a head count for each group
     * @param population the population, with a head count for each group where that is known
     * @return the groups counted among leaders, in their order; those of the population that are not counted among leaders
     *     are named, for not counted is not none
     * @throws IllegalArgumentException if a head count of leaders is by more than one characteristic, from which small
     *     groups could be worked out
     */
    public final RepresentationReport compare(Population leaders, Population population) {
        return RepresentationComparison.of(this, leaders, population);
    }

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static RepresentationRule fromJson(ImmutableRepresentationRule.Json json) {
        return ImmutableRepresentationRule.fromJson(json);
    }

    /** Builds a {@link RepresentationRule}; not thread-safe. */
    public static final class Builder extends ImmutableRepresentationRule.Builder {
        Builder() {}
    }
}
