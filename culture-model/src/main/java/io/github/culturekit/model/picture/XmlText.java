package io.github.culturekit.model.picture;

/** Text and numbers as XML allows them, the same on every machine. */
final class XmlText {

    private static final int REPLACEMENT = 0xfffd;

    private XmlText() {}

    /** The text with markup escaped, and with a replacement character for what XML 1.0 cannot hold. */
    static String escape(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(letter -> {
            switch (letter) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.appendCodePoint(shown(letter));
            }
        });
        return out.toString();
    }

    /** The letter, or the replacement character for one that XML 1.0 cannot hold. */
    static int shown(int letter) {
        return isAllowed(letter) ? letter : REPLACEMENT;
    }

    private static boolean isAllowed(int letter) {
        return letter == '\t'
                || letter == '\n'
                || letter >= 0x20 && letter <= 0xd7ff && !(letter >= 0x7f && letter <= 0x9f)
                || letter >= 0xe000 && letter <= 0xfffd
                || letter >= 0x10000 && (letter & 0xfffe) != 0xfffe;
    }

    /** A coordinate to a tenth of a pixel, without a needless decimal. */
    static String coordinate(double value) {
        long tenths = Math.round(value * 10);
        String whole = (tenths < 0 ? "-" : "") + Math.abs(tenths / 10);
        return tenths % 10 == 0 ? whole : whole + "." + Math.abs(tenths % 10);
    }
}
