package io.github.culturekit.catalog.roadmap;

/**
 * A roadmap as a table, for people and for spreadsheets.
 *
 * <p>Immutable and thread-safe.
 */
public final class RoadmapTable {

    private final Roadmap roadmap;

    private RoadmapTable(Roadmap roadmap) {
        this.roadmap = roadmap;
    }

    /**
     * The table of a roadmap.
     *
     * @param roadmap the roadmap
     * @return the table
     */
    public static RoadmapTable of(Roadmap roadmap) {
        return new RoadmapTable(roadmap);
    }

    /**
     * A picture in letters for a console: a row for each phase and step, a column for each quarter. {@code ##} is carrying
     * out, {@code ..} what goes on after that as normal work, {@code *} a survey. Below it what has no place, and why, what
     * would show that it worked, and how good the sequence is.
     *
     * @return lines, each ended by a line feed
     */
    public String toText() {
        return new RoadmapText(roadmap).toString();
    }

    /**
     * Comma-separated values (RFC 4180): under a heading a row for each phase, step, wave and each intervention without a
     * place. Days are the first and the last, both included.
     *
     * @return lines, each ended by CR and LF
     */
    public String toCsv() {
        return new RoadmapCsv(roadmap).toString();
    }
}
