package io.github.culturekit.scoring.response;

/** A row's bytes are no CSV or no UTF-8: the file must be read again, by the reader that can say what is wrong and where. */
final class BrokenRowException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BrokenRowException() {
        super("The row breaks the rules of CSV or UTF-8.", null, false, false);
    }
}
