package io.github.culturekit.examples.quickstart.report;

import java.util.ArrayList;
import java.util.List;

/** A table: a head, and rows of which the first cell names the row. */
final class Table {

    private final String caption;
    private final List<Html> head = new ArrayList<>();
    private final List<String> classes = new ArrayList<>();
    private final List<Html> rows = new ArrayList<>();

    Table(String caption) {
        this.caption = caption;
    }

    /** A column of words. */
    Table words(String heading) {
        return column(heading, "words");
    }

    /** A column of numbers, which stand right. */
    Table numbers(String heading) {
        return column(heading, "number");
    }

    /** A column of bars that repeat a number; a narrow screen leaves it out. */
    Table bars(String heading) {
        return column(heading, "bars");
    }

    private Table column(String heading, String type) {
        classes.add(type);
        head.add(Html.element("th").with("scope", "col").classed(type).of(heading));
        return this;
    }

    Table row(String... cells) {
        return row(List.of(cells).stream().map(Html::text).toList());
    }

    Table row(Html... cells) {
        return row(List.of(cells));
    }

    Table row(List<Html> cells) {
        List<Html> row = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            Html.Element cell = i == 0 ? Html.element("th").with("scope", "row") : Html.element("td");
            row.add(cell.classed(classes.get(i)).of(cells.get(i)));
        }
        rows.add(Html.element("tr").of(row));
        return this;
    }

    Html toHtml() {
        return Html.element("div")
                .classed("wide")
                .of(Html.element("table")
                        .of(
                                Html.element("caption").of(caption),
                                Html.element("thead").of(Html.element("tr").of(head)),
                                Html.element("tbody").of(rows)));
    }
}
