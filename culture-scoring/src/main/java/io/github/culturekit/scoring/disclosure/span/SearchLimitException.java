package io.github.culturekit.scoring.disclosure.span;

/** An exact search has taken more steps than it was allowed, so that nothing is proved either way. */
public final class SearchLimitException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SearchLimitException() {
        super("The exact search took more steps than allowed.");
    }
}
