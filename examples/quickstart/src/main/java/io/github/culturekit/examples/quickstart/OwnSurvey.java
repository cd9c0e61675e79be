package io.github.culturekit.examples.quickstart;

import io.github.culturekit.model.json.CultureJson;
import io.github.culturekit.model.organisation.Organisation;
import io.github.culturekit.model.organisation.Unit;
import io.github.culturekit.scoring.instrument.Instrument;
import io.github.culturekit.scoring.response.CsvIntake;
import io.github.culturekit.scoring.response.Intake;
import io.github.culturekit.scoring.response.IntakeProgress;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A survey of the caller's own. */
final class OwnSurvey {

    private static final int LONGEST_NUMBER = 18;

    private OwnSurvey() {}

    static Survey read(Arguments arguments, IntakeProgress progress) {
        Instrument instrument = CultureJson.read(arguments.instrument(), Instrument.class);
        Optional<Organisation> organisation =
                arguments.organisation().map(file -> CultureJson.read(file, Organisation.class));
        CsvIntake reader = CsvIntake.of(instrument)
                .withUnitColumn(arguments.unit())
                .withCutColumns(arguments.cuts())
                .withProgress(progress);
        reader = arguments.wave().isPresent()
                ? reader.withWaveColumn(arguments.wave().get())
                : reader.withWave(name(arguments.responses()));
        reader = organisation.isPresent() ? reader.in(organisation.get()) : reader;
        Intake intake = reader.read(arguments.responses());
        return new Survey(
                instrument,
                intake,
                organisations(intake, organisation.orElseGet(() -> flat(arguments.unit(), intake))),
                arguments.cuts());
    }

    /** The waves in the order of their names, which for years is the order of time. */
    private static Map<String, Organisation> organisations(Intake intake, Organisation organisation) {
        Map<String, Organisation> organisations = new LinkedHashMap<>();
        intake.getResponses().getWaves().stream().sorted().forEach(wave -> organisations.put(wave, organisation));
        return organisations;
    }

    /** The units of the file below one root; numbered ones by their numbers, 9 before 10. */
    private static Organisation flat(String unitColumn, Intake intake) {
        Organisation flat = Organisation.flat(
                "Everyone in the survey", unitColumn, intake.getResponses().getUnits());
        List<Unit> units = flat.getUnits().stream()
                .sorted(Comparator.comparing((Unit unit) -> unit.getParent().isPresent())
                        .thenComparing(unit -> padded(unit.getId().toString())))
                .toList();
        return Organisation.builder().label(flat.getLabel()).units(units).build();
    }

    private static String padded(String id) {
        return id.matches("\\d+") ? "0".repeat(Math.max(0, LONGEST_NUMBER - id.length())) + id : id;
    }

    /** A file's name without its ending, to name a survey of one wave. */
    private static String name(Path file) {
        return file.getFileName().toString().replaceFirst("\\.[^.]*$", "");
    }
}
