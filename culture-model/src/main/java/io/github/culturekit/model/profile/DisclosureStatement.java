package io.github.culturekit.model.profile;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.culturekit.model.value.Finite;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * How a profile protects the people who answered.
 *
 * <p>Immutable and thread-safe.
 */
@ValueType
@Value.Immutable
public abstract class DisclosureStatement {

    DisclosureStatement() {}

    /**
     * Starts a disclosure statement.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The policy that the profile passed.
     *
     * @return its name
     */
    @NotBlank
    public abstract String getPolicy();

    /**
     * The smallest number of respondents whose score is shown.
     *
     * @return people, 2 or more
     */
    @NotNull
    @Min(2)
    public abstract Integer getMinimumRespondents();

    /**
     * What means are rounded to: each is a multiple of it.
     *
     * @return a number of points such as 0.1, above 0; empty if means are as exact as they were computed
     */
    public final Optional<@Positive @Finite Double> getRounding() {
        return Optional.ofNullable(rounding());
    }

    /**
     * What the audit of the published scores found, by scales that were masked together.
     *
     * @return certificates; scales that were not audited are in none
     */
    public abstract List<@NotNull CertifiedScales> getCertificates();

    abstract @Nullable Double rounding();

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static DisclosureStatement fromJson(ImmutableDisclosureStatement.Json json) {
        return ImmutableDisclosureStatement.fromJson(json);
    }

    /** Builds a {@link DisclosureStatement}; not thread-safe. */
    public static final class Builder extends ImmutableDisclosureStatement.Builder {
        Builder() {}
    }
}
