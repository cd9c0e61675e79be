package io.github.culturekit.scoring.response;

import io.github.culturekit.model.organisation.Organisation;
import io.github.culturekit.scoring.instrument.Instrument;
import io.github.culturekit.scoring.instrument.Item;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Makes responses of rows that are made in Java, by the same rules as a survey file: where one response names a unit, a
 * wave or a weight, all must. Not thread-safe.
 */
public final class ResponsesBuilder {

    private static final Set<String> BLANK = Set.of("");

    private final Instrument instrument;
    private final List<Response> rows = new ArrayList<>();
    private final Set<String> notAsked = new TreeSet<>();
    private @Nullable Organisation organisation;

    ResponsesBuilder(Instrument instrument) {
        this.instrument = instrument;
    }

    /**
     * Says whose units the responses name; one with another unit is then set aside.
     *
     * @param organisation the organisation
     * @return this builder
     */
    public ResponsesBuilder in(Organisation organisation) {
        this.organisation = organisation;
        return this;
    }

    /**
     * Says that items were put to nobody.
     *
     * @param items the items' ids
     * @return this builder
     * @throws IllegalArgumentException if the instrument has no such item
     */
    public ResponsesBuilder notAsked(String... items) {
        Arrays.stream(items).forEach(this::requireItem);
        notAsked.addAll(List.of(items));
        return this;
    }

    /**
     * Adds a response.
     *
     * @param response what one person answered
     * @return this builder
     * @throws IllegalArgumentException if it answers an item that the instrument does not have
     */
    public ResponsesBuilder add(Response response) {
        response.getAnswers().keySet().forEach(this::requireItem);
        rows.add(response);
        return this;
    }

    /**
     * Adds a response by its codes alone.
     *
     * @param unit the person's unit
     * @param codes the answers in the order of the instrument's items; items beyond them are not answered
     * @return this builder
     * @throws IllegalArgumentException if there are more codes than items
     */
    public ResponsesBuilder add(String unit, int... codes) {
        List<Item> items = instrument.getItems();
        if (codes.length > items.size()) {
            throw new IllegalArgumentException("Response has " + codes.length + " codes, but instrument '"
                    + instrument.getId() + "' has " + items.size()
                    + " items. Maybe the codes are of another instrument.");
        }
        Response.Builder response = Response.builder().unit(unit);
        for (int item = 0; item < codes.length; item++) {
            response.putAnswer(items.get(item).getId(), codes[item]);
        }
        return add(response.build());
    }

    /**
     * Makes the responses, none of which may be set aside.
     *
     * @return the responses
     * @throws IntakeException with the first problems, if there are any
     */
    public Responses build() {
        Intake intake = buildIntake();
        intake.getReport().requireClean();
        return intake.getResponses();
    }

    /**
     * Makes the responses, and sets aside what breaks the rules.
     *
     * @return the responses and the report; its lines are the rows in the order added, from 1
     */
    public Intake buildIntake() {
        List<String> cutNames = List.copyOf(new TreeSet<>(
                rows.stream().flatMap(row -> row.getCuts().keySet().stream()).toList()));
        List<Column> columns = new ArrayList<>();
        int unit = optional(columns, "unit", Response::getUnit);
        int wave = optional(columns, "wave", Response::getWave);
        int weight = optional(
                columns,
                "weight",
                row -> row.getWeight().stream().mapToObj(String::valueOf).findFirst());
        int respondent = optional(columns, "respondent", Response::getRespondent);
        int[] cuts = cutNames.stream()
                .mapToInt(cut -> column(
                        columns, cut, row -> Optional.ofNullable(row.getCuts().get(cut))))
                .toArray();
        int[] items = instrument.getItems().stream()
                .map(Item::getId)
                .mapToInt(item -> notAsked.contains(item)
                        ? ColumnPlan.ABSENT
                        : column(
                                columns,
                                item,
                                row -> Optional.ofNullable(row.getAnswers().get(item))
                                        .map(String::valueOf)))
                .toArray();
        List<String> names = columns.stream().map(Column::name).toList();
        ColumnPlan plan = new ColumnPlan(names, unit, wave, cutNames, cuts, weight, respondent, items);
        RowAssembler assembler =
                new RowAssembler(instrument, plan, BLANK, Optional.ofNullable(organisation), Responses.ONLY_WAVE);
        IntStream.range(0, rows.size()).forEach(row -> assembler.add(row + 1, cells(columns, rows.get(row))));
        RowAccount account = assembler.block().endAccount();
        Responses responses = new Blocks(List.of(assembler.block().endBlock())).toResponses(instrument, plan);
        Optional<List<Integer>> duplicates = Optional.of(DuplicateRows.in(responses));
        String source = "Responses to '" + instrument.getId() + "'";
        return new Intake(responses, account.report(source, items.length, duplicates, List.of()));
    }

    private record Column(String name, Function<Response, Optional<String>> cell) {}

    private static int column(List<Column> columns, String name, Function<Response, Optional<String>> cell) {
        columns.add(new Column(name, cell));
        return columns.size() - 1;
    }

    /** A column that is there only if some row fills it. */
    private int optional(List<Column> columns, String name, Function<Response, Optional<String>> cell) {
        boolean used = rows.stream().anyMatch(row -> cell.apply(row).isPresent());
        return used ? column(columns, name, cell) : ColumnPlan.ABSENT;
    }

    private static List<String> cells(List<Column> columns, Response row) {
        return columns.stream()
                .map(column -> column.cell().apply(row).orElse(""))
                .toList();
    }

    private void requireItem(String item) {
        if (instrument.indexOf(item).isEmpty()) {
            throw new IllegalArgumentException("Instrument '" + instrument.getId() + "' has no item '" + item + "'."
                    + NearestName.advice(
                            item,
                            instrument.getItems().stream().map(Item::getId).toList(),
                            "the response is to another instrument"));
        }
    }
}
