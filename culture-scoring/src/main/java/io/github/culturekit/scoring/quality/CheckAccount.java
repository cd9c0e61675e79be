package io.github.culturekit.scoring.quality;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.culturekit.model.profile.UndefinedReason;
import io.github.culturekit.model.value.CrossChecked;
import io.github.culturekit.model.value.Finite;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import org.immutables.value.Value;

/**
 * What one check made of all rows.
 *
 * <p>Immutable and thread-safe.
 *
 * @see ScreeningReport
 */
@ValueType
@Value.Immutable
@CrossChecked(by = CheckAccountRules.class)
public abstract class CheckAccount {

    CheckAccount() {}

    /**
     * Starts an account.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Which check.
     *
     * @return the check
     */
    @NotNull
    public abstract CarelessCheck getCheck();

    /**
     * The cut-off in use.
     *
     * @return a number in the units of the check
     */
    @NotNull
    @Finite
    public abstract Double getCutOff();

    /**
     * How many rows have the check's index.
     *
     * @return 0 or more
     */
    @NotNull
    @Min(0)
    public abstract Integer getRowsAssessed();

    /**
     * How many of those went beyond the cut-off.
     *
     * @return 0 to the rows assessed
     */
    @NotNull
    @Min(0)
    public abstract Integer getRowsFlagged();

    /**
     * The rows that do not have the index, by the reason.
     *
     * @return reason to number of rows
     */
    public abstract Map<@NotNull UndefinedReason, @NotNull @Min(1) Integer> getRowsNotAssessed();

    final String toText() {
        int not = getRowsNotAssessed().values().stream().mapToInt(rows -> rows).sum();
        return getCheck() + " " + getCheck().describe(getCutOff()) + ": " + getRowsFlagged() + " of "
                + getRowsAssessed() + " rows"
                + (not == 0 ? "" : "; " + not + " could not be looked at " + getRowsNotAssessed());
    }

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static CheckAccount fromJson(ImmutableCheckAccount.Json json) {
        return ImmutableCheckAccount.fromJson(json);
    }

    /** Builds an {@link CheckAccount}; not thread-safe. */
    public static final class Builder extends ImmutableCheckAccount.Builder {
        Builder() {}
    }
}
