package io.github.culturekit.scoring.disclosure;

import io.github.culturekit.scoring.instrument.Instrument;
import io.github.culturekit.scoring.instrument.ResponseScale;
import io.github.culturekit.scoring.instrument.Scale;

/** The smallest questionnaire: what is given away does not depend on how many items there are. */
final class OneItem {

    static final Instrument INSTRUMENT = Instrument.builder()
            .id("one-item")
            .version("1.0.0")
            .label("One item")
            .addResponseScale(ResponseScale.agreement5())
            .addItems("agree-5", "q")
            .addScale(Scale.of("trust", "own:trust", "q"))
            .build();

    private OneItem() {}
}
