package io.github.culturekit.model.profile;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.immutables.value.Value;

/**
 * What an audit found of some scales that were masked together, because they share answers.
 *
 * <p>Immutable and thread-safe.
 */
@ValueType
@Value.Immutable
public abstract class CertifiedScales {

    CertifiedScales() {}

    /**
     * Starts certified scales.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The scales.
     *
     * @return ids of scales, in the instrument's order
     */
    @NotEmpty
    public abstract List<@NotBlank String> getScales();

    /**
     * The finding about their scores.
     *
     * @return the certificate; its cells are those of all these scales
     */
    @NotNull
    public abstract Certificate getCertificate();

    /**
     * The composites whose mean is in some places not that of people's scores but that of their parts' means, because a few
     * people who have only some of the parts would show otherwise. It differs by little: those few among all.
     *
     * @return ids of scales among these, often none
     */
    public abstract List<@NotBlank String> getFromParts();

    /**
     * A finding about some scales.
     *
     * @param scales ids of scales
     * @param certificate the finding
     * @return the certified scales
     * @throws IllegalArgumentException if there is no scale or a blank one
     */
    public static CertifiedScales of(List<String> scales, Certificate certificate) {
        return builder().scales(scales).certificate(certificate).build();
    }

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static CertifiedScales fromJson(ImmutableCertifiedScales.Json json) {
        return ImmutableCertifiedScales.fromJson(json);
    }

    /** Builds {@link CertifiedScales}; not thread-safe. */
    public static final class Builder extends ImmutableCertifiedScales.Builder {
        Builder() {}
    }
}
