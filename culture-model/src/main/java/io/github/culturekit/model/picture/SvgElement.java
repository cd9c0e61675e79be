package io.github.culturekit.model.picture;

import org.jspecify.annotations.Nullable;

/** One element of an SVG picture, without children other than its tooltip and text; not thread-safe. */
final class SvgElement {

    /** Stands for the drawing's id prefix until that is known; escaped text never holds it. */
    static final String ID_PREFIX = "\uffff";

    private final String name;
    private final StringBuilder attributes = new StringBuilder();
    private @Nullable String tooltip;
    private @Nullable String text;

    SvgElement(String name) {
        this.name = name;
    }

    SvgElement with(String attribute, String value) {
        attributes
                .append(' ')
                .append(attribute)
                .append("=\"")
                .append(XmlText.escape(value))
                .append('"');
        return this;
    }

    SvgElement with(String attribute, double value) {
        return with(attribute, XmlText.coordinate(value));
    }

    SvgElement with(String attribute, Colour value) {
        return with(attribute, value.toString());
    }

    /** Sets an attribute that is an id of the drawing's own. */
    SvgElement identified(String attribute, String id) {
        attributes
                .append(' ')
                .append(attribute)
                .append("=\"")
                .append(ID_PREFIX)
                .append(id)
                .append('"');
        return this;
    }

    /** Fills with a pattern that the drawing defines. */
    SvgElement filledWith(String pattern) {
        attributes.append(" fill=\"url(#").append(ID_PREFIX).append(pattern).append(")\"");
        return this;
    }

    SvgElement tooltip(String value) {
        tooltip = value;
        return this;
    }

    SvgElement text(String value) {
        text = value;
        return this;
    }

    void appendOpeningTo(StringBuilder out) {
        out.append('<').append(name).append(attributes).append(">\n");
    }

    void appendTo(StringBuilder out) {
        out.append('<').append(name).append(attributes);
        if (tooltip == null && text == null) {
            out.append("/>\n");
            return;
        }
        out.append('>');
        if (tooltip != null) {
            out.append("<title>").append(XmlText.escape(tooltip)).append("</title>");
        }
        if (text != null) {
            out.append(XmlText.escape(text));
        }
        out.append("</").append(name).append(">\n");
    }
}
