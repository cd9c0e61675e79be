package io.github.culturekit.model.picture;

import io.github.culturekit.model.picture.ForestRows.Entry;
import io.github.culturekit.model.picture.Sheet.Key;
import io.github.culturekit.model.profile.Interval;
import io.github.culturekit.model.profile.Measured;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Draws a forest plot: labels, marks on an axis, and the same numbers in two columns. */
final class ForestSheet {

    private static final double WIDEST_LABEL = 300;
    private static final double NARROWEST_PLOT = 240;
    private static final double GAP = 20;
    private static final double BLEED = 8;
    private static final double ROW = 25;
    private static final double HEAD = 26;
    private static final double DOT = 4.5;
    private static final double DIAMOND = 5;
    private static final double KEY = 24;
    private static final int LONG = 30;
    private static final Lettering TEXT = Lettering.regular(12);
    private static final Lettering COLUMN = Lettering.bold(12);
    private static final Lettering TICK = Lettering.regular(11);

    private final ForestRows rows;
    private final NiceAxis axis;
    private final RowHeads heads;
    private final Sheet sheet;
    private final Svg svg;
    private final double right;
    private final double numbers;
    private final double plotLeft;
    private final double plotRight;

    ForestSheet(ForestRows rows) {
        this.rows = rows;
        this.axis = rows.axis();
        this.heads = RowHeads.of(rows.list().stream().map(Entry::head).toList(), WIDEST_LABEL);
        this.plotLeft = Sheet.MARGIN + heads.width() + GAP;
        double columns = widest(ForestSheet::people, "n") + widest(this::numbers, numbersHead()) + 2 * GAP;
        this.sheet = new Sheet(Math.max(Sheet.WIDTH, plotLeft + NARROWEST_PLOT + columns + Sheet.MARGIN));
        this.svg = sheet.svg();
        this.right = sheet.width() - Sheet.MARGIN;
        this.numbers = right - widest(ForestSheet::people, "n") - GAP;
        this.plotRight = numbers - widest(this::numbers, numbersHead()) - GAP;
    }

    String draw(String title) {
        sheet.heading(title, rows.subtitle());
        sheet.keys(keys());
        columnHeads();
        double top = sheet.y();
        double bottom = top + rows.list().size() * ROW;
        bands(top);
        grid(top, bottom);
        references(top, bottom);
        for (Entry entry : rows.list()) {
            row(entry, sheet.y() + ROW / 2);
            sheet.advance(ROW);
        }
        ticks(bottom + 14);
        sheet.advance(20);
        if (rows.hasHidden()) {
            sheet.note(rows.wording().notShownNote());
        }
        return sheet.finish(title, rows.description());
    }

    private void columnHeads() {
        double middle = sheet.y() + HEAD / 2;
        if (rows.list().size() > LONG) {
            ticks(middle);
        }
        atRight(svg.text(COLUMN, numbers, middle, numbersHead(), Colour.DARK));
        atRight(svg.text(COLUMN, right, middle, "n", Colour.DARK));
        sheet.advance(HEAD);
        svg.line(Sheet.MARGIN - BLEED, sheet.y(), right + BLEED, sheet.y(), Palette.REFERENCE, 1);
    }

    /** Every second row has a ground, to lead the eye from the label to the numbers. */
    private void bands(double top) {
        for (int i = 1; i < rows.list().size(); i += 2) {
            svg.rectangle(Sheet.MARGIN - BLEED, top + i * ROW, right - Sheet.MARGIN + 2 * BLEED, ROW, Palette.BAND);
        }
    }

    private void grid(double top, double bottom) {
        for (BigDecimal tick : axis.ticks()) {
            svg.line(x(tick.doubleValue()), top, x(tick.doubleValue()), bottom, Palette.GRID, 1);
        }
        svg.line(plotLeft, bottom, plotRight, bottom, Palette.REFERENCE, 1);
    }

    private void ticks(double middle) {
        for (BigDecimal tick : axis.ticks()) {
            svg.text(TICK, x(tick.doubleValue()), middle, NiceAxis.label(tick), Colour.MUTED)
                    .with("text-anchor", "middle");
        }
    }

    /** One line through all rows of one construct; a stroke in each row where constructs differ. */
    private void references(double top, double bottom) {
        if (rows.oneConstruct()) {
            Entry first = rows.list().get(0);
            reference(first.organisation(), top, bottom);
            Double target = first.target();
            if (target != null) {
                drawTarget(svg, x(target), top, bottom);
            }
            return;
        }
        for (int i = 0; i < rows.list().size(); i++) {
            double y = top + i * ROW;
            reference(rows.list().get(i).organisation(), y + 4, y + ROW - 4);
        }
    }

