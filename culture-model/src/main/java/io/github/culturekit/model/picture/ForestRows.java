package io.github.culturekit.model.picture;

import io.github.culturekit.model.construct.ConstructId;
import io.github.culturekit.model.organisation.UnitId;
import io.github.culturekit.model.picture.ProfileGrid.Column;
import io.github.culturekit.model.picture.ProfileGrid.Row;
import io.github.culturekit.model.profile.CultureProfile;
import io.github.culturekit.model.profile.Interval;
import io.github.culturekit.model.profile.Measured;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a forest plot shows: one construct over units, or one unit over constructs.
 *
 * @param oneConstruct whether all rows are of one construct, so that they share the organisation's mean and the target
 */
record ForestRows(
        String subject,
        boolean oneConstruct,
        List<Entry> list,
        @Nullable String targetLabel,
        Wording wording) {

    private static final double SHORTEST_AXIS = 0.1;

    /** A row: what it is of, its numbers unless they are not shown, and what to hold them against. */
    record Entry(
            String id,
            RowHeads.Head head,
            @Nullable Measured measured,
            @Nullable Double organisation,
            @Nullable Double target) {

        @Nullable
        Interval interval() {
            return measured == null ? null : measured.getInterval().orElse(null);
        }

        /** Every number that the axis must reach. */
        Stream<Double> numbers() {
            Interval interval = interval();
            return Stream.of(
                            measured == null ? null : measured.getMean(),
                            interval == null ? null : interval.getLower(),
                            interval == null ? null : interval.getUpper(),
                            organisation,
                            target)
                    .filter(Objects::nonNull);
        }
    }

    static ForestRows of(
            CultureProfile profile, ConstructId construct, Selection selection, Targets targets, Decimals decimals) {
        ProfileGrid grid = ProfileGrid.of(profile, selection.withConstructs(List.of(construct)));
        Column column = grid.columns().get(0);
        Double organisation = grid.whole(column).map(Measured::getMean).orElse(null);
        List<Entry> entries = new ArrayList<>();
        for (Row row : grid.rows()) {
            Measured measured = grid.cell(row, column).orElse(null);
            entries.add(new Entry(row.id().toString(), row.head(), measured, organisation, targets.value(construct)));
        }
        return new ForestRows(
                column.label(),
                true,
                List.copyOf(entries),
                targets.label(List.of(construct)),
                new Wording(profile, decimals));
    }

    static ForestRows of(CultureProfile profile, UnitId unit, Selection selection, Targets targets, Decimals decimals) {
        ProfileGrid grid =
                ProfileGrid.of(profile, selection.withLevels(List.of()).withUnits(List.of(unit)));
        Row row = grid.rows().get(0);
        boolean whole = row.id().equals(grid.rootId());
        List<Entry> entries = new ArrayList<>();
        for (Column column : grid.columns()) {
            Measured measured = grid.cell(row, column).orElse(null);
            Double organisation =
                    whole ? null : grid.whole(column).map(Measured::getMean).orElse(null);
            RowHeads.Head head = new RowHeads.Head(column.label(), 0, column.label() + " (" + column.id() + ")");
            entries.add(new Entry(column.id().toString(), head, measured, organisation, targets.value(column.id())));
        }
        List<ConstructId> constructs = grid.columns().stream().map(Column::id).toList();
        return new ForestRows(
                row.path(), false, List.copyOf(entries), targets.label(constructs), new Wording(profile, decimals));
    }

    /** Over all numbers, and never so short that a trifle looks like a gulf. */
    NiceAxis axis() {
        double minimum = wording.profile().getScoring().getMinimum();
        double maximum = wording.profile().getScoring().getMaximum();
        List<Double> numbers = list.stream().flatMap(Entry::numbers).sorted().toList();
        if (numbers.isEmpty()) {
            return NiceAxis.covering(minimum, maximum);
        }
        double low = numbers.get(0);
        double high = numbers.get(numbers.size() - 1);
        double room = Math.max(0, (maximum - minimum) * SHORTEST_AXIS - (high - low)) / 2;
        return NiceAxis.covering(low - room, high + room);
    }

    boolean hasHidden() {
        return list.stream().anyMatch(entry -> entry.measured() == null);
    }

    boolean hasOrganisation() {
        return list.stream().anyMatch(entry -> entry.organisation() != null);
    }

    String subtitle() {
        return "Mean score with its " + wording.confidence() + " confidence interval, on a scale of " + wording.range();
    }

    /** What someone who cannot see the picture should hear first. */
    String description() {
        StringBuilder description = new StringBuilder("Forest plot of " + subject + ". Rows: " + list.size()
                + (oneConstruct ? " units. " : " constructs. ") + subtitle() + ".");
        for (Entry entry : list) {
            description.append(' ').append(tooltip(entry)).append('.');
        }
        return description.toString();
    }

    String tooltip(Entry entry) {
        Measured measured = entry.measured();
        return entry.head().label() + ": " + (measured == null ? Wording.NOT_SHOWN : wording.numbers(measured));
    }
}
