package io.github.culturekit.scoring.response;

import io.github.culturekit.model.organisation.Organisation;
import io.github.culturekit.scoring.instrument.Instrument;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.immutables.value.Value;

/** How a survey file is to be read; {@link CsvIntake} is its public face. */
@Value.Immutable
@Value.Style(allowedClasspathAnnotations = {javax.annotation.processing.Generated.class})
interface CsvSettings {

    Instrument instrument();

    Optional<String> unitColumn();

    Optional<String> waveColumn();

    List<String> cutColumns();

    Optional<String> weightColumn();

    Optional<String> respondentColumn();

    Optional<Organisation> organisation();

    Optional<Character> separator();

    @Value.Default
    default Set<String> missing() {
        return Set.of("", "NA");
    }

    @Value.Default
    default String onlyWave() {
        return Responses.ONLY_WAVE;
    }

    @Value.Default
    default boolean absentItemsNotAsked() {
        return false;
    }

    @Value.Default
    default IntakeProgress progress() {
        return IntakeProgress.NONE;
    }

    /** How many threads read a file; as many as suit its size unless set. */
    OptionalInt threads();

    /** How many bytes of a file are read at a time. */
    @Value.Default
    default int chunkBytes() {
        return 1 << 20;
    }

    /** How long a stream may be to be held in memory while it is read. */
    @Value.Default
    default int bytesInMemory() {
        return 1 << 25;
    }

    default RowAssembler assembler(ColumnPlan plan) {
        return new RowAssembler(instrument(), plan, missing(), organisation(), onlyWave());
    }
}
