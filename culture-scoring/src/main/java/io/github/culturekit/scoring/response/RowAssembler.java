package io.github.culturekit.scoring.response;

import io.github.culturekit.model.organisation.Organisation;
import io.github.culturekit.scoring.instrument.Instrument;
import io.github.culturekit.scoring.instrument.Item;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Puts rows of cells into a block, whatever source they come from, and accounts for every one. Not thread-safe. */
final class RowAssembler {

    private final ColumnPlan plan;
    private final Set<String> missing;
    private final RowChecks checks;
    private final List<Item> items;
    private final AnswerReader[] readers;
    private final BlockBuilder block;

    RowAssembler(
            Instrument instrument,
            ColumnPlan plan,
            Set<String> missing,
            Optional<Organisation> organisation,
            String onlyWave) {
        this.plan = plan;
        this.missing = missing;
        this.checks = new RowChecks(plan, missing, organisation);
        this.items = instrument.getItems();
        this.readers = AnswerReader.of(instrument, missing);
        this.block = new BlockBuilder(instrument, plan, missing, checks, onlyWave);
    }

    /** What the rows are put into. */
    BlockBuilder block() {
        return block;
    }

    /** A reader for each item's cells. */
    AnswerReader[] readers() {
        return readers;
    }

    /** Takes a row: its cells in the order of the plan's columns. */
    void add(int line, List<String> row) {
        block.account().rowsRead++;
        block.ensureRoom();
        if (!checks.pass(line, row, block.account().problems)) {
            return;
        }
        int at = block.row();
        if (plan.unit() != ColumnPlan.ABSENT) {
            block.units.set(at, row.get(plan.unit()).strip());
        }
        if (plan.wave() != ColumnPlan.ABSENT) {
            block.waves.set(at, row.get(plan.wave()).strip());
        }
        IntStream.range(0, plan.cuts().length).forEach(cut -> block.cuts[cut].set(at, text(row.get(plan.cuts()[cut]))));
        if (block.respondents != null) {
            block.respondents.set(at, text(row.get(plan.respondent())));
        }
        if (plan.weight() != ColumnPlan.ABSENT) {
            block.weights[at] = checks.weight();
        }
        readAnswers(line, row, at);
        block.keepRow(line);
    }

    private @Nullable String text(String cell) {
        String text = cell.strip();
        return missing.contains(text) ? null : text;
    }

    private void readAnswers(int line, List<String> row, int at) {
        for (int item = 0; item < readers.length; item++) {
            if (!plan.isAsked(item)) {
                continue;
            }
            String cell = row.get(plan.items()[item]);
            byte answer = readers[item].read(cell);
            block.answers[item][at] = answer;
            if (answer == AnswerState.INVALID.getByte()) {
                complain(line, item, cell);
            }
        }
    }

    private void complain(int line, int item, String cell) {
        block.account()
                .problems
                .add(
                        line,
                        ProblemReason.INVALID_ANSWER,
                        plan.names().get(plan.items()[item]),
                        cell,
                        () -> readers[item].complaint(items.get(item), cell));
    }
}
