package io.github.culturekit.scoring.response;

import java.util.List;

/** A column of texts: each different text once, and each row's by its position among them. */
record Dictionary(List<String> values, Codes codes) {

    /** Whether some row has no text. */
    boolean hasGaps() {
        return codes.hasGaps();
    }

    /** The number of a text, or {@link Codes#NONE}. */
    int codeOf(String value) {
        return values.indexOf(value);
    }
}
