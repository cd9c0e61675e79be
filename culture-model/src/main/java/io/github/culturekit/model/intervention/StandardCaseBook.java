package io.github.culturekit.model.intervention;

import io.github.culturekit.model.json.CultureJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The shipped case book, read when it is first asked for. */
final class StandardCaseBook {

    static final CaseBook BOOK = read("standard.case-book.json");

    private StandardCaseBook() {}

    private static CaseBook read(String file) {
        try (InputStream in = Objects.requireNonNull(StandardCaseBook.class.getResourceAsStream(file), file)) {
            return CultureJson.read(in, file, CaseBook.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
