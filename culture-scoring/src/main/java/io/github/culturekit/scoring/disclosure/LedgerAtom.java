package io.github.culturekit.scoring.disclosure;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * People whom no release up to one tells apart, in a ledger to be read by people and other tools.
 *
 * <p>Immutable and thread-safe.
 *
 * @see LedgerDocument
 */
@ValueType
@Value.Immutable
public abstract class LedgerAtom {

    LedgerAtom() {}

    /**
     * Starts an atom.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * A name of their own, which the cells of the page go by.
     *
     * @return the name
     */
    @NotBlank
    public abstract String getName();

    /**
     * The name of the atom that they were in on the page before.
     *
     * @return the name, or empty if they were in none
     */
    public final Optional<@Pattern(regexp = "(?s).*\\S.*") String> getFrom() {
        return Optional.ofNullable(from());
    }

    /**
     * The unit that they are in in this release, and their value of each attribute that people are told apart by.
     *
     * @return unit and values, or empty if they are in the release no more
     */
    public final Optional<@Pattern(regexp = "(?s).*\\S.*") String> getIn() {
        return Optional.ofNullable(in());
    }

    /**
     * How many they are.
     *
     * @return 1 or more
     */
    @NotNull
    @Min(1)
    public abstract Integer getPeople();

    abstract @Nullable String from();

    abstract @Nullable String in();

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static LedgerAtom fromJson(ImmutableLedgerAtom.Json json) {
        return ImmutableLedgerAtom.fromJson(json);
    }

    /** Builds a {@link LedgerAtom}; not thread-safe. */
    public static final class Builder extends ImmutableLedgerAtom.Builder {
        Builder() {}
    }
}
