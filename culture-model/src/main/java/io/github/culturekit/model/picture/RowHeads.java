package io.github.culturekit.model.picture;

import java.util.Collection;

/** The labels at the left of a picture: indented by level, the topmost in bold, shortened where they must be. */
record RowHeads(double width, boolean layered) {

    private static final double SIZE = 12.5;
    private static final double INDENT = 14;
    private static final int DEEPEST = 6;
    private static final double NARROWEST = 60;

    /** A label, how far to indent it, and its full text. */
    record Head(String label, int depth, String tooltip) {}

    static RowHeads of(Collection<Head> heads, double widest) {
        boolean layered = heads.stream().anyMatch(head -> head.depth() > 0);
        double needed = heads.stream()
                .mapToDouble(head -> indent(head) + lettering(head, layered).width(head.label()))
                .max()
                .orElse(0);
        return new RowHeads(Math.min(widest, Math.max(NARROWEST, needed)), layered);
    }

    void draw(Svg svg, Head head, double x, double middle) {
        Lettering lettering = lettering(head, layered);
        String label = lettering.shorten(head.label(), width - indent(head));
        svg.text(lettering, x + indent(head), middle, label, Colour.DARK).tooltip(head.tooltip());
    }

    private static double indent(Head head) {
        return INDENT * Math.min(head.depth(), DEEPEST);
    }

    private static Lettering lettering(Head head, boolean layered) {
        return layered && head.depth() == 0 ? Lettering.bold(SIZE) : Lettering.regular(SIZE);
    }
}
