package io.github.culturekit.model.construct;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.culturekit.model.value.CrossChecked;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import org.immutables.value.Value;

/**
 * One link of a {@link Crosswalk}: a construct, its counterpart in the other framework, and how far they agree.
 *
 * <p>Immutable and thread-safe.
 */
@ValueType
@Value.Immutable
@CrossChecked(by = CrosswalkLinkRules.class)
public abstract class CrosswalkLink {

    CrosswalkLink() {}

    /**
     * Starts a link.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The construct that the link starts from.
     *
     * @return the id
     */
    @NotNull
    public abstract ConstructId getFrom();

    /**
     * Its counterpart.
     *
     * @return the id
     */
    @NotNull
    public abstract ConstructId getTo();

    /**
     * How the counterpart relates to the construct.
     *
     * @return the relation
     */
    @NotNull
    public abstract MatchRelation getRelation();

    /**
     * How much of the first construct's meaning the counterpart carries; a judgement, 1 for an exact match.
     *
     * @return a share above 0, at most 1
     */
    @NotNull
    @Positive
    @DecimalMax("1")
    public abstract Double getStrength();

    /**
     * Why the two are linked.
     *
     * @return a sentence
     */
    @NotBlank
    public abstract String getReason();

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static CrosswalkLink fromJson(ImmutableCrosswalkLink.Json json) {
        return ImmutableCrosswalkLink.fromJson(json);
    }

    /** Builds a {@link CrosswalkLink}; not thread-safe. */
    public static final class Builder extends ImmutableCrosswalkLink.Builder {
        Builder() {}
    }
}
