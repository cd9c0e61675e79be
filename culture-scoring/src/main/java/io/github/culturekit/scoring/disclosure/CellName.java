package io.github.culturekit.scoring.disclosure;

import io.github.culturekit.model.organisation.Cut;
import io.github.culturekit.model.organisation.UnitId;

/** Names of atoms and cells that say who is in them, the same in every release of a wave. */
final class CellName {

    private static final String BETWEEN = " | ";

    private CellName() {}

    static String of(UnitId unit, Cut values) {
        return part(unit.toString()) + BETWEEN + part(values.toString());
    }

    static String of(WaveCells.Key key) {
        return of(key.unit(), key.cut());
    }

    /** Doubles what stands between parts, so that no two names are the same by chance. */
    private static String part(String text) {
        return text.replace("|", "||");
    }
}
