package io.github.culturekit.scoring.response;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The columns of plain rows, as their cells are read.
 *
 * @param columns the parts that each column plays
 * @param items each column's item by number, one above all items if nobody asked for it
 * @param answers what each item's cells mean
 * @param runs the run of columns that begins at each column, if one does
 */
record PlainColumns(
        Column[] columns,
        int[] items,
        PlainAnswers[] answers,
        @Nullable Run[] runs) {

    /**
     * Neighbouring columns: of cells that nobody asked for, or of answers which mean the same and, between them, cells that nobody
     * asked for.
     *
     * @param end the column after the last
     * @param ofByte what cells of one byte mean, as {@link PlainAnswers#ofByte}; absent if nobody asked for any
     */
    record Run(int end, short @Nullable [] ofByte) {}

    /** The parts that a column plays; one that plays none is passed over. */
    record Column(TextColumn[] texts, boolean weight, int item) {
        /** Whether it holds nothing but answers, or nothing that anybody asked for. */
        boolean isForRuns() {
            return texts.length == 0 && !weight;
        }

        /** Whether nobody asked for it. */
        boolean isIgnored() {
            return item == ColumnPlan.ABSENT && texts.length == 0 && !weight;
        }
    }

    static PlainColumns of(byte separator, ColumnPlan plan, AnswerReader[] readers, BlockBuilder block) {
        int[] itemOf = plan.itemOfColumns();
        Column[] columns = IntStream.range(0, itemOf.length)
                .mapToObj(column -> new Column(texts(plan, column, block), plan.weight() == column, itemOf[column]))
                .toArray(Column[]::new);
        int[] items = Arrays.stream(columns)
                .mapToInt(column -> column.isIgnored() ? readers.length : column.item)
                .toArray();
        Map<AnswerReader, PlainAnswers> shared = new IdentityHashMap<>();
        PlainAnswers[] answers = Arrays.stream(readers)
                .map(reader -> shared.computeIfAbsent(reader, alike -> new PlainAnswers(alike, separator)))
                .toArray(PlainAnswers[]::new);
        return new PlainColumns(columns, items, answers, runs(columns, answers));
    }

    private static @Nullable Run[] runs(Column[] columns, PlainAnswers[] answers) {
        @Nullable Run[] runs = new Run[columns.length];
        int first = 0;
        while (first < columns.length) {
            Run run = columns[first].isIgnored() ? ignored(columns, first) : run(columns, first, answers);
            if (run.end() > first) {
                runs[first] = run;
            }
            first = Math.max(first + 1, run.end());
        }
        return runs;
    }

    private static Run ignored(Column[] columns, int first) {
        int end = first;
        while (end < columns.length && columns[end].isIgnored()) {
            end++;
        }
        return new Run(end, null);
    }

    /** The run of answers that begins at a column, up to the last of them; it has none if the column is none of answers. */
    private static Run run(Column[] columns, int first, PlainAnswers[] answers) {
        short @Nullable [] ofByte = null;
        int end = first;
        for (int column = first; column < columns.length && columns[column].isForRuns(); column++) {
            if (!columns[column].isIgnored()) {
                short[] own = answers[columns[column].item].ofByte;
                if (ofByte != null && own != ofByte) {
                    break;
                }
                ofByte = own;
                end = column + 1;
            }
        }
        return new Run(end, ofByte);
    }

    private static TextColumn[] texts(ColumnPlan plan, int column, BlockBuilder block) {
        List<TextColumn> texts = new ArrayList<>();
        if (plan.unit() == column) {
            texts.add(block.units);
        }
        if (plan.wave() == column) {
            texts.add(block.waves);
        }
        for (int cut = 0; cut < plan.cuts().length; cut++) {
            if (plan.cuts()[cut] == column) {
                texts.add(block.cuts[cut]);
            }
        }
        if (plan.respondent() == column && block.respondents != null) {
            texts.add(block.respondents);
        }
        return texts.toArray(TextColumn[]::new);
    }
}
