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
     * Neighbouring columns of answers which mean the same, and of cells that nobody asked for.
     *
     * @param end the column after the last
     * @param ofByte what a cell of one byte means; less than 0 if it needs a closer look
     */
    record Run(int end, byte[] ofByte) {}

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
        return new PlainColumns(columns, items, answers, runs(separator, columns, answers));
    }

    private static @Nullable Run[] runs(byte separator, Column[] columns, PlainAnswers[] answers) {
        @Nullable Run[] runs = new Run[columns.length];
        int first = 0;
        while (first < columns.length) {
            byte @Nullable [] ofByte = null;
            int end = first;
            while (end < columns.length && columns[end].isForRuns()) {
                byte[] own = columns[end].isIgnored() ? ofByte : answers[columns[end].item].ofByte;
                if (ofByte != null && own != ofByte) {
                    break;
                }
                ofByte = own;
                end++;
            }
            if (end > first) {
                runs[first] = new Run(end, ofByte == null ? letters(separator) : ofByte);
            }
            first = Math.max(first + 1, end);
        }
        return runs;
    }

    /** What cells that nobody asked for mean: nothing, if they are of one ASCII letter. */
    private static byte[] letters(byte separator) {
        byte[] letters = new byte[256];
        Arrays.fill(letters, 0x80, 256, (byte) -1);
        for (byte special : new byte[] {separator, '"', '\n', '\r'}) {
            letters[special] = -1;
        }
        return letters;
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
