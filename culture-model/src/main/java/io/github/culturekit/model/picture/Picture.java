package io.github.culturekit.model.picture;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;

/**
 * A picture of a profile, as SVG and as a Vega-Lite specification of the same numbers.
 *
 * <p>Both are self-contained: the SVG needs no style sheet, script or file, several of them can stand in one HTML page, and
 * the specification carries its data. Immutable and thread-safe.
 */
public final class Picture {

    private final String title;
    private final String svg;
    private final Supplier<String> vegaLite;

    Picture(String title, String svg, Supplier<String> vegaLite) {
        this.title = title;
        this.svg = svg;
        this.vegaLite = vegaLite;
    }

    /**
     * What stands above the picture.
     *
     * @return a short text
     */
    public String getTitle() {
        return title;
    }

    /**
     * The picture as SVG, to save or to put into a page as it is.
     *
     * @return an {@code svg} element without an XML declaration
     */
    public String toSvg() {
        return svg;
    }

    /**
     * The picture as a Vega-Lite specification (version 5), to draw it anew or to restyle it.
     *
     * @return JSON, indented by two spaces
     */
    public String toVegaLite() {
        return vegaLite.get();
    }

    /**
     * Saves the SVG in UTF-8; an older file of that name is replaced.
     *
     * @param file the file to write
     * @return the same file, for a caller to say where the picture is
     * @throws IOException if the file cannot be written
     */
    public Path writeTo(Path file) throws IOException {
        return Files.writeString(file, svg, StandardCharsets.UTF_8);
    }

    /** {@return the title and the size of the SVG} */
    @Override
    public String toString() {
        return "Picture '" + title + "' (" + svg.length() + " characters of SVG)";
    }
}
