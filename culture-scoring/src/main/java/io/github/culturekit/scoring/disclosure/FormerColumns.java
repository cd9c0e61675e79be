package io.github.culturekit.scoring.disclosure;

import io.github.culturekit.model.organisation.Cut;
import io.github.culturekit.model.organisation.UnitId;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The columns of the responses that say where people were in an earlier release of their wave, if they have moved since: their
 * unit then, and their value then of an attribute that was corrected. Who was not in that release has no unit there.
 *
 * <p>Immutable and thread-safe.
 */
public final class FormerColumns {

    private static final FormerColumns NONE = new FormerColumns(Map.of());

    private final TreeMap<String, OfRelease> releases;

    private FormerColumns(Map<String, OfRelease> releases) {
        this.releases = new TreeMap<>(releases);
    }

    /** The columns of one release: of units, if those changed, and of attributes that did. */
    record OfRelease(@Nullable String units, Map<String, String> cuts) {

        /** The column that has the value of an attribute then. */
        String of(String attribute) {
            return cuts.getOrDefault(attribute, attribute);
        }

        /** The unit then of people of a unit, empty if they were not there. */
        Optional<UnitId> unit(UnitId now, Cut noted) {
            return units == null
                    ? Optional.of(now)
                    : Optional.ofNullable(noted.getValues().get(units)).map(UnitId::of);
        }

        /** The values then of some attributes. */
        Cut values(Cut noted, Collection<String> attributes) {
            Cut cut = Cut.everyone();
            for (String attribute : attributes) {
                @Nullable String value = noted.getValues().get(of(attribute));
                if (value != null) {
                    cut = cut.and(attribute, value);
                }
            }
            return cut;
        }

        private OfRelease withUnits(String column) {
            return new OfRelease(column, cuts);
        }

        private OfRelease withCut(String attribute, String column) {
            Map<String, String> more = new TreeMap<>(cuts);
            more.put(attribute, column);
            return new OfRelease(units, more);
        }
    }

    /**
     * No columns: everybody is where they were.
     *
     * @return no columns
     */
    public static FormerColumns none() {
        return NONE;
    }

    /**
     * Names the column of people's units in a release.
     *
     * @param release what the release is called in the ledger
     * @param column the column; it is empty for whoever was not in that release
     * @return these columns and that one
     */
    public FormerColumns withUnits(String release, String column) {
        return with(release, of(release).withUnits(column));
    }

    /**
     * Names the column of people's values of an attribute in a release.
     *
     * @param release what the release is called in the ledger
     * @param attribute the attribute, such as {@code gender}
     * @param column the column of the values then
     * @return these columns and that one
     */
    public FormerColumns withCut(String release, String attribute, String column) {
        return with(release, of(release).withCut(attribute, column));
    }

    /**
     * All columns, each once.
     *
     * @return names of columns
     */
    public Set<String> getColumns() {
        Set<String> columns = new LinkedHashSet<>();
        releases.values().forEach(columnsOf -> {
            if (columnsOf.units() != null) {
                columns.add(columnsOf.units());
            }
            columns.addAll(columnsOf.cuts().values());
        });
        return columns;
    }

    /** {@return the labels of the releases} */
    Set<String> releases() {
        return releases.keySet();
    }

    OfRelease of(String release) {
        return releases.getOrDefault(release, new OfRelease(null, Map.of()));
    }

    private FormerColumns with(String release, OfRelease columns) {
        Map<String, OfRelease> more = new TreeMap<>(releases);
        more.put(release, columns);
        return new FormerColumns(more);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FormerColumns that && releases.equals(that.releases);
    }

    @Override
    public int hashCode() {
        return releases.hashCode();
    }

    @Override
    public String toString() {
        return releases.toString();
    }
}
