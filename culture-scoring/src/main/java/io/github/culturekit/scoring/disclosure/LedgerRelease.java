package io.github.culturekit.scoring.disclosure;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.immutables.value.Value;

/**
 * One release, in a ledger to be read by people and other tools.
 *
 * <p>Immutable and thread-safe.
 *
 * @see LedgerDocument
 */
@ValueType
@Value.Immutable
public abstract class LedgerRelease {

    LedgerRelease() {}

    /**
     * Starts a release.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * What the release is called.
     *
     * @return its label
     */
    @NotBlank
    public abstract String getLabel();

    /**
     * What was published, subject by subject.
     *
     * @return the pages, in the order of their subjects' names
     */
    public abstract List<@NotNull LedgerPage> getPages();

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static LedgerRelease fromJson(ImmutableLedgerRelease.Json json) {
        return ImmutableLedgerRelease.fromJson(json);
    }

    /** Builds a {@link LedgerRelease}; not thread-safe. */
    public static final class Builder extends ImmutableLedgerRelease.Builder {
        Builder() {}
    }
}
