package io.github.culturekit.scoring.instrument;

import io.github.culturekit.model.json.CultureJson;
import java.nio.file.Path;

/**
 * The instruments that come with the library, and instruments from files.
 *
 * <p>Nothing is kept: each call reads anew. Thread-safe.
 */
public final class Instruments {

    private static final int FIRST_YEAR = 2021;
    private static final int LAST_YEAR = 2025;

    private Instruments() {}

    /**
     * The library's own questionnaire: 54 statements on the six cultural elements of today, on direction, alignment and
     * commitment, and on the dimensions of engagement.
     *
     * @return the instrument {@code culture-pulse}
     */
    public static Instrument culturePulse() {
        return shipped("culture-pulse");
    }

    /**
     * The scoring key of the NHS Staff Survey's core questionnaire, without its wording. The key was put together from
     * third-party readings of the technical guides: each item's {@link Item#getCertainty()} says how sure it is.
     *
     * @param year the year of the survey, {@value #FIRST_YEAR} to {@value #LAST_YEAR}
     * @return the instrument {@code nss-} and the year
     * @throws IllegalArgumentException if there is no key for that year
     */
    public static Instrument nhsStaffSurvey(int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new IllegalArgumentException(
                    "NHS Staff Survey " + year + " has no scoring key here; there are keys for "
                            + FIRST_YEAR + " to " + LAST_YEAR
                            + ". Maybe copy the key of the nearest year, mend it after that year's technical guide, and read it"
                            + " with Instruments.read.");
        }
        return shipped("nss-" + year);
    }

    /**
     * Reads an instrument from a JSON file.
     *
     * @param file the file
     * @return the instrument
     * @throws io.github.culturekit.model.json.CultureJsonException if the file cannot be read, or is not the JSON of a
     *     valid instrument
     */
    public static Instrument read(Path file) {
        return CultureJson.read(file, Instrument.class);
    }

    /**
     * Reads an instrument from JSON.
     *
     * @param json the text
     * @return the instrument
     * @throws io.github.culturekit.model.json.CultureJsonException if the text is not the JSON of a valid instrument
     */
    public static Instrument read(String json) {
        return CultureJson.read(json, Instrument.class);
    }

    private static Instrument shipped(String id) {
        return CultureJson.readBeside(Instruments.class, id + ".instrument.json", Instrument.class);
    }
}
