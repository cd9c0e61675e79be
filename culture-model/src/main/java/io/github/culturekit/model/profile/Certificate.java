package io.github.culturekit.model.profile;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What an audit of published numbers found: the fewest people whose joint score someone could work out who sees all that is
 * published and knows who is in which group.
 *
 * <p>It follows from the published groups and their sizes alone, never from answers, so whoever has those can find it again.
 * Immutable and thread-safe.
 */
@ValueType
@Value.Immutable
public abstract class Certificate {

    Certificate() {}

    /**
     * Starts a certificate.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The number of people that the policy asks for.
     *
     * @return people, 2 or more
     */
    @NotNull
    @Min(2)
    public abstract Integer getMinimum();

    /**
     * How thoroughly it was looked.
     *
     * @return the proof
     */
    @NotNull
    public abstract AuditProof getProof();

    /**
     * How many cells the audit took as published, those of earlier releases of the wave included.
     *
     * @return cells, 0 or more
     */
    @NotNull
    @PositiveOrZero
    public abstract Integer getCells();

    @Nullable
    abstract Integer smallestGroup();

    /**
     * The people in the smallest group whose score follows from what is published.
     *
     * @return people, 1 or more; empty if nothing is published, so that nothing follows
     */
    @Min(1)
    public final OptionalInt getSmallestGroup() {
        return Optional.ofNullable(smallestGroup()).map(OptionalInt::of).orElseGet(OptionalInt::empty);
    }

    /**
     * Whether it is proved that no group below the minimum follows.
     *
     * @return true if the search was exhaustive and the smallest group is large enough
     */
    public final boolean holds() {
        return getProof() == AuditProof.EXHAUSTIVE && getSmallestGroup().orElse(Integer.MAX_VALUE) >= getMinimum();
    }

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static Certificate fromJson(ImmutableCertificate.Json json) {
        return ImmutableCertificate.fromJson(json);
    }

    /** Builds a {@link Certificate}; not thread-safe. */
    public static final class Builder extends ImmutableCertificate.Builder {
        Builder() {}
    }
}
