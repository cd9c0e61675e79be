package io.github.culturekit.examples.quickstart.report;

import java.util.Locale;

/** Small bars that stand in a table's cell. They repeat a number beside them, so that a screen reader may skip them. */
final class Bars {

    private static final double WIDTH = 160;
    private static final double HEIGHT = 14;

    private Bars() {}

    /** A share of the whole as a filled bar. */
    static Html share(double share) {
        return drawing(rectangle("track", 0, WIDTH) + rectangle("fill", 0, WIDTH * Math.min(1, Math.max(0, share))));
    }

    /** Three shares that make up a whole, one after the other; as they are rounded, their sum may be a little off. */
    static Html shares(double favourable, double neutral, double unfavourable) {
        double scale = WIDTH / (favourable + neutral + unfavourable);
        double first = scale * favourable;
        double second = scale * neutral;
        return drawing(rectangle("fill", 0, first)
                + rectangle("middle", first, second)
                + rectangle("against", first + second, scale * unfavourable));
    }

    /** A difference with its interval around a line at 0; the axis reaches as far to both sides as told. */
    static Html difference(Difference difference, double reach) {
        double lower = place(difference.lower(), reach);
        double upper = place(difference.upper(), reach);
        String kind = !difference.isBeyondChance() ? "within" : difference.lower() > 0 ? "risen" : "fallen";
        return drawing(line("zero", WIDTH / 2, 0, WIDTH / 2, HEIGHT)
                + line(kind, lower, HEIGHT / 2, upper, HEIGHT / 2)
                + String.format(
                        Locale.ROOT,
                        "<circle class=\"%s\" cx=\"%.1f\" cy=\"%.1f\" r=\"4\"/>",
                        kind,
                        place(difference.change().getDifference(), reach),
                        HEIGHT / 2));
    }

    private static double place(double value, double reach) {
        return WIDTH / 2 * (1 + value / reach);
    }

    private static String rectangle(String kind, double from, double width) {
        return String.format(
                Locale.ROOT, "<rect class=\"%s\" x=\"%.1f\" y=\"3\" width=\"%.1f\" height=\"8\"/>", kind, from, width);
    }

    private static String line(String kind, double x1, double y1, double x2, double y2) {
        return String.format(
                Locale.ROOT,
                "<line class=\"%s\" x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\"/>",
                kind,
                x1,
                y1,
                x2,
                y2);
    }

    private static Html drawing(String shapes) {
        return Html.svg(String.format(
                Locale.ROOT,
                "<svg class=\"bar\" aria-hidden=\"true\" width=\"%1$.0f\" height=\"%2$.0f\" viewBox=\"0 0 %1$.0f %2$.0f\">%3$s</svg>",
                WIDTH,
                HEIGHT,
                shapes));
    }
}
