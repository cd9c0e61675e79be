package io.github.culturekit.scoring.response;

import io.github.culturekit.scoring.instrument.Instrument;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A block that is being filled row by row. Whoever fills it sets all columns of the row {@link #row()} and then keeps it,
 * or sets them again for another. Serves block after block; not thread-safe.
 */
final class BlockBuilder {

    private static final int FIRST_CAPACITY = 256;

    private final ColumnPlan plan;
    private final FollowUpRoutes routes;
    private final OddRows oddRows;
    private final int[] askedItems;
    private final TextColumn[] texts;
    private final long itemsNotAsked;
    private final int itemCount;

    final TextColumn units;
    final TextColumn waves;
    final TextColumn[] cuts;
    final @Nullable TextColumn respondents;

    /** Each item's answers; an item without a column has none. After them a place for cells that nobody asked for. */
    final byte[][] answers;

    double[] weights = new double[0];
    private int[] lines = new int[0];
    private RowAccount account = new RowAccount();
    private int rows;

    BlockBuilder(Instrument instrument, ColumnPlan plan, Set<String> missing, RowChecks checks, String onlyWave) {
        this.plan = plan;
        this.routes = new FollowUpRoutes(instrument, plan);
        this.oddRows = new OddRows(instrument, plan);
        this.askedItems = plan.askedItems();
        this.itemsNotAsked = plan.items().length - askedItems.length;
        this.itemCount = plan.items().length;
        this.answers = new byte[itemCount + 1][0];
        this.units =
                plan.unit() == ColumnPlan.ABSENT ? TextColumn.only(checks.onlyUnit()) : TextColumn.of(checks::isUnit);
        this.waves = plan.wave() == ColumnPlan.ABSENT ? TextColumn.only(onlyWave) : TextColumn.of(checks::isWave);
        this.cuts = Stream.generate(() -> TextColumn.withMissing(missing))
                .limit(plan.cuts().length)
                .toArray(TextColumn[]::new);
        this.respondents = plan.respondent() == ColumnPlan.ABSENT ? null : TextColumn.withMissing(missing);
        this.texts = Stream.concat(
                        Stream.of(units, waves), Stream.concat(Arrays.stream(cuts), Stream.ofNullable(respondents)))
                .toArray(TextColumn[]::new);
    }

    /** Makes room for the current row. */
    void ensureRoom() {
        if (rows == lines.length) {
            grow();
        }
    }

    private void grow() {
        int capacity = Math.max(FIRST_CAPACITY, 2 * rows);
        lines = Arrays.copyOf(lines, capacity);
        for (int item : askedItems) {
            answers[item] = Arrays.copyOf(answers[item], capacity);
        }
        answers[itemCount] = new byte[capacity];
        for (TextColumn text : texts) {
            text.grow(capacity);
        }
        if (plan.weight() != ColumnPlan.ABSENT) {
            weights = Arrays.copyOf(weights, capacity);
        }
    }

    /** For how many rows there is room; the columns are others when that changes. */
    int capacity() {
        return lines.length;
    }

    /** The number of the current row. */
    int row() {
        return rows;
    }

    RowAccount account() {
        return account;
    }

    /** Keeps the current row, all of whose columns are set. */
    void keepRow(int line) {
        routes.apply(answers, rows);
        oddRows.note(answers, rows, line, account);
        for (TextColumn text : texts) {
            text.keep(rows);
        }
        lines[rows++] = line;
    }

    /** How many texts each column has seen. */
    int[] textSizes() {
        return Arrays.stream(texts).mapToInt(text -> text.arrivals().size()).toArray();
    }

    /** Drops all rows since the last block, and texts that were seen since there were so many. */
    void dropRows(int[] textSizes) {
        for (int i = 0; i < texts.length; i++) {
            texts[i].truncate(textSizes[i]);
        }
        account = new RowAccount();
        rows = 0;
    }

    /** Ends the account of the rows since the last block; {@link #endBlock} must follow. */
    RowAccount endAccount() {
        RowAccount ended = account;
        ended.rowsKept = rows;
        for (int item : askedItems) {
            ended.cells.addUnanswered(answers[item], rows);
        }
        ended.cells.add(AnswerState.NOT_ASKED, rows * itemsNotAsked);
        ended.cells.add(AnswerState.ANSWERED, (long) rows * itemCount - ended.cells.total());
        account = new RowAccount();
        return ended;
    }

    /** The rows since the last block. Respondents are numbered from 0 in each, so that what is held does not grow with them. */
    Block endBlock() {
        byte[] @Nullable [] ended = new byte[itemCount] @Nullable [];
        for (int item : askedItems) {
            ended[item] = Arrays.copyOf(answers[item], rows);
        }
        Block block = new Block(
                rows,
                ended,
                texts(units),
                texts(waves),
                plan.cutNames(),
                Arrays.stream(cuts).map(this::texts).toList(),
                respondents == null ? null : texts(respondents),
                plan.weight() == ColumnPlan.ABSENT ? null : Arrays.copyOf(weights, rows),
                Arrays.copyOf(lines, rows));
        if (respondents != null) {
            respondents.restart();
        }
        rows = 0;
        return block;
    }

    private Block.Texts texts(TextColumn column) {
        Arrivals arrivals = column.arrivals();
        return new Block.Texts(arrivals, arrivals.size(), column.codes(rows));
    }
}
