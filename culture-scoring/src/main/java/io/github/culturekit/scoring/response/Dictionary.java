package io.github.culturekit.scoring.response;

import io.github.culturekit.model.organisation.UnitId;
import java.util.List;

/**
 * A column of texts.
 *
 * @param values each different text once
 * @param codes each row's text by its position among them
 * @param units the texts as units
 */
record Dictionary(List<String> values, Codes codes, TextUnits units) {

    /** The texts as units, in the same order. */
    List<UnitId> unitIds() {
        return units.of(values);
    }

    /** Whether some row has no text. */
    boolean hasGaps() {
        return codes.hasGaps();
    }

    /** The number of a text, or {@link Codes#NONE}. */
    int codeOf(String value) {
        return values.indexOf(value);
    }
}
