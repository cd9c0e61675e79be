package io.github.culturekit.catalog;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Layers do not fit together. The message names for each of the first problems the file, line, column and path (or the
 * layer, where it was made in Java), the value and the rule, and says what to do.
 */
public final class CatalogLayersException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 10;

    /** The problems, those of lower layers first. */
    private final transient List<Problem> problems;

    CatalogLayersException(List<Problem> problems) {
        super(message(problems));
        this.problems = List.copyOf(problems);
    }

    private static String message(List<Problem> problems) {
        String first = problems.stream().limit(SHOWN).map(Problem::message).collect(Collectors.joining("\n"));
        int more = problems.size() - SHOWN;
        return first + (more > 0 ? "\nAnd " + more + " more: see getProblems()." : "");
    }

    /**
     * All problems.
     *
     * @return at least one
     */
    public List<Problem> getProblems() {
        return problems;
    }

    /**
     * One thing that does not fit.
     *
     * @param layer the id of the layer that is to be mended
     * @param path where in that layer, as in {@code interventions[3].evidence[0]}
     * @param message the place, what is wrong there, and what to do
     */
    public record Problem(String layer, String path, String message) {}
}
