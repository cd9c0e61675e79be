package io.github.culturekit.scoring.score;

import io.github.culturekit.scoring.instrument.Instrument;
import io.github.culturekit.scoring.instrument.ResponseScale;
import io.github.culturekit.scoring.instrument.Scale;

/** An instrument of two scales of one item each, and the composite of both: what one gives away may follow from the others. */
final class TwoParts {

    static final Instrument INSTRUMENT = Instrument.builder()
            .id("two-parts")
            .version("1.0.0")
            .label("Two parts and their composite")
            .addResponseScale(ResponseScale.agreement5())
            .addItems("agree-5", "a", "b")
            .addScale(Scale.of("part-a", "own:a", "a"))
            .addScale(Scale.of("part-b", "own:b", "b"))
            .addScale(Scale.builder()
                    .copying(Scale.ofSubScales("whole", "own:whole", "part-a", "part-b"))
                    .minimumAnswered(2)
                    .build())
            .build();

    private TwoParts() {}
}
