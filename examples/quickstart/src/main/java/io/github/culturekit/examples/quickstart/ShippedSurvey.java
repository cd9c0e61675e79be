package io.github.culturekit.examples.quickstart;

import io.github.culturekit.model.json.CultureJson;
import io.github.culturekit.model.organisation.Organisation;
import io.github.culturekit.scoring.instrument.Instrument;
import io.github.culturekit.scoring.instrument.Instruments;
import io.github.culturekit.scoring.response.CsvIntake;
import io.github.culturekit.scoring.response.Intake;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The invented organisation that comes with the program, asked with culture-pulse in two waves. */
public final class ShippedSurvey {

    /** The waves in their order. */
    public static final List<String> WAVES = List.of("2024", "2025");

    private static final String CUT = "occupation";

    private ShippedSurvey() {}

    static Survey read() throws IOException {
        Map<String, Organisation> organisations = new LinkedHashMap<>();
        for (String wave : WAVES) {
            organisations.put(wave, organisation(wave));
        }
        Instrument pulse = Instruments.culturePulse();
        return new Survey(pulse, intake(pulse), organisations, CUT);
    }

    /**
     * Reads the answers of both waves.
     *
     * @param pulse the culture-pulse instrument
     * @return the responses and the report
     * @throws IOException if the program's own file cannot be read
     */
    public static Intake intake(Instrument pulse) throws IOException {
        try (InputStream in = open("survey.csv")) {
            return CsvIntake.of(pulse)
                    .withUnitColumn("team")
                    .withWaveColumn("wave")
                    .withCutColumns("gender", "tenure", CUT)
                    .read(in, "survey.csv");
        }
    }

    /**
     * Reads the organisation as it stood at a wave.
     *
     * @param wave one of {@link #WAVES}
     * @return units and head counts
     * @throws IOException if the program's own file cannot be read
     */
    public static Organisation organisation(String wave) throws IOException {
        String file = "organisation-" + wave + ".json";
        try (InputStream in = open(file)) {
            return CultureJson.read(in, file, Organisation.class);
        }
    }

    private static InputStream open(String file) {
        return Objects.requireNonNull(ShippedSurvey.class.getResourceAsStream("/synthetic/" + file), file);
    }
}
