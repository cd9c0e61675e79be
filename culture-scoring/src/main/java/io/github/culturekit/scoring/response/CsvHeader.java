package io.github.culturekit.scoring.response;

import io.github.culturekit.scoring.instrument.Item;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The columns of one survey file, and which of them play which part. */
final class CsvHeader {

    private final String source;
    private final char separator;
    private final List<String> names;

    CsvHeader(String source, List<String> cells, char separator) {
        this.source = "Survey file '" + source + "' ";
        this.separator = separator;
        this.names = cells.stream().map(String::strip).toList();
        requireText();
        requireNames();
        requireUnique();
    }

    private void requireText() {
        if (names.stream().anyMatch(name -> name.indexOf('\0') >= 0)) {
            throw new IntakeException(source
                    + "is not UTF-8: its first line holds zero bytes, as text in UTF-16 does. Maybe it was exported as"
                    + " \"Unicode\" text: export it as UTF-8 (\"CSV UTF-8\" in a spreadsheet).");
        }
    }

    private void requireNames() {
        int blank = names.indexOf("");
        if (blank >= 0) {
            throw new IntakeException(source + "has no name for column " + (blank + 1)
                    + ". Maybe it holds row numbers: give it a name, or export without them.");
        }
    }

    private void requireUnique() {
        Map<String, Integer> columns = new HashMap<>();
        for (int column = 0; column < names.size(); column++) {
            @Nullable Integer first = columns.putIfAbsent(names.get(column), column);
            if (first != null) {
                throw new IntakeException(source + "has column '" + names.get(column) + "' twice, as column "
                        + (first + 1) + " and column " + (column + 1)
                        + ". Maybe one of them belongs to another question: rename or remove it.");
            }
        }
    }

    ColumnPlan plan(CsvSettings settings) {
        ColumnSearch search = new ColumnSearch(source, separator, names);
        List<Item> items = settings.instrument().getItems();
        int unit = find(search, settings.unitColumn(), "unit");
        int wave = find(search, settings.waveColumn(), "wave");
        int weight = find(search, settings.weightColumn(), "weight");
        int respondent = find(search, settings.respondentColumn(), "respondent");
        int[] cuts = settings.cutColumns().stream()
                .mapToInt(cut -> search.findToCut(cut, "cut"))
                .toArray();
        int[] itemColumns = items.stream()
                .map(Item::getId)
                .mapToInt(settings.absentItemsNotAsked() ? search::findIfThere : search::findItem)
                .toArray();
        search.requireAll();
        requireSomeItem(items, itemColumns);
        return new ColumnPlan(
                names, unit, wave, List.copyOf(settings.cutColumns()), cuts, weight, respondent, itemColumns);
    }

    private static int find(ColumnSearch search, Optional<String> name, String part) {
        return name.map(column -> search.find(column, part)).orElse(ColumnPlan.ABSENT);
    }

    private void requireSomeItem(List<Item> items, int[] itemColumns) {
        if (Arrays.stream(itemColumns).allMatch(column -> column == ColumnPlan.ABSENT)) {
            throw new IntakeException(source + "has a column for none of the " + items.size()
                    + " items. Maybe its columns are named by the questions' wording: rename them to the items' ids.");
        }
    }

    /** The columns that play no part. */
    List<String> ignored(ColumnPlan plan) {
        BitSet used = new BitSet();
        int[] others = {plan.unit(), plan.wave(), plan.weight(), plan.respondent()};
        for (int[] columns : new int[][] {others, plan.cuts(), plan.items()}) {
            for (int column : columns) {
                if (column != ColumnPlan.ABSENT) {
                    used.set(column);
                }
            }
        }
        List<String> ignored = new ArrayList<>();
        for (int column = 0; column < names.size(); column++) {
            if (!used.get(column)) {
                ignored.add(names.get(column));
            }
        }
        return List.copyOf(ignored);
    }
}
