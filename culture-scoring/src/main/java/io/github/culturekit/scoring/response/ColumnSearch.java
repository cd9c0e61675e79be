package io.github.culturekit.scoring.response;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Looks for the columns that a survey needs. A column holds one thing only, but staff may be cut by any. One message names all
 * columns that are not there, and offers only those in exchange that are not needed already.
 */
final class ColumnSearch {

    private static final int SHOWN = 40;
    private static final String ITEM = "item";

    private final String source;
    private final char separator;
    private final List<String> names;
    private final Map<String, Integer> positions = new HashMap<>();
    private final Map<Integer, String> taken = new HashMap<>();
    private final List<Column> missing = new ArrayList<>();

    private record Column(String name, String part) {}

    /** Looks among the columns of a source, whose name begins each message. */
    ColumnSearch(String source, char separator, List<String> names) {
        this.source = source;
        this.separator = separator;
        this.names = names;
        for (int column = 0; column < names.size(); column++) {
            positions.put(names.get(column), column);
        }
    }

    /** The position of a column that holds nothing else. */
    int find(String name, String part) {
        int position = findToCut(name, part);
        @Nullable String other = position == ColumnPlan.ABSENT ? null : taken.putIfAbsent(position, part);
        if (other != null) {
            throw new IntakeException(source + "has one column '" + name + "' for " + other + " and " + part
                    + "; each needs a column of its own. Maybe the " + other + " is in another column: it has "
                    + listed(quoted(names), ", ") + ".");
        }
        return position;
    }

    /** The position of an item's column, if there is one. */
    int findIfThere(String item) {
        return positions.containsKey(item) ? find(item, ITEM) : ColumnPlan.ABSENT;
    }

    /** The position of a column that may hold something else too. */
    int findToCut(String name, String part) {
        @Nullable Integer position = positions.get(name);
        if (position == null) {
            missing.add(new Column(name, part));
            return ColumnPlan.ABSENT;
        }
        return position;
    }

    int findItem(String item) {
        return find(item, ITEM);
    }

    /** Refuses the source if a column was not there. */
    void requireAll() {
        if (missing.isEmpty()) {
            return;
        }
        List<String> wanted = missing.stream()
                .map(column -> "'" + column.name() + "' (" + column.part() + ")")
                .toList();
        throw new IntakeException(source + (wanted.size() == 1 ? "lacks column " : "lacks columns ")
                + listed(wanted, ", ") + ". It has " + listed(quoted(names), ", ") + ". Maybe "
                + listed(hints(), ", or ") + ".");
    }

    private List<String> hints() {
        List<String> free = IntStream.range(0, names.size())
                .filter(column -> !taken.containsKey(column))
                .mapToObj(names::get)
                .toList();
        List<String> hints = new ArrayList<>();
        for (Column column : missing) {
            NearestName.of(column.name(), free)
                    .ifPresent(near -> hints.add("'" + near + "' is meant for '" + column.name() + "'"));
        }
        if (hints.isEmpty() && names.size() == 1) {
            hints.add("'" + separator + "' is not what separates its cells: set it with withSeparator");
        }
        if (missing.stream().anyMatch(column -> column.part().equals(ITEM))) {
            hints.add("these items were not asked: say so with withAbsentItemsNotAsked()");
        }
        return hints.isEmpty() ? List.of("the file is of another survey") : hints;
    }

    private static List<String> quoted(List<String> names) {
        return names.stream().map(name -> "'" + name + "'").toList();
    }

    private static String listed(List<String> texts, String between) {
        String shown = texts.stream().limit(SHOWN).collect(Collectors.joining(between));
        return texts.size() > SHOWN ? shown + " and " + (texts.size() - SHOWN) + " more" : shown;
    }
}
