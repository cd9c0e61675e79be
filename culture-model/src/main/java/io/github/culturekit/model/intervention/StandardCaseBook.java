package io.github.culturekit.model.intervention;

import io.github.culturekit.model.json.CultureJson;

/** The shipped case book, read when it is first asked for. */
final class StandardCaseBook {

    static final CaseBook BOOK =
            CultureJson.readBeside(StandardCaseBook.class, "standard.case-book.json", CaseBook.class);

    private StandardCaseBook() {}
}
