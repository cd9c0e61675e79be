package io.github.culturekit.model.picture;

import io.github.culturekit.model.picture.HeatCells.Cell;
import io.github.culturekit.model.picture.Shades.Shade;
import io.github.culturekit.model.profile.Measured;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A heat map as a Vega-Lite specification: layers of grounds, coloured cells and numbers. */
final class HeatMapSpec {

    private static final String ENCODING = """
            {
              "x": {"field": "construct", "type": "nominal",
                    "axis": {"labelExpr": "constructLabels[datum.value]", "labelAngle": -60, "orient": "top",
                             "domain": false, "ticks": false, "title": null, "labelLimit": 200}},
              "y": {"field": "unit", "type": "nominal",
                    "axis": {"labelExpr": "unitLabels[datum.value]", "labelAlign": "left", "domain": false,
                             "ticks": false, "title": null, "labelLimit": 260}}
            }
            """;
    private static final String GROUND = """
            {"mark": {"type": "rect", "stroke": "white", "strokeWidth": 2},
             "encoding": {"color": {"condition": {"test": "isValid(datum.mean)", "value": "%s"}, "value": "%s"}}}
            """.formatted(Colour.WHITE, Palette.HATCH_LINE);
    private static final String CELLS = """
            {"transform": [{"filter": "isValid(datum.shade)"}],
             "mark": {"type": "rect", "stroke": "white", "strokeWidth": 2},
             "encoding": {"color": {"field": "shade", "type": "quantitative"}}}
            """;
    private static final String NUMBERS = """
            {"mark": {"type": "text", "fontSize": 12},
             "encoding": {"text": {"field": "text", "type": "nominal"},
                          "color": {"condition": [{"test": "datum.ink === '%1$s'", "value": "%1$s"},
                                                  {"test": "datum.ink === '%2$s'", "value": "%2$s"}],
                                    "value": "%3$s"}}}
            """.formatted(Colour.WHITE, Palette.HATCH_INK, Colour.DARK);

    private HeatMapSpec() {}

    static String of(HeatCells cells, String title) {
        ObjectNode specification = VegaLite.specification(title, cells.description());
        ArrayNode parameters = specification.putArray("params");
        ObjectNode units = parameters.addObject().put("name", "unitLabels").putObject("value");
        cells.grid().rows().forEach(row -> units.put(row.id().toString(), VegaLite.indented(row.head())));
        ObjectNode constructs =
                parameters.addObject().put("name", "constructLabels").putObject("value");
        cells.grid().columns().forEach(column -> constructs.put(column.id().toString(), column.label()));
        ArrayNode values = specification.putObject("data").putArray("values");
        cells.list().forEach(cell -> put(values.addObject(), cells, cell));
        specification.putObject("width").put("step", 56);
        specification.putObject("height").put("step", 24);
        specification.set("encoding", encoding(cells));
        specification
                .putArray("layer")
                .add(VegaLite.parse(GROUND))
                .add(coloured(cells))
                .add(VegaLite.parse(NUMBERS));
        specification.putObject("config").putObject("view").putNull("stroke");
        return VegaLite.write(specification);
    }

    private static void put(ObjectNode value, HeatCells cells, Cell cell) {
        value.put("unit", cell.row().id().toString());
        value.put("construct", cell.column().id().toString());
        Measured measured = cell.measured();
        if (measured != null) {
            value.put("mean", measured.getMean());
            value.put("n", measured.getBase().getRespondents());
        }
        Long shade = cell.shade();
        if (shade != null) {
            value.put("shade", cells.wording().decimals().value(shade));
        }
        value.put("text", cells.text(cell));
        value.put("ink", cells.ink(cell).toString());
    }

    private static ObjectNode encoding(HeatCells cells) {
        ObjectNode encoding = VegaLite.parse(ENCODING);
        ArrayNode columns = encoding.withObject("/x").putArray("sort");
        cells.grid().columns().forEach(column -> columns.add(column.id().toString()));
        ObjectNode y = encoding.withObject("/y");
        y.withObject("/axis")
                .put(
                        "labelPadding",
                        VegaLite.labelWidth(cells.grid().rows().stream().map(ProfileGrid.Row::head)));
        ArrayNode rows = y.putArray("sort");
        cells.grid().rows().forEach(row -> rows.add(row.id().toString()));
        return encoding;
    }

    /** The same classes and colours as in the SVG. */
    private static ObjectNode coloured(HeatCells cells) {
        ObjectNode layer = VegaLite.parse(CELLS);
        ObjectNode shade = layer.withObject("/encoding/color");
        shade.put("title", cells.shading() == Shading.SCORE ? "Mean" : "Difference");
        ObjectNode scale = shade.putObject("scale").put("type", "threshold");
        ArrayNode limits = scale.putArray("domain");
        ArrayNode fills = scale.putArray("range");
        for (Shade step : cells.shades().list()) {
            if (!fills.isEmpty()) {
                limits.add(cells.wording().decimals().value(step.from()));
            }
            fills.add(step.fill().toString());
        }
        return layer;
    }
}
