package io.github.culturekit.model.picture;

import io.github.culturekit.model.picture.ForestRows.Entry;
import io.github.culturekit.model.profile.Interval;
import io.github.culturekit.model.profile.Measured;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A forest plot as a Vega-Lite specification: intervals, means, the organisation's means and targets in layers. */
final class ForestSpec {

    private static final String ROWS = """
            {"field": "row", "type": "nominal",
             "axis": {"labelExpr": "rowLabels[datum.value]", "labelAlign": "left", "domain": false, "ticks": false,
                      "grid": true, "title": null, "labelLimit": 260}}
            """;
    private static final String INTERVALS = """
            {"transform": [{"filter": "isValid(datum.lower)"}],
             "mark": {"type": "rule", "strokeWidth": 2, "color": "%s"},
             "encoding": {"x": {"field": "lower", "type": "quantitative"}, "x2": {"field": "upper"}}}
            """.formatted(Palette.MARK);
    private static final String MEANS = """
            {"transform": [{"filter": "isValid(datum.mean)"}],
             "mark": {"type": "point", "filled": true, "size": 70, "opacity": 1, "color": "%s"},
             "encoding": {"x": {"field": "mean", "type": "quantitative"},
                          "tooltip": [{"field": "mean", "type": "quantitative"},
                                      {"field": "lower", "type": "quantitative"},
                                      {"field": "upper", "type": "quantitative"},
                                      {"field": "n", "type": "quantitative"}]}}
            """.formatted(Palette.MARK);
    private static final String ORGANISATION = """
            {"transform": [{"filter": "isValid(datum.organisation)"}],
             "mark": {"type": "tick", "thickness": 1.5, "size": 24, "color": "%s"},
             "encoding": {"x": {"field": "organisation", "type": "quantitative"}}}
            """.formatted(Palette.REFERENCE);
    private static final String TARGETS = """
            {"transform": [{"filter": "isValid(datum.target)"}],
             "mark": {"type": "point", "shape": "diamond", "size": 60, "opacity": 1, "color": "%s"},
             "encoding": {"x": {"field": "target", "type": "quantitative"}}}
            """.formatted(Palette.TARGET);
    private static final String HIDDEN = """
            {"transform": [{"filter": "!isValid(datum.mean)"}],
             "mark": {"type": "text", "align": "left", "dx": 8, "text": "%s", "color": "%s"},
             "encoding": {"x": {"value": "width"}}}
            """.formatted(Wording.NOT_SHOWN, Colour.MUTED);

    private ForestSpec() {}

    static String of(ForestRows rows, String title) {
        ObjectNode specification = VegaLite.specification(title, rows.description());
        ObjectNode labels = specification
                .putArray("params")
                .addObject()
                .put("name", "rowLabels")
                .putObject("value");
        rows.list().forEach(entry -> labels.put(entry.id(), VegaLite.indented(entry.head())));
        ArrayNode values = specification.putObject("data").putArray("values");
        rows.list().forEach(entry -> put(values.addObject(), entry));
        specification.put("width", 480);
        specification.putObject("height").put("step", 24);
        specification.set("encoding", encoding(rows));
        ArrayNode layers = specification.putArray("layer");
        for (String layer : new String[] {ORGANISATION, INTERVALS, TARGETS, MEANS, HIDDEN}) {
            layers.add(VegaLite.parse(layer));
        }
        return VegaLite.write(specification);
    }

    private static void put(ObjectNode value, Entry entry) {
        value.put("row", entry.id());
        Measured measured = entry.measured();
        if (measured != null) {
            value.put("mean", measured.getMean());
            value.put("n", measured.getBase().getRespondents());
        }
        Interval interval = entry.interval();
        if (interval != null) {
            value.put("lower", interval.getLower());
            value.put("upper", interval.getUpper());
        }
        if (entry.organisation() != null) {
            value.put("organisation", entry.organisation());
        }
        if (entry.target() != null) {
            value.put("target", entry.target());
        }
    }

    private static ObjectNode encoding(ForestRows rows) {
        NiceAxis axis = rows.axis();
        ObjectNode encoding = VegaLite.parse("{}");
        ObjectNode x = encoding.putObject("x");
        x.put("type", "quantitative").put("title", "Mean score");
        x.putObject("scale").putArray("domain").add(axis.lower()).add(axis.upper());
        ObjectNode y = VegaLite.parse(ROWS);
        y.withObject("/axis")
                .put("labelPadding", VegaLite.labelWidth(rows.list().stream().map(Entry::head)));
        ArrayNode order = y.putArray("sort");
        rows.list().forEach(entry -> order.add(entry.id()));
        encoding.set("y", y);
        return encoding;
    }
}
