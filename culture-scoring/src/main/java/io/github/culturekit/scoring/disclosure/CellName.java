package io.github.culturekit.scoring.disclosure;

import io.github.culturekit.model.organisation.Cut;
import io.github.culturekit.model.organisation.UnitId;
import java.util.BitSet;

/** Names of atoms and cells that say who is in them, the same in every release of a wave. */
final class CellName {

    private static final String BETWEEN = " | ";

    private CellName() {}

    static String of(UnitId unit, Cut values, BitSet bases) {
        return part(unit.toString()) + BETWEEN + part(values.toString()) + BETWEEN + bases;
    }

    static String of(WaveCells.Key key) {
        return part(key.unit().toString()) + BETWEEN + part(key.cut().toString()) + BETWEEN + key.base();
    }

    /** Doubles what stands between parts, so that no two names are the same by chance. */
    private static String part(String text) {
        return text.replace("|", "||");
    }
}
