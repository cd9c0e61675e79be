package io.github.culturekit.examples.quickstart.synthetic;

import io.github.culturekit.model.json.CultureJson;
import io.github.culturekit.scoring.instrument.Instruments;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the shipped files anew: {@code survey.csv} and one organisation for each wave. */
public final class GenerateSynthetic {

    private GenerateSynthetic() {}

    /**
     * Writes the files.
     *
     * @param args the folder to write to
     * @throws IOException if a file cannot be written
     */
    public static void main(String... args) throws IOException {
        if (args.length != 1) {
            System.err.println("Where to? Name one folder, such as examples/quickstart/src/main/resources/synthetic.");
            System.exit(2);
        }
        writeTo(Path.of(args[0]));
    }

    /**
     * Writes the files.
     *
     * @param folder where; it is made if it is absent
     * @throws IOException if a file cannot be written
     */
    static void writeTo(Path folder) throws IOException {
        SyntheticOrganisation made =
                SyntheticOrganisation.of(SyntheticOrganisation.SHIPPED_SEED, Instruments.culturePulse());
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("survey.csv"), made.getSurvey());
        for (String wave : made.getWaves()) {
            CultureJson.writeTo(folder.resolve("organisation-" + wave + ".json"), made.getOrganisation(wave));
        }
    }
}
