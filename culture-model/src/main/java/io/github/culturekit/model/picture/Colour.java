package io.github.culturekit.model.picture;

import java.util.Locale;

/**
 * A colour of the screen (sRGB), each part 0 to 255.
 *
 * <p>Luminance and contrast are those of the Web Content Accessibility Guidelines 2.2.
 */
record Colour(int red, int green, int blue) {

    static final Colour WHITE = parse("#ffffff");
    static final Colour DARK = parse("#14181d");
    static final Colour MUTED = parse("#57606a");

    static Colour parse(String hex) {
        int rgb = Integer.parseInt(hex.substring(1), 16);
        return new Colour(rgb >> 16, rgb >> 8 & 0xff, rgb & 0xff);
    }

    /** Dark or white, whichever reads better on this colour. */
    Colour ink() {
        return contrast(DARK) >= contrast(WHITE) ? DARK : WHITE;
    }

    /** 1 for the same luminance, 21 for black on white. */
    double contrast(Colour other) {
        double lighter = Math.max(luminance(), other.luminance());
        double darker = Math.min(luminance(), other.luminance());
        return (lighter + 0.05) / (darker + 0.05);
    }

    double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(int part) {
        double share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : StrictMath.pow((share + 0.055) / 1.055, 2.4);
    }

    /** {@return the colour as {@code #14181d}} */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "#%02x%02x%02x", red, green, blue);
    }
}
