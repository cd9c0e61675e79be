package io.github.culturekit.scoring.instrument;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.culturekit.model.construct.ConstructId;
import io.github.culturekit.model.value.CrossChecked;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What is measured together: the items, or the sub-scales, whose weighted mean is the score of one or more constructs.
 *
 * <p>A scale has either items or sub-scales as its members. Immutable and thread-safe.
 */
@ValueType
@Value.Immutable
@CrossChecked(by = ScaleRules.class)
public abstract class Scale {

    Scale() {}

    /**
     * Starts a scale.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * A scale of items that all count the same.
     *
     * @param id the scale's id, which serves as its label too
     * @param construct what it measures, as in {@code clp-2016:team-work}
     * @param items the items' ids
     * @return the scale
     */
    public static Scale of(String id, String construct, String... items) {
        return measuring(id, construct).addItems(items).build();
    }

    /**
     * A scale of sub-scales that all count the same.
     *
     * @param id the scale's id, which serves as its label too
     * @param construct what it measures, as in {@code clp-2016:team-work}
     * @param subScales the sub-scales' ids
     * @return the scale
     */
    public static Scale ofSubScales(String id, String construct, String... subScales) {
        return measuring(id, construct).addSubScales(subScales).build();
    }

    private static Builder measuring(String id, String construct) {
        return builder().id(id).label(id).addConstruct(ConstructId.parse(construct));
    }

    /**
     * The scale's identity within its instrument.
     *
     * @return a short name
     */
    @NotBlank
    public abstract String getId();

    /**
     * The name that people read.
     *
     * @return a short text
     */
    @NotBlank
    public abstract String getLabel();

    /**
     * What the scale measures.
     *
     * @return at least one construct
     */
    @NotEmpty
    public abstract List<@NotNull ConstructId> getConstructs();

    /**
     * The items that make up the scale.
     *
     * @return item ids, none if the scale has sub-scales
     */
    public abstract List<@NotBlank String> getItems();

    /**
     * The scales that make up this one.
     *
     * @return scale ids, none if the scale has items
     */
    public abstract List<@NotBlank String> getSubScales();

    /**
     * How much members count; one that is not listed counts 1.
     *
     * @return member id to a weight above 0
     */
    public abstract Map<@NotBlank String, @NotNull @Positive Double> getWeights();

    /**
     * How many items must be answered, or sub-scales have a score, for a person to have a score.
     *
     * @return the number, or empty if the scoring rule's share decides
     */
    @Positive
    public final OptionalInt getMinimumAnswered() {
        @Nullable Integer minimum = minimumAnswered();
        return minimum == null ? OptionalInt.empty() : OptionalInt.of(minimum);
    }

    /**
     * The items or the sub-scales, whichever the scale is made of.
     *
     * @return ids in the scale's own order
     */
    public final List<String> getMembers() {
        return getSubScales().isEmpty() ? getItems() : getSubScales();
    }

    /**
     * How much a member counts.
     *
     * @param member the id of an item or sub-scale of this scale
     * @return its weight, 1 unless another is set
     */
    public final double weightOf(String member) {
        return getWeights().getOrDefault(member, 1.0);
    }

    abstract @Nullable Integer minimumAnswered();

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static Scale fromJson(ImmutableScale.Json json) {
        return ImmutableScale.fromJson(json);
    }

    /** Builds a {@link Scale}; not thread-safe. */
    public static final class Builder extends ImmutableScale.Builder {
        Builder() {}

        /**
         * Lets a member count more or less than the others.
         *
         * @param member the id of an item or sub-scale of the scale
         * @param weight how much it counts, above 0; the others count 1
         * @return this builder
         */
        public Builder weight(String member, double weight) {
            return putWeight(member, Double.valueOf(weight));
        }
    }
}
