package io.github.culturekit.examples.quickstart.report;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A piece of a page that is safe to put into it. Text only gets in through {@link #text(String)}, as an attribute, or as a
 * part of an element, and is escaped on each of these ways.
 */
final class Html {

    private static final Set<String> INLINE = Set.of("a", "b", "cite", "span", "strong");
    private static final Html NOTHING = new Html("");

    private final String code;

    private Html(String code) {
        this.code = code;
    }

    static Html nothing() {
        return NOTHING;
    }

    static Html text(String text) {
        return new Html(escape(text));
    }

    /** A picture made by the library, which escapes its own text. */
    static Html svg(String svg) {
        return new Html(svg);
    }

    /** A style sheet of our own. */
    static Html style(String css) {
        return new Html("<style>\n" + css + "</style>\n");
    }

    /** An element without content, as in {@code meta}; attributes as name, value, name, value. */
    static Html emptyElement(String name, String... attributes) {
        Element element = new Element(name);
        for (int i = 0; i < attributes.length; i += 2) {
            element.with(attributes[i], attributes[i + 1]);
        }
        return new Html("<" + name + element.attributes + "/>\n");
    }

    /** An element with its attributes and its content in order. */
    static Element element(String name) {
        return new Element(name);
    }

    static Html join(List<Html> parts) {
        return new Html(parts.stream().map(Html::toString).collect(Collectors.joining()));
    }

    static Html join(Html... parts) {
        return join(List.of(parts));
    }

    boolean isEmpty() {
        return code.isEmpty();
    }

    @Override
    public String toString() {
        return code;
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    /** An element that is being written. */
    static final class Element {

        private final String name;
        private final StringBuilder attributes = new StringBuilder();

        private Element(String name) {
            this.name = name;
        }

        Element with(String attribute, String value) {
            attributes
                    .append(' ')
                    .append(attribute)
                    .append("=\"")
                    .append(escape(value))
                    .append('"');
            return this;
        }

        Element classed(String names) {
            return with("class", names);
        }

        Html of(String text) {
            return of(text(text));
        }

        Html of(Html... content) {
            return of(List.of(content));
        }

        Html of(List<Html> content) {
            return new Html("<" + name + attributes + ">" + join(content) + "</" + name + ">"
                    + (INLINE.contains(name) ? "" : "\n"));
        }
    }
}
