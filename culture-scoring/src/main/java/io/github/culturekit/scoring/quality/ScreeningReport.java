package io.github.culturekit.scoring.quality;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.culturekit.model.value.CrossChecked;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What came of looking for careless responding: an account of every row, whether it was flagged, and whether it was set aside.
 *
 * <p>Immutable and thread-safe.
 *
 * @see CarelessScreening
 */
@ValueType
@Value.Immutable
@CrossChecked(by = ScreeningReportRules.class)
public abstract class ScreeningReport {

    private static final int SHOWN = 10;

    ScreeningReport() {}

    /**
     * Starts a screening report.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * How many rows were looked at.
     *
     * @return rows kept and rows set aside
     */
    @NotNull
    @Min(0)
    public abstract Integer getRows();

    /**
     * What each check made of the rows.
     *
     * @return one for each check in use
     */
    public abstract List<@NotNull CheckAccount> getChecks();

    /**
     * The rows with at least one flag.
     *
     * @return in the order of the rows
     */
    public abstract List<@NotNull FlaggedRow> getFlaggedRows();

    /**
     * From how many flags on rows were set aside.
     *
     * @return 1 or more; empty as long as nobody decided to set rows aside
     */
    public final Optional<@Min(1) Integer> getFewestFlagsSetAside() {
        return Optional.ofNullable(fewestFlagsSetAside());
    }

    /**
     * How many rows have at least so many flags.
     *
     * @param fewest 1 or more
     * @return 0 or more rows
     */
    public final int countRowsFlaggedBy(int fewest) {
        return (int) getFlaggedRows().stream()
                .filter(row -> row.getFlags().size() >= fewest)
                .count();
    }

    /**
     * How many rows were set aside.
     *
     * @return 0 as long as nobody decided to
     */
    public final int getRowsSetAside() {
        return (int) getFlaggedRows().stream().filter(FlaggedRow::getSetAside).count();
    }

    /**
     * How many rows are left.
     *
     * @return the rows less those set aside
     */
    public final int getRowsKept() {
        return getRows() - getRowsSetAside();
    }

    /**
     * The report for people, a fact a line.
     *
     * @return several lines, each with a line break
     */
    public final String toText() {
        List<String> lines = new ArrayList<>();
        lines.add(getRows() + " rows looked at, " + countRowsFlaggedBy(1) + " flagged (" + countRowsFlaggedBy(2)
                + " by two checks or more), " + getRowsSetAside() + " set aside, " + getRowsKept() + " kept");
        getChecks().forEach(check -> lines.add(check.toText()));
        addLines(lines, "flagged and kept", false);
        addLines(lines, "set aside", true);
        return String.join("\n", lines) + "\n";
    }

    private void addLines(List<String> lines, String what, boolean setAside) {
        List<Integer> where = getFlaggedRows().stream()
                .filter(row -> row.getSetAside() == setAside)
                .map(FlaggedRow::getLine)
                .toList();
        if (!where.isEmpty()) {
            String shown = where.stream().limit(SHOWN).map(String::valueOf).collect(Collectors.joining(", "));
            lines.add(what + ": line " + shown + (where.size() > SHOWN ? ", ..." : ""));
        }
    }

    abstract @Nullable Integer fewestFlagsSetAside();

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static ScreeningReport fromJson(ImmutableScreeningReport.Json json) {
        return ImmutableScreeningReport.fromJson(json);
    }

    /** Builds a {@link ScreeningReport}; not thread-safe. */
    public static final class Builder extends ImmutableScreeningReport.Builder {
        Builder() {}
    }
}
