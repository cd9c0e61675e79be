package io.github.culturekit.catalog.recommend;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.culturekit.model.construct.ConstructId;
import io.github.culturekit.model.value.CrossChecked;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.util.List;
import org.immutables.value.Value;

/**
 * How one gets from a construct that an intervention acts on to a construct that was measured: directly where they are
 * the same, else along one or two links of crosswalks.
 *
 * <p>Immutable and thread-safe.
 */
@ValueType
@Value.Immutable
@CrossChecked(by = WayRules.class)
public abstract class Way {

    Way() {}

    /**
     * Starts a way.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The constructs along the way.
     *
     * @return the one acted on first, the one measured last; a single one where they are the same
     */
    @NotEmpty
    public abstract List<@NotNull ConstructId> getConstructs();

    /**
     * The crosswalks whose links lead from each construct to the next.
     *
     * @return crosswalk ids, none for a direct way
     */
    public abstract List<@NotBlank String> getCrosswalks();

    /**
     * How much the construct acted on and the one measured have in common.
     *
     * @return the product of the links' strengths, 1 for a direct way
     */
    @NotNull
    @Positive
    @DecimalMax("1")
    public abstract Double getStrength();

    /**
     * The part of the effect that counts for the construct measured. Where a construct leads to several that were
     * measured, its effect is divided among them in proportion to strength, so that nothing counts twice.
     *
     * @return a share, at most the strength
     */
    @NotNull
    @Positive
    @DecimalMax("1")
    public abstract Double getShare();

    /**
     * Where the way starts.
     *
     * @return the construct acted on
     */
    public final ConstructId getFrom() {
        return getConstructs().get(0);
    }

    /**
     * Where the way ends.
     *
     * @return the construct measured
     */
    public final ConstructId getTo() {
        return getConstructs().get(getConstructs().size() - 1);
    }

    /**
     * Whether the construct acted on is the one measured.
     *
     * @return true if no crosswalk is used
     */
    public final boolean isDirect() {
        return getCrosswalks().isEmpty();
    }

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static Way fromJson(ImmutableWay.Json json) {
        return ImmutableWay.fromJson(json);
    }

    /** Builds a {@link Way}; not thread-safe. */
    public static final class Builder extends ImmutableWay.Builder {
        Builder() {}
    }
}