    private void reference(@Nullable Double value, double top, double bottom) {
        if (value != null) {
            drawReference(svg, x(value), top, bottom);
        }
    }

    private void row(Entry entry, double middle) {
        heads.draw(svg, entry.head(), Sheet.MARGIN, middle);
        Measured measured = entry.measured();
        interval(entry, middle);
        Double target = entry.target();
        if (target != null && !rows.oneConstruct()) {
            drawDiamond(svg, x(target), middle);
        }
        if (measured != null) {
            svg.add("circle")
                    .with("cx", x(measured.getMean()))
                    .with("cy", middle)
                    .with("r", DOT)
                    .with("fill", Palette.MARK)
                    .tooltip(rows.tooltip(entry));
        }
        atRight(svg.text(TEXT, numbers, middle, numbers(entry), Colour.DARK));
        atRight(svg.text(TEXT, right, middle, people(entry), Colour.DARK));
    }

    private void interval(Entry entry, double middle) {
        Interval interval = entry.interval();
        if (interval != null) {
            svg.line(x(interval.getLower()), middle, x(interval.getUpper()), middle, Palette.MARK, 2)
                    .tooltip(rows.tooltip(entry));
        }
    }

    private List<Key> keys() {
        List<Key> keys = new ArrayList<>();
        keys.add(new Key(
                KEY, ForestSheet::drawMeanKey, "mean and " + rows.wording().confidence() + " interval"));
        if (rows.hasOrganisation()) {
            keys.add(new Key(
                    8, (drawing, x, middle) -> drawReference(drawing, x + 4, middle - 8, middle + 8), organisation()));
        }
        String target = rows.targetLabel();
        if (target != null) {
            keys.add(new Key(12, this::drawTargetKey, target));
        }
        return keys;
    }

    private String organisation() {
        Double mean = rows.list().get(0).organisation();
        return rows.oneConstruct() && mean != null
                ? "organisation's mean, " + rows.wording().decimals().show(mean)
                : "organisation's mean";
    }

    private static void drawMeanKey(Svg drawing, double x, double middle) {
        drawing.line(x, middle, x + KEY, middle, Palette.MARK, 2);
        drawing.add("circle")
                .with("cx", x + KEY / 2)
                .with("cy", middle)
                .with("r", DOT)
                .with("fill", Palette.MARK);
    }

    private void drawTargetKey(Svg drawing, double x, double middle) {
        if (rows.oneConstruct()) {
            drawTarget(drawing, x + 6, middle - 8, middle + 8);
        } else {
            drawDiamond(drawing, x + 6, middle);
        }
    }

    private static void drawReference(Svg drawing, double x, double top, double bottom) {
        drawing.line(x, top, x, bottom, Palette.REFERENCE, 1.5);
    }

    private static void drawTarget(Svg drawing, double x, double top, double bottom) {
        drawing.line(x, top, x, bottom, Palette.TARGET, 1.5).with("stroke-dasharray", "5 3");
    }

    private static void drawDiamond(Svg drawing, double x, double middle) {
        drawing.add("rect")
                .with("x", x - DIAMOND / 2 - 1)
                .with("y", middle - DIAMOND / 2 - 1)
                .with("width", DIAMOND + 2)
                .with("height", DIAMOND + 2)
                .with("transform", "rotate(45 " + XmlText.coordinate(x) + " " + XmlText.coordinate(middle) + ")")
                .with("fill", Colour.WHITE)
                .with("stroke", Palette.TARGET)
                .with("stroke-width", 2);
    }

    private double x(double value) {
        return axis.position(value, plotLeft, plotRight);
    }

    private String numbersHead() {
        return "Mean (" + rows.wording().confidence() + " interval)";
    }

    private String numbers(Entry entry) {
        Measured measured = entry.measured();
        Interval interval = entry.interval();
        if (measured == null) {
            return Wording.NOT_SHOWN;
        }
        Decimals decimals = rows.wording().decimals();
        return interval == null
                ? decimals.show(measured.getMean())
                : decimals.show(measured.getMean()) + " (" + decimals.show(interval.getLower()) + " to "
                        + decimals.show(interval.getUpper()) + ")";
    }

    private static String people(Entry entry) {
        Measured measured = entry.measured();
        return measured == null
                ? Wording.DASH
                : measured.getBase().getRespondents().toString();
    }

    private double widest(Function<Entry, String> text, String head) {
        return rows.list().stream()
                .mapToDouble(entry -> TEXT.width(text.apply(entry)))
                .reduce(COLUMN.width(head), Math::max);
    }

    private static void atRight(SvgElement text) {
        text.with("text-anchor", "end");
    }
}
