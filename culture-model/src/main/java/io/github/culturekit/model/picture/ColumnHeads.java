package io.github.culturekit.model.picture;

import io.github.culturekit.model.picture.ProfileGrid.Column;
import java.util.List;

/**
 * The headers of a heat map's columns: wrapped where the columns are wide enough for whole words, and otherwise at an angle,
 * so that they never overlap.
 */
record ColumnHeads(List<Column> columns, double pitch, boolean wrapped) {

    private static final Lettering LETTERING = Lettering.regular(12);
    private static final double LINE = 15;
    private static final int MOST_LINES = 5;
    private static final double LONGEST = 180;
    private static final double ANGLE = 60;
    private static final double SINE = StrictMath.sin(StrictMath.toRadians(ANGLE));
    private static final double COSINE = StrictMath.cos(StrictMath.toRadians(ANGLE));
    private static final double GAP = 8;

    static ColumnHeads of(List<Column> columns, double pitch) {
        boolean wrapped =
                columns.stream().allMatch(column -> LETTERING.wrapsWell(column.label(), pitch - GAP, MOST_LINES));
        return new ColumnHeads(columns, pitch, wrapped);
    }

    double height() {
        if (!wrapped) {
            return longest() * SINE + LETTERING.size() + GAP;
        }
        int lines = columns.stream()
                .mapToInt(column -> LETTERING.wrap(column.label(), pitch - GAP).size())
                .max()
                .orElse(1);
        return lines * LINE + GAP;
    }

    /** How far the headers reach beyond the right end of the last column. */
    double overhang() {
        double overhang = 0;
        for (int i = 0; i < columns.size() && !wrapped; i++) {
            double reach = length(columns.get(i)) * COSINE + LETTERING.size();
            overhang = Math.max(overhang, reach - (columns.size() - i - 0.5) * pitch);
        }
        return overhang;
    }

    void draw(Svg svg, double x, double bottom) {
        for (int i = 0; i < columns.size(); i++) {
            double middle = x + (i + 0.5) * pitch;
            if (wrapped) {
                drawWrapped(svg, columns.get(i), middle, bottom);
            } else {
                drawAngled(svg, columns.get(i), middle, bottom);
            }
        }
    }

    private void drawWrapped(Svg svg, Column column, double middle, double bottom) {
        List<String> lines = LETTERING.wrap(column.label(), pitch - GAP);
        double y = bottom - GAP - (lines.size() - 0.5) * LINE;
        for (String line : lines) {
            svg.text(LETTERING, middle, y, line, Colour.DARK)
                    .with("text-anchor", "middle")
                    .tooltip(tooltip(column));
            y += LINE;
        }
    }

    private void drawAngled(Svg svg, Column column, double middle, double bottom) {
        double y = bottom - GAP;
        svg.add("text")
                .with("x", middle + LETTERING.size() * 0.3)
                .with("y", y)
                .with(
                        "transform",
                        "rotate(-60 " + XmlText.coordinate(middle + LETTERING.size() * 0.3) + " "
                                + XmlText.coordinate(y) + ")")
                .with("font-size", LETTERING.size())
                .with("fill", Colour.DARK)
                .text(LETTERING.shorten(column.label(), LONGEST))
                .tooltip(tooltip(column));
    }

    private static String tooltip(Column column) {
        return column.label() + " (" + column.id() + ")";
    }

    private double longest() {
        return columns.stream().mapToDouble(ColumnHeads::length).max().orElse(0);
    }

    private static double length(Column column) {
        return Math.min(LONGEST, LETTERING.width(column.label()));
    }
}
