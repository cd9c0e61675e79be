package io.github.culturekit.model.picture;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The colours of the pictures.
 *
 * <p>Both scales work without seeing red from green: the sequential one has a single hue whose luminance falls at every step,
 * so that it also survives a grey print; the diverging one goes from orange to blue, the pair of hues that every common kind
 * of colour vision keeps apart, and darkens evenly to both sides. Every step holds text, dark or white, at a contrast of
 * 4.5 or more.
 */
final class Palette {

    /** From low to high. */
    static final List<Colour> SEQUENTIAL =
            colours("#e4f1f4", "#bfdfe6", "#92c6d3", "#5fa8bd", "#2d7890", "#1b5c73", "#0d3d50");

    /** From far below to far above; the middle means no difference. */
    static final List<Colour> DIVERGING =
            colours("#8c3d04", "#d07a2c", "#f3cfa4", "#f1f1ef", "#bcd7ec", "#5f9fce", "#174f80");

    static final Colour HATCH_GROUND = Colour.parse("#f0f0f0");
    static final Colour HATCH_LINE = Colour.parse("#cfd2d5");
    static final Colour HATCH_INK = Colour.parse("#3b4249");
    static final Colour MARK = Colour.parse("#1b5c73");
    static final Colour REFERENCE = Colour.parse("#57606a");
    static final Colour TARGET = Colour.parse("#b25200");
    static final Colour GRID = Colour.parse("#e3e6e9");
    static final Colour BAND = Colour.parse("#f6f8f9");

    private Palette() {}

    /** As many steps of the sequential scale as asked for, evenly apart; few of them keep to its middle. */
    static List<Colour> sequential(int steps) {
        int last = SEQUENTIAL.size() - 1;
        int span = Math.min(last, 2 * (steps - 1));
        int first = (last - span) / 2;
        return IntStream.range(0, steps)
                .map(step -> steps == 1 ? 0 : (int) Math.round(step * (double) span / (steps - 1)))
                .mapToObj(offset -> SEQUENTIAL.get(first + offset))
                .toList();
    }

    /** The colour that many bands above the middle, or below it. */
    static Colour diverging(int band) {
        return DIVERGING.get(DIVERGING.size() / 2 + band);
    }

    private static List<Colour> colours(String... hex) {
        return Stream.of(hex).map(Colour::parse).toList();
    }
}
