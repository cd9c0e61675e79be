package io.github.culturekit.model.picture;

import io.github.culturekit.model.picture.HeatCells.Cell;
import io.github.culturekit.model.picture.Shades.Shade;
import io.github.culturekit.model.picture.Sheet.Key;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;

/** Draws a heat map. */
final class HeatMapSheet {

    private static final double NARROW_LABEL = 170;
    private static final double WIDE_LABEL = 320;
    private static final double COMFORTABLE_CELL = 48;
    private static final double WIDEST_CELL = 104;
    private static final double LABEL_GAP = 12;
    private static final double ROW = 24;
    private static final double GROUP_GAP = 8;
    private static final double SWATCH = 20;
    private static final double PADDING = 6;
    private static final int MANY_COLUMNS = 16;

    private final HeatCells cells;
    private final Lettering number;
    private final RowHeads rowHeads;
    private final ColumnHeads columnHeads;
    private final double pitch;
    private final double left;
    private final Sheet sheet;

    HeatMapSheet(HeatCells cells) {
        this.cells = cells;
        int columns = cells.grid().columns().size();
        this.number = Lettering.regular(columns > MANY_COLUMNS ? 11 : 12);
        this.rowHeads = RowHeads.of(
                cells.grid().rows().stream().map(ProfileGrid.Row::head).toList(), widestLabel(columns));
        this.left = Sheet.MARGIN + rowHeads.width() + LABEL_GAP;
        this.columnHeads = heads();
        this.pitch = columnHeads.pitch();
        this.sheet = new Sheet(Math.max(Sheet.WIDTH, left + columns * pitch + columnHeads.overhang() + Sheet.MARGIN));
    }

    /** Cells as wide as the sheet allows, and never too narrow for their numbers. */
    private ColumnHeads heads() {
        List<ProfileGrid.Column> columns = cells.grid().columns();
        double room = Sheet.WIDTH - left - Sheet.MARGIN;
        double narrowest = narrowestCell();
        double width = Math.max(narrowest, Math.min(WIDEST_CELL, room / columns.size()));
        ColumnHeads heads = ColumnHeads.of(columns, width);
        while (width > narrowest && width * columns.size() + heads.overhang() > room) {
            width = Math.max(narrowest, width - 1);
            heads = ColumnHeads.of(columns, width);
        }
        return heads;
    }

    private double narrowestCell() {
        return PADDING
                + cells.list().stream()
                        .mapToDouble(cell -> number.width(cells.text(cell)))
                        .max()
                        .orElse(0);
    }

    /** The fewer the columns, the more room for the units' labels. */
    private static double widestLabel(int columns) {
        double left = Sheet.WIDTH - 2 * Sheet.MARGIN - LABEL_GAP - columns * COMFORTABLE_CELL;
        return Math.max(NARROW_LABEL, Math.min(WIDE_LABEL, left));
    }

    String draw(String title) {
        sheet.heading(title, cells.subtitle());
        sheet.keys(keys());
        sheet.advance(columnHeads.height());
        columnHeads.draw(sheet.svg(), left, sheet.y());
        drawRows();
        if (cells.hasHidden()) {
            sheet.note(cells.wording().notShownNote());
        }
        return sheet.finish(title, cells.description());
    }

    private void drawRows() {
        int columns = cells.grid().columns().size();
        List<ProfileGrid.Row> rows = cells.grid().rows();
        boolean grouped = rows.stream().anyMatch(row -> row.depth() > 1);
        for (int i = 0; i < rows.size(); i++) {
            if (grouped && i > 0 && rows.get(i).depth() <= 1) {
                sheet.advance(GROUP_GAP);
            }
            double middle = sheet.y() + ROW / 2;
            rowHeads.draw(sheet.svg(), rows.get(i).head(), Sheet.MARGIN, middle);
            for (int j = 0; j < columns; j++) {
                drawCell(cells.list().get(i * columns + j), left + j * pitch, middle);
            }
            sheet.advance(ROW);
        }
    }

    private void drawCell(Cell cell, double x, double middle) {
        double width = pitch - 2;
        double top = middle - ROW / 2 + 1;
        Svg svg = sheet.svg();
        SvgElement ground = cell.measured() == null
                ? svg.hatchedRectangle(x + 1, top, width, ROW - 2)
                : svg.rectangle(x + 1, top, width, ROW - 2, cells.fill(cell));
        ground.tooltip(cells.tooltip(cell));
        svg.text(number, x + pitch / 2, middle, cells.text(cell), cells.ink(cell))
                .with("text-anchor", "middle")
                .with("pointer-events", "none");
    }

    private List<Key> keys() {
        List<Key> keys = new ArrayList<>();
        for (Shade shade : cells.shades().list()) {
            keys.add(new Key(
                    SWATCH, (svg, x, middle) -> svg.rectangle(x, middle - 7, SWATCH, 14, shade.fill()), label(shade)));
        }
        if (cells.hasUnshaded()) {
            keys.add(new Key(
                    SWATCH,
                    (svg, x, middle) -> svg.rectangle(x + 0.5, middle - 6.5, SWATCH - 1, 13, Colour.WHITE)
                            .with("stroke", Palette.GRID),
                    "no mean of the organisation"));
        }
        if (cells.hasHidden()) {
            keys.add(new Key(SWATCH, this::drawHidden, Wording.NOT_SHOWN));
        }
        return keys;
    }

    private void drawHidden(Svg svg, double x, double middle) {
        svg.hatchedRectangle(x, middle - 7, SWATCH, 14);
        svg.text(number, x + SWATCH / 2, middle, Wording.DASH, Palette.HATCH_INK)
                .with("text-anchor", "middle");
    }

    private String label(Shade shade) {
        Decimals decimals = cells.wording().decimals();
        LongFunction<String> limit = cells.shading() == Shading.SCORE ? decimals::show : decimals::showSigned;
        return shade.from() == shade.to()
                ? limit.apply(shade.from())
                : limit.apply(shade.from()) + " to " + limit.apply(shade.to());
    }
}
