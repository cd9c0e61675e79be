package io.github.culturekit.scoring.response;

import io.github.culturekit.model.organisation.UnitId;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The columns that all views of some responses share. Never changed once made. */
record ResponseColumns(
        byte[] @Nullable [] answers,
        Dictionary units,
        List<UnitId> unitIds,
        Dictionary waves,
        List<String> cutNames,
        List<Dictionary> cuts,
        @Nullable Dictionary respondents,
        double @Nullable [] weights,
        Lines lines) {

    /** The same columns, another of which names the units. */
    ResponseColumns withUnits(Dictionary other) {
        return new ResponseColumns(answers, other, other.unitIds(), waves, cutNames, cuts, respondents, weights, lines);
    }

    long sizeInBytes() {
        long answerBytes = Arrays.stream(answers)
                .filter(Objects::nonNull)
                .mapToLong(column -> column.length)
                .sum();
        long cutBytes =
                cuts.stream().mapToLong(cut -> cut.codes().sizeInBytes()).sum();
        return answerBytes
                + cutBytes
                + units.codes().sizeInBytes()
                + waves.codes().sizeInBytes()
                + (respondents == null ? 0 : respondents.codes().sizeInBytes())
                + (weights == null ? 0 : 8L * weights.length)
                + lines.sizeInBytes();
    }
}
