package io.github.culturekit.scoring.response;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The columns of plain rows, as their cells are read.
 *
 * @param columns the parts that each column plays
 * @param items each column's item by number, one above all items if nobody asked for it
 * @param runEnds where the run of columns ends that can be read four at a time; the column itself if it is in none
 * @param answers what each item's cells mean
 * @param ofByte what each column's cells of one byte mean; less than 0 if they need a closer look
 */
record PlainColumns(Column[] columns, int[] items, int[] runEnds, PlainAnswers[] answers, byte[][] ofByte) {

    /** The parts that a column plays; one that plays none is passed over. */
    record Column(TextColumn[] texts, boolean weight, int item) {
        /** Whether it can be read four at a time. */
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
        byte[][] ofByte = Arrays.stream(columns)
                .map(column -> table(column, answers, separator))
                .toArray(byte[][]::new);
        return new PlainColumns(columns, items, runEnds(columns), answers, ofByte);
    }

    private static int[] runEnds(Column[] columns) {
        int[] runEnds = new int[columns.length];
        for (int column = columns.length - 1; column >= 0; column--) {
            boolean goesOn = column + 1 < columns.length && columns[column + 1].isForRuns();
            runEnds[column] = !columns[column].isForRuns() ? column : goesOn ? runEnds[column + 1] : column + 1;
        }
        return runEnds;
    }

    /** What a column's cells of one byte mean; less than 0 if they need a closer look. */
    private static byte[] table(Column column, PlainAnswers[] answers, byte separator) {
        if (!column.isIgnored()) {
            return column.item == ColumnPlan.ABSENT ? new byte[0] : answers[column.item].ofByte;
        }
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
