package io.github.culturekit.scoring.quality;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.immutables.value.Value;

/**
 * A respondent with at least one flag.
 *
 * <p>Immutable and thread-safe.
 *
 * @see ScreeningReport
 */
@ValueType
@Value.Immutable
public abstract class FlaggedRow {

    FlaggedRow() {}

    /**
     * Starts a flagged row.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Where the row came from.
     *
     * @return the line of the source, the first line being 1; of a matrix, the row from 1
     */
    @NotNull
    @Min(1)
    public abstract Integer getLine();

    /**
     * Whether the analyst set the row aside.
     *
     * @return false as long as nobody decided to
     */
    @NotNull
    public abstract Boolean getSetAside();

    /**
     * The flags.
     *
     * @return one or more, in the order of the checks
     */
    @NotEmpty
    public abstract List<@NotNull CarelessFlag> getFlags();

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static FlaggedRow fromJson(ImmutableFlaggedRow.Json json) {
        return ImmutableFlaggedRow.fromJson(json);
    }

    /** Builds a {@link FlaggedRow}; not thread-safe. */
    public static final class Builder extends ImmutableFlaggedRow.Builder {
        Builder() {}
    }
}
