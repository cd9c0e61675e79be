package io.github.culturekit.model.picture;

import io.github.culturekit.model.construct.ConstructId;
import io.github.culturekit.model.organisation.Organisation;
import io.github.culturekit.model.organisation.Unit;
import io.github.culturekit.model.organisation.UnitId;
import io.github.culturekit.model.profile.ConstructScore;
import io.github.culturekit.model.profile.CultureProfile;
import io.github.culturekit.model.profile.Measured;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The part of a profile that is shown: units by constructs. */
record ProfileGrid(CultureProfile profile, List<Row> rows, List<Column> columns) {

    /** A unit, how many of its ancestors are shown above it, and its place in the organisation. */
    record Row(UnitId id, String label, int depth, String path) {

        RowHeads.Head head() {
            return new RowHeads.Head(label, depth, path);
        }
    }

    /** A construct. */
    record Column(ConstructId id, String label) {}

    static ProfileGrid of(CultureProfile profile, Selection selection) {
        List<Column> columns = selection.constructsOf(profile).stream()
                .map(id -> new Column(id, selection.label(id)))
                .toList();
        List<Unit> units = selection.unitsOf(profile);
        Set<UnitId> shown = units.stream().map(Unit::getId).collect(Collectors.toSet());
        Organisation organisation = profile.getSnapshot().getOrganisation();
        List<Row> rows = units.stream()
                .map(unit -> row(unit, organisation.getPath(unit.getId()), shown))
                .toList();
        return new ProfileGrid(profile, rows, columns);
    }

    private static Row row(Unit unit, List<Unit> path, Set<UnitId> shown) {
        int depth = (int) path.stream()
                        .filter(above -> shown.contains(above.getId()))
                        .count()
                - 1;
        String place =
                path.stream().map(above -> Lettering.oneLine(above.getLabel())).collect(Collectors.joining(" › "));
        return new Row(unit.getId(), Lettering.oneLine(unit.getLabel()), depth, place);
    }

    /** The numbers of a cell, empty where they are withheld or there are none: a picture must not tell which. */
    Optional<Measured> cell(Row row, Column column) {
        return measured(column.id(), row.id());
    }

    /** The numbers of the whole organisation. */
    Optional<Measured> whole(Column column) {
        return measured(column.id(), rootId());
    }

    UnitId rootId() {
        return profile.getSnapshot().getOrganisation().getRoot().getId();
    }

    private Optional<Measured> measured(ConstructId construct, UnitId unit) {
        return profile.find(construct, unit).flatMap(ConstructScore::getMeasured);
    }
}
