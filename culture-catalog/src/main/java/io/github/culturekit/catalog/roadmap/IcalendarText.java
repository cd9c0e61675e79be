package io.github.culturekit.catalog.roadmap;

import java.nio.charset.StandardCharsets;

/** Lines of an iCalendar stream (RFC 5545, section 3.1): escaped, folded at 75 octets, ended by CR and LF. */
final class IcalendarText {

    private static final int MOST_OCTETS = 75;
    private static final String LINE_END = "\r\n";

    private final StringBuilder text = new StringBuilder();

    /** Adds a line whose value needs no escaping, such as a day. */
    IcalendarText line(String name, String value) {
        fold(name + ":" + value);
        return this;
    }

    /** Adds a line whose value is a text (section 3.3.11). */
    IcalendarText text(String name, String value) {
        return line(name, escaped(value));
    }

    private static String escaped(String value) {
        String plain = value.replace("\r\n", "\n").replace('\r', '\n');
        StringBuilder escaped = new StringBuilder();
        plain.codePoints().forEach(point -> {
            if (point == '\n') {
                escaped.append("\\n");
            } else if (point == '\\' || point == ';' || point == ',') {
                escaped.append('\\').appendCodePoint(point);
            } else {
                escaped.appendCodePoint(Character.isISOControl(point) && point != '\t' ? ' ' : point);
            }
        });
        return escaped.toString();
    }

    /** A line goes on after a blank at the start of the next; no character is cut in two. */
    private void fold(String line) {
        int octets = 0;
        for (int i = 0; i < line.length(); ) {
            String character = line.substring(i, line.offsetByCodePoints(i, 1));
            int more = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + more > MOST_OCTETS) {
                text.append(LINE_END).append(' ');
                octets = 1;
            }
            text.append(character);
            octets += more;
            i += character.length();
        }
        text.append(LINE_END);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
