package io.github.culturekit.model.picture;

import java.util.List;

/**
 * The paper of a picture: a heading, a line of legend keys, whatever the picture draws, and a note. It keeps the height
 * reached so far. Not thread-safe.
 */
final class Sheet {

    static final double WIDTH = 900;
    static final double MARGIN = 24;

    private static final Lettering TITLE = Lettering.bold(19);
    private static final Lettering SUBTITLE = Lettering.regular(13);
    private static final Lettering KEY = Lettering.regular(12);
    private static final Lettering NOTE = Lettering.regular(11);
    private static final double KEY_HEIGHT = 22;
    private static final double KEY_GAP = 12;

    private final Svg svg = new Svg();
    private final double width;
    private double y = MARGIN;

    Sheet(double width) {
        this.width = width;
    }

    /** A legend entry: a mark of some width, and what it means. */
    record Key(double width, Mark mark, String label) {}

    /** Draws a legend entry's mark. */
    @FunctionalInterface
    interface Mark {
        void draw(Svg svg, double x, double middle);
    }

    Svg svg() {
        return svg;
    }

    double width() {
        return width;
    }

    double y() {
        return y;
    }

    void advance(double height) {
        y += height;
    }

    void heading(String title, String subtitle) {
        lines(TITLE, title, 26, Colour.DARK);
        lines(SUBTITLE, subtitle, 19, Colour.MUTED);
        advance(10);
    }

    void keys(List<Key> keys) {
        double x = MARGIN;
        for (Key key : keys) {
            double needed = key.width() + 6 + KEY.width(key.label());
            if (x > MARGIN && x + needed > width - MARGIN) {
                x = MARGIN;
                advance(KEY_HEIGHT);
            }
            double middle = y + KEY_HEIGHT / 2;
            key.mark().draw(svg, x, middle);
            double textX = x + key.width() + 6;
            svg.text(KEY, textX, middle, KEY.shorten(key.label(), width - MARGIN - textX), Colour.DARK);
            x += needed + KEY_GAP;
        }
        advance(KEY_HEIGHT + 14);
    }

    void note(String text) {
        advance(14);
        lines(NOTE, text, 16, Colour.MUTED);
    }

    String finish(String title, String description) {
        return svg.finish(width, y + MARGIN - 6, title, description);
    }

    private void lines(Lettering lettering, String text, double height, Colour colour) {
        for (String line : lettering.wrap(text, width - 2 * MARGIN)) {
            svg.text(lettering, MARGIN, y + height / 2, line, colour);
            advance(height);
        }
    }
}
