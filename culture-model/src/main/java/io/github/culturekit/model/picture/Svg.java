package io.github.culturekit.model.picture;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.CRC32;

/**
 * A drawing that becomes SVG text: self-contained, without scripts, style sheets or references elsewhere. Its ids start with
 * a check sum of its content, so that different drawings can stand in one page. Not thread-safe.
 */
final class Svg {

    private static final String FONTS =
            "system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, 'Noto Sans', sans-serif";
    private static final String HATCH = "hatch";
    private static final String DESCRIPTION = "about";

    private final List<SvgElement> elements = new ArrayList<>();

    SvgElement add(String name) {
        SvgElement element = new SvgElement(name);
        elements.add(element);
        return element;
    }

    SvgElement rectangle(double x, double y, double width, double height, Colour fill) {
        return rectangle(x, y, width, height).with("fill", fill);
    }

    /** A rectangle that says: nothing to see here. */
    SvgElement hatchedRectangle(double x, double y, double width, double height) {
        return rectangle(x, y, width, height).filledWith(HATCH);
    }

    private SvgElement rectangle(double x, double y, double width, double height) {
        return add("rect").with("x", x).with("y", y).with("width", width).with("height", height);
    }

    SvgElement line(double x1, double y1, double x2, double y2, Colour stroke, double width) {
        return add("line")
                .with("x1", x1)
                .with("y1", y1)
                .with("x2", x2)
                .with("y2", y2)
                .with("stroke", stroke)
                .with("stroke-width", width);
    }

    /** Text whose small letters are centred on the height given: a shift that every renderer understands. */
    SvgElement text(Lettering lettering, double x, double middle, String text, Colour fill) {
        SvgElement element = add("text")
                .with("x", x)
                .with("y", middle + lettering.size() * 0.35)
                .with("font-size", lettering.size())
                .with("fill", fill)
                .text(text);
        return lettering.bold() ? element.with("font-weight", "600") : element;
    }

    /** The whole drawing. */
    String finish(double width, double height, String title, String description) {
        StringBuilder out = new StringBuilder(elements.size() * 120);
        new SvgElement("svg")
                .with("xmlns", "http://www.w3.org/2000/svg")
                .with("width", width)
                .with("height", height)
                .with("viewBox", "0 0 " + XmlText.coordinate(width) + " " + XmlText.coordinate(height))
                .with("role", "img")
                .with("aria-label", title)
                .identified("aria-describedby", DESCRIPTION)
                .with("font-family", FONTS)
                .with("style", "max-width:100%;height:auto")
                .appendOpeningTo(out);
        new SvgElement("title").text(title).appendTo(out);
        new SvgElement("desc").identified("id", DESCRIPTION).text(description).appendTo(out);
        out.append("<defs>\n");
        appendHatchTo(out);
        out.append("</defs>\n");
        new SvgElement("rect")
                .with("width", width)
                .with("height", height)
                .with("fill", Colour.WHITE)
                .appendTo(out);
        elements.forEach(element -> element.appendTo(out));
        return out.append("</svg>\n").toString().replace(SvgElement.ID_PREFIX, "picture-" + checkSum(out) + "-");
    }

    private static void appendHatchTo(StringBuilder out) {
        new SvgElement("pattern")
                .identified("id", HATCH)
                .with("width", 6)
                .with("height", 6)
                .with("patternUnits", "userSpaceOnUse")
                .with("patternTransform", "rotate(45)")
                .appendOpeningTo(out);
        new SvgElement("rect")
                .with("width", 6)
                .with("height", 6)
                .with("fill", Palette.HATCH_GROUND)
                .appendTo(out);
        new SvgElement("rect")
                .with("width", 1.5)
                .with("height", 6)
                .with("fill", Palette.HATCH_LINE)
                .appendTo(out);
        out.append("</pattern>\n");
    }

    private static String checkSum(CharSequence content) {
        CRC32 sum = new CRC32();
        sum.update(content.toString().getBytes(StandardCharsets.UTF_8));
        return String.format(Locale.ROOT, "%08x", sum.getValue());
    }
}
