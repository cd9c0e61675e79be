package io.github.culturekit.scoring.disclosure.span;

/** An exact search has taken more steps or larger numbers than it was allowed, so that nothing is proved either way. */
public final class SearchLimitException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Nothing is proved. */
    public SearchLimitException() {
        super("The exact search took more steps, or larger numbers, than allowed.");
    }
}
