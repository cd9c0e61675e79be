package io.github.culturekit.model.picture;

import io.github.culturekit.model.picture.HeatCells.Cell;
import io.github.culturekit.model.picture.Shades.Shade;
import io.github.culturekit.model.picture.Sheet.Key;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;

/** Draws a heat map. */
final class HeatMapSheet {

    private static final double WIDEST_LABEL = 240;
    private static final double WIDEST_CELL = 104;
    private static final double LABEL_GAP = 12;
    private static final double ROW = 24;
    private static final double GROUP_GAP = 8;
    private static final double SWATCH = 26;
    private static final double PADDING = 7;
    private static final Lettering NUMBER = Lettering.regular(12);

    private final HeatCells cells;
    private final RowHeads rowHeads;
    private final ColumnHeads columnHeads;
    private final double pitch;
    private final double left;
    private final Sheet sheet;

    HeatMapSheet(HeatCells cells) {
        this.cells = cells;
        this.rowHeads = RowHeads.of(
                cells.grid().rows().stream().map(ProfileGrid.Row::head).toList(), WIDEST_LABEL);
        this.left = Sheet.MARGIN + rowHeads.width() + LABEL_GAP;
        this.columnHeads = heads();
        this.pitch = columnHeads.pitch();
        int columns = cells.grid().columns().size();
        this.sheet = new Sheet(Math.max(Sheet.WIDTH, left + columns * pitch + columnHeads.overhang() + Sheet.MARGIN));
    }

    /** Cells as wide as the sheet allows; angled headers need some of that room at the right. */
    private ColumnHeads heads() {
        int columns = cells.grid().columns().size();
        double room = Sheet.WIDTH - left - Sheet.MARGIN;
        ColumnHeads heads = ColumnHeads.of(cells.grid().columns(), pitch(room / columns));
        return heads.wrapped()
                ? heads
                : new ColumnHeads(cells.grid().columns(), pitch((room - heads.overhang()) / columns), false);
    }

    private double pitch(double wanted) {
        double number = cells.list().stream()
                .mapToDouble(cell -> NUMBER.width(cells.text(cell)))
                .max()
                .orElse(0);
        return Math.max(number + PADDING, Math.min(WIDEST_CELL, wanted));
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
        svg.text(NUMBER, x + pitch / 2, middle, cells.text(cell), cells.ink(cell))
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
            keys.add(new Key(SWATCH, HeatMapSheet::drawHidden, Wording.NOT_SHOWN));
        }
        return keys;
    }

    private static void drawHidden(Svg svg, double x, double middle) {
        svg.hatchedRectangle(x, middle - 7, SWATCH, 14);
        svg.text(NUMBER, x + SWATCH / 2, middle, Wording.DASH, Colour.MUTED).with("text-anchor", "middle");
    }

    private String label(Shade shade) {
        Decimals decimals = cells.wording().decimals();
        LongFunction<String> limit = cells.shading() == Shading.SCORE ? decimals::show : decimals::showSigned;
        return shade.from() == shade.to()
                ? limit.apply(shade.from())
                : limit.apply(shade.from()) + " to " + limit.apply(shade.to());
    }
}
