package io.github.culturekit.model.construct;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.NotNull;
import org.immutables.value.Value;

/**
 * A construct's word on another construct: that it builds it, is a part of it, and so on, and what that rests on.
 *
 * <p>Immutable and thread-safe.
 */
@ValueType
@Value.Immutable
public abstract class ConstructLink {

    ConstructLink() {}

    /**
     * Starts a link.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Makes a link.
     *
     * @param relation how the construct that holds the link bears on the other
     * @param to the other construct
     * @param basis what the link rests on
     * @return the link
     */
    public static ConstructLink of(LinkRelation relation, ConstructId to, LinkBasis basis) {
        return builder().relation(relation).to(to).basis(basis).build();
    }

    /**
     * How the construct that holds the link bears on the other.
     *
     * @return the relation
     */
    @NotNull
    public abstract LinkRelation getRelation();

    /**
     * The other construct, of any framework.
     *
     * @return its id
     */
    @NotNull
    public abstract ConstructId getTo();

    /**
     * What the link rests on.
     *
     * @return a document or a judgement
     */
    @NotNull
    public abstract LinkBasis getBasis();

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static ConstructLink fromJson(ImmutableConstructLink.Json json) {
        return ImmutableConstructLink.fromJson(json);
    }

    /** Builds a {@link ConstructLink}; not thread-safe. */
    public static final class Builder extends ImmutableConstructLink.Builder {
        Builder() {}
    }
}
