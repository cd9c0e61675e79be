package io.github.culturekit.examples.quickstart;

import io.github.culturekit.model.organisation.Organisation;
import io.github.culturekit.scoring.instrument.Instrument;
import io.github.culturekit.scoring.response.Intake;
import java.util.List;
import java.util.Map;

/**
 * A survey that has been read.
 *
 * @param instrument what was asked
 * @param intake what was answered, and what became of every row and cell
 * @param organisations the organisation at each wave, the waves in their order
 * @param cuts the attributes to score by as well
 */
record Survey(Instrument instrument, Intake intake, Map<String, Organisation> organisations, String... cuts) {

    List<String> waves() {
        return List.copyOf(organisations.keySet());
    }
}
