package io.github.culturekit.scoring.disclosure;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.immutables.value.Value;

/**
 * What one release published of one subject, in a ledger to be read by people and other tools.
 *
 * <p>Immutable and thread-safe.
 *
 * @see LedgerDocument
 */
@ValueType
@Value.Immutable
public abstract class LedgerPage {

    LedgerPage() {}

    /**
     * Starts a page.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * What was published: the scores of a scale, its favourable shares, or the parts of a composite without the whole.
     *
     * @return the subject, the same words in every release
     */
    @NotBlank
    public abstract String getSubject();

    /**
     * Everybody who is or was in a release of the subject, as finely as all releases up to this one tell them apart.
     *
     * @return the atoms, names unique
     */
    public abstract List<@NotNull LedgerAtom> getAtoms();

    /**
     * The published cells.
     *
     * @return of each cell, the names of the atoms in it
     */
    public abstract List<@NotNull List<@NotBlank String>> getCells();

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static LedgerPage fromJson(ImmutableLedgerPage.Json json) {
        return ImmutableLedgerPage.fromJson(json);
    }

    /** Builds a {@link LedgerPage}; not thread-safe. */
    public static final class Builder extends ImmutableLedgerPage.Builder {
        Builder() {}
    }
}
