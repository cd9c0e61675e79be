package io.github.culturekit.scoring.disclosure;

import io.github.culturekit.model.organisation.Cut;
import io.github.culturekit.model.organisation.UnitId;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    /** The attributes that a name has values of; of a value that looks like several, more than there are. */
    static Set<String> attributes(String name) {
        int between = name.indexOf(BETWEEN);
        String values = between < 0 ? "" : name.substring(between + BETWEEN.length());
        return Stream.of(values.split(", "))
                .filter(value -> value.contains("="))
                .map(value -> value.substring(0, value.indexOf('=')).replace("||", "|"))
                .collect(Collectors.toSet());
    }

    /** Doubles what stands between parts, so that no two names are the same by chance. */
    private static String part(String text) {
        return text.replace("|", "||");
    }
}
