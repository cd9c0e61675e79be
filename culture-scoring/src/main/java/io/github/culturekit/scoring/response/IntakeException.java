package io.github.culturekit.scoring.response;

/**
 * A survey file cannot be read at all, or was required to be clean and is not. The message names the file, what is wrong
 * in it, and what to do.
 */
public final class IntakeException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    IntakeException(String message) {
        super(message);
    }

    IntakeException(String message, Throwable cause) {
        super(message, cause);
    }
}
