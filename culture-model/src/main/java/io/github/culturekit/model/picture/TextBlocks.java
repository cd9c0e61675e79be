package io.github.culturekit.model.picture;

import io.github.culturekit.model.picture.ProfileGrid.Column;
import io.github.culturekit.model.picture.ProfileGrid.Row;
import io.github.culturekit.model.profile.Measured;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/** Lays a table out in blocks, each as many constructs wide as fit. */
final class TextBlocks {

    private static final Lettering CONSOLE = Lettering.console();
    private static final String GAP = "  ";
    private static final int FAIR_LABEL = 22;
    private static final int SHORTEST_LABEL = 4;
    private static final int WIDEST_HEAD = 13;
    private static final int MOST_HEAD_LINES = 3;

    private final ProfileGrid grid;
    private final Wording wording;
    private final int width;
    private final int meanWidth;
    private final int baseWidth;
    private final int cellWidth;
    private final int labelWidth;
    private final int columnsEach;

    TextBlocks(ProfileGrid grid, Wording wording, int width) {
        this.grid = grid;
        this.wording = wording;
        this.width = width;
        this.meanWidth = widestCell(measured -> mean(measured).length());
        this.baseWidth = widestCell(measured -> base(measured).length());
        int heads = (int) grid.columns().stream()
                .flatMap(column -> Stream.of(column.label().split(" ")))
                .mapToDouble(CONSOLE::width)
                .max()
                .orElse(1);
        this.cellWidth = Math.max(meanWidth + baseWidth, Math.min(WIDEST_HEAD, heads));
        int labels = (int) grid.rows().stream()
                .mapToDouble(row -> CONSOLE.width(indented(row)))
                .max()
                .orElse(1);
        int step = GAP.length() + cellWidth;
        int most = Math.max(1, (width - Math.min(labels, FAIR_LABEL)) / step);
        int blocks = ceiling(grid.columns().size(), most);
        this.columnsEach = ceiling(grid.columns().size(), blocks);
        this.labelWidth = Math.max(SHORTEST_LABEL, Math.min(labels, width - columnsEach * step));
    }

    String write(String title) {
        StringBuilder out = new StringBuilder();
        String subtitle = "Mean score (people it rests on), on a scale of " + wording.range() + "; " + Wording.DASH
                + " " + Wording.NOT_SHOWN;
        CONSOLE.wrap(title, width).forEach(line -> append(out, line));
        CONSOLE.wrap(subtitle, width).forEach(line -> append(out, line));
        int count = grid.columns().size();
        for (int from = 0; from < count; from += columnsEach) {
            append(out, "");
            block(out, grid.columns().subList(from, Math.min(from + columnsEach, count)));
        }
        return out.toString();
    }

    private void block(StringBuilder out, List<Column> columns) {
        List<List<String>> heads = columns.stream()
                .map(column -> CONSOLE.wrap(column.label(), cellWidth, MOST_HEAD_LINES))
                .toList();
        int lines = heads.stream().mapToInt(List::size).max().orElse(1);
        for (int i = 0; i < lines; i++) {
            StringBuilder line = new StringBuilder(padded(i == lines - 1 ? "Unit" : "", labelWidth));
            for (List<String> head : heads) {
                int index = i - lines + head.size();
                line.append(GAP).append(padded(index < 0 ? "" : head.get(index), cellWidth));
            }
            append(out, line.toString());
        }
        append(out, "-".repeat(labelWidth) + (GAP + "-".repeat(cellWidth)).repeat(columns.size()));
        grid.rows().forEach(row -> append(out, line(row, columns)));
    }

    private String line(Row row, List<Column> columns) {
        StringBuilder line = new StringBuilder(padded(CONSOLE.shorten(indented(row), labelWidth), labelWidth));
        for (Column column : columns) {
            String cell = grid.cell(row, column)
                    .map(measured -> leftPadded(mean(measured), meanWidth) + leftPadded(base(measured), baseWidth))
                    .orElse(leftPadded(Wording.DASH, meanWidth));
            line.append(GAP).append(padded(cell, cellWidth));
        }
        return line.toString();
    }

    private String mean(Measured measured) {
        return wording.decimals().show(measured.getMean());
    }

    private static String base(Measured measured) {
        return " (" + measured.getBase().getRespondents() + ")";
    }

    private static String indented(Row row) {
        return "  ".repeat(row.depth()) + row.label();
    }

    private int widestCell(ToIntFunction<Measured> length) {
        return grid.rows().stream()
                .flatMap(row -> grid.columns().stream().flatMap(column -> grid.cell(row, column).stream()))
                .mapToInt(length)
                .max()
                .orElse(1);
    }

    private static String padded(String text, int columns) {
        return text + " ".repeat(Math.max(0, columns - (int) CONSOLE.width(text)));
    }

    private static String leftPadded(String text, int columns) {
        return " ".repeat(Math.max(0, columns - text.length())) + text;
    }

    private static void append(StringBuilder out, String line) {
        out.append(line.stripTrailing()).append('\n');
    }

    private static int ceiling(int dividend, int divisor) {
        return (dividend + divisor - 1) / divisor;
    }
}
