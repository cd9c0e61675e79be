package io.github.culturekit.scoring.response;

import io.github.culturekit.scoring.instrument.Item;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The columns of one survey file, and which of them play which part. */
final class CsvHeader {

    private static final int SHOWN = 40;

    private final String source;
    private final char separator;
    private final List<String> names;
    private final Map<String, Integer> positions = new HashMap<>();

    CsvHeader(String source, List<String> cells, char separator) {
        this.source = "Survey file '" + source + "' ";
        this.separator = separator;
        this.names = cells.stream().map(String::strip).toList();
        requireNames();
        requireUnique();
    }

    private void requireNames() {
        int blank = names.indexOf("");
        if (blank >= 0) {
            throw new IntakeException(source + "has no name for column " + (blank + 1)
                    + ". Maybe it holds row numbers: give it a name, or export without them.");
        }
    }

    private void requireUnique() {
        for (int column = 0; column < names.size(); column++) {
            @Nullable Integer first = positions.putIfAbsent(names.get(column), column);
            if (first != null) {
                throw new IntakeException(source + "has column '" + names.get(column) + "' twice, as column "
                        + (first + 1) + " and column " + (column + 1)
                        + ". Maybe one of them belongs to another question: rename or remove it.");
            }
        }
    }

    ColumnPlan plan(CsvSettings settings) {
        Missing missing = new Missing();
        List<Item> items = settings.instrument().getItems();
        int unit = position(settings.unitColumn(), "unit", missing);
        int wave = position(settings.waveColumn(), "wave", missing);
        int weight = position(settings.weightColumn(), "weight", missing);
        int respondent = position(settings.respondentColumn(), "respondent", missing);
        int[] cuts = settings.cutColumns().stream()
                .mapToInt(cut -> position(Optional.of(cut), "cut", missing))
                .toArray();
        int[] itemColumns = items.stream()
                .mapToInt(item -> settings.absentItemsNotAsked()
                        ? positions.getOrDefault(item.getId(), ColumnPlan.ABSENT)
                        : position(Optional.of(item.getId()), "item", missing))
                .toArray();
        missing.require();
        requireSomeItem(items, itemColumns);
        return new ColumnPlan(
                names, unit, wave, List.copyOf(settings.cutColumns()), cuts, weight, respondent, itemColumns);
    }

    private void requireSomeItem(List<Item> items, int[] itemColumns) {
        if (Arrays.stream(itemColumns).allMatch(column -> column == ColumnPlan.ABSENT)) {
            throw new IntakeException(source + "has a column for none of the " + items.size()
                    + " items. Maybe its columns are named by the questions' wording: rename them to the items' ids.");
        }
    }

    /** The columns that play no part. */
    List<String> ignored(ColumnPlan plan) {
        Set<Integer> used = IntStream.concat(
                        IntStream.of(plan.unit(), plan.wave(), plan.weight(), plan.respondent()),
                        IntStream.concat(Arrays.stream(plan.cuts()), Arrays.stream(plan.items())))
                .boxed()
                .collect(Collectors.toSet());
        return IntStream.range(0, names.size())
                .filter(column -> !used.contains(column))
                .mapToObj(names::get)
                .toList();
    }

    private int position(Optional<String> name, String part, Missing missing) {
        if (name.isEmpty()) {
            return ColumnPlan.ABSENT;
        }
        @Nullable Integer position = positions.get(name.get());
        if (position == null) {
            missing.add(name.get(), part);
            return ColumnPlan.ABSENT;
        }
        return position;
    }

    /** Gathers the columns that are not there, so that one message names them all. */
    private final class Missing {
        private final List<String> wanted = new ArrayList<>();
        private final List<String> hints = new ArrayList<>();
        private boolean items;

        void add(String name, String part) {
            wanted.add("'" + name + "' (" + part + ")");
            items |= part.equals("item");
            NearestName.of(name, names).ifPresent(near -> hints.add("'" + near + "' is meant for '" + name + "'"));
        }

        void require() {
            if (wanted.isEmpty()) {
                return;
            }
            if (hints.isEmpty() && names.size() == 1) {
                hints.add("'" + separator + "' is not what separates its cells: set it with withSeparator");
            }
            if (items) {
                hints.add("these items were not asked: say so with withAbsentItemsNotAsked()");
            }
            if (hints.isEmpty()) {
                hints.add("the file is of another survey");
            }
            throw new IntakeException(source + (wanted.size() == 1 ? "lacks column " : "lacks columns ")
                    + listed(wanted) + ". It has "
                    + listed(names.stream().map(name -> "'" + name + "'").toList()) + ". Maybe "
                    + listed(hints, ", or ") + ".");
        }

        private String listed(List<String> texts) {
            return listed(texts, ", ");
        }

        private String listed(List<String> texts, String between) {
            String shown = texts.stream().limit(SHOWN).collect(Collectors.joining(between));
            return texts.size() > SHOWN ? shown + " and " + (texts.size() - SHOWN) + " more" : shown;
        }
    }
}
