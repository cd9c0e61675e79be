package io.github.culturekit.scoring.response;

import io.github.culturekit.model.organisation.Organisation;
import io.github.culturekit.model.organisation.UnitId;
import io.github.culturekit.scoring.instrument.FollowUp;
import io.github.culturekit.scoring.instrument.Instrument;
import io.github.culturekit.scoring.instrument.Item;
import io.github.culturekit.scoring.instrument.ResponseScale;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes responses of rows of cells, whatever source they come from, and accounts for every one. Not thread-safe.
 */
final class RowAssembler {

    private final Instrument instrument;
    private final ColumnPlan plan;
    private final RowChecks checks;
    private final Set<String> missing;
    private final String onlyWave;
    private final AnswerReader[] readers;
    private final @Nullable Route[] routes;

    private final ProblemLog problems = new ProblemLog();
    private final CellCounts cells = new CellCounts();
    private final Dictionary.Builder units = new Dictionary.Builder();
    private final Dictionary.Builder waves = new Dictionary.Builder();
    private final Dictionary.Builder[] cuts;
    private final Dictionary.Builder respondents = new Dictionary.Builder();
    private final byte[][] answers;
    private double[] weights = new double[0];
    private int[] lines = new int[64];
    private int kept;
    private long read;

    /** An item that is asked only after another: the filter item and, by its option, whether it leads past the item. */
    private record Route(int filter, boolean[] past) {}

    RowAssembler(
            Instrument instrument,
            ColumnPlan plan,
            Set<String> missing,
            Optional<Organisation> organisation,
            String onlyWave) {
        this.instrument = instrument;
        this.plan = plan;
        this.missing = missing;
        this.onlyWave = onlyWave;
        this.checks = new RowChecks(plan, missing, organisation, problems);
        List<Item> items = instrument.getItems();
        this.readers = items.stream()
                .map(item -> new AnswerReader(item, instrument.responseScaleOf(item), missing))
                .toArray(AnswerReader[]::new);
        this.routes = items.stream().map(this::route).toArray(Route[]::new);
        this.answers = new byte[items.size()][64];
        this.cuts = new Dictionary.Builder[plan.cuts().length];
        Arrays.setAll(cuts, cut -> new Dictionary.Builder());
        if (plan.weight() != ColumnPlan.ABSENT) {
            weights = new double[64];
        }
    }

    private @Nullable Route route(Item item) {
        Optional<FollowUp> followUp = item.getFollowUp();
        if (followUp.isEmpty()) {
            return null;
        }
        int filter = instrument.indexOf(followUp.get().getItem()).orElseThrow();
        ResponseScale scale = instrument.responseScaleOf(instrument.getItems().get(filter));
        boolean[] past = new boolean[scale.getOptionCount()];
        followUp.get()
                .getScores()
                .keySet()
                .forEach(code -> past[scale.optionOf(code).orElseThrow()] = true);
        return new Route(filter, past);
    }

    /** Takes a row: its cells in the order of the plan's columns. */
    void add(int line, List<String> row) {
        read++;
        if (!checks.pass(line, row)) {
            return;
        }
        grow();
        units.add(
                plan.unit() == ColumnPlan.ABSENT
                        ? checks.onlyUnit()
                        : row.get(plan.unit()).strip());
        waves.add(
                plan.wave() == ColumnPlan.ABSENT
                        ? onlyWave
                        : row.get(plan.wave()).strip());
        for (int cut = 0; cut < cuts.length; cut++) {
            cuts[cut].add(text(row.get(plan.cuts()[cut])));
        }
        if (plan.respondent() != ColumnPlan.ABSENT) {
            respondents.add(text(row.get(plan.respondent())));
        }
        if (plan.weight() != ColumnPlan.ABSENT) {
            weights[kept] = checks.weight();
        }
        lines[kept] = line;
        readAnswers(line, row);
        kept++;
    }

    private @Nullable String text(String cell) {
        String text = cell.strip();
        return missing.contains(text) ? null : text;
    }

    private void readAnswers(int line, List<String> row) {
        for (int item = 0; item < readers.length; item++) {
            int column = plan.items()[item];
            answers[item][kept] =
                    column == ColumnPlan.ABSENT ? AnswerState.NOT_ASKED.getByte() : readers[item].read(row.get(column));
        }
        for (int item = 0; item < readers.length; item++) {
            if (isRoutedPast(item)) {
                answers[item][kept] = AnswerState.NOT_ASKED.getByte();
            }
            AnswerState state = AnswerState.of(answers[item][kept]);
            cells.add(state);
            if (state == AnswerState.INVALID) {
                AnswerReader reader = readers[item];
                int column = plan.items()[item];
                String cell = row.get(column);
                problems.add(
                        line,
                        ProblemReason.INVALID_ANSWER,
                        plan.names().get(column),
                        cell,
                        () -> reader.complaint(cell));
            }
        }
    }

    private boolean isRoutedPast(int item) {
        @Nullable Route route = routes[item];
        if (route == null || AnswerState.of(answers[item][kept]) != AnswerState.NOT_ANSWERED) {
            return false;
        }
        byte filter = answers[route.filter()][kept];
        return AnswerState.isAnswered(filter) && route.past()[filter & 0xff];
    }

    private void grow() {
        if (kept < lines.length) {
            return;
        }
        int capacity = 2 * kept;
        lines = Arrays.copyOf(lines, capacity);
        for (int item = 0; item < answers.length; item++) {
            answers[item] = Arrays.copyOf(answers[item], capacity);
        }
        if (plan.weight() != ColumnPlan.ABSENT) {
            weights = Arrays.copyOf(weights, capacity);
        }
    }

    long rowsRead() {
        return read;
    }

    /** Ends the rows; nothing can be added afterwards. */
    Intake finish(String source, List<String> ignoredColumns) {
        byte[] @Nullable [] columns = new byte[answers.length] @Nullable [];
        for (int item = 0; item < answers.length; item++) {
            boolean asked = plan.items()[item] != ColumnPlan.ABSENT;
            columns[item] = asked ? Arrays.copyOf(answers[item], kept) : null;
            answers[item] = new byte[0];
        }
        Dictionary unitColumn = units.build();
        ResponseColumns stored = new ResponseColumns(
                columns,
                unitColumn,
                unitColumn.values().stream().map(UnitId::of).toList(),
                waves.build(),
                plan.cutNames(),
                Arrays.stream(cuts).map(Dictionary.Builder::build).toList(),
                plan.respondent() == ColumnPlan.ABSENT ? null : respondents.build(),
                plan.weight() == ColumnPlan.ABSENT ? null : Arrays.copyOf(weights, kept),
                Lines.of(lines, kept));
        Responses responses = new Responses(instrument, stored, RowSelection.all(kept));
        IntakeReport report = new IntakeReport(
                source,
                answers.length,
                read,
                kept,
                cells.copy(),
                problems.toList(),
                RowHints.of(responses),
                ignoredColumns);
        return new Intake(responses, report);
    }
}
