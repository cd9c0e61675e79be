package io.github.culturekit.scoring.comparison;

import io.github.culturekit.scoring.instrument.Instrument;
import io.github.culturekit.scoring.instrument.ResponseScale;
import io.github.culturekit.scoring.instrument.Scale;
import io.github.culturekit.scoring.response.CsvIntake;
import io.github.culturekit.scoring.response.Responses;
import java.io.StringReader;

/** A survey of two items, scored from 0 to 10 where both are answered, with units, a cut, waves and people. */
final class SmallSurvey {

    static final String TRUST = "trust";

    private SmallSurvey() {}

    static Instrument instrument() {
        return Instrument.builder()
                .id("acme")
                .version("1.0.0")
                .label("Acme's survey")
                .addResponseScale(ResponseScale.agreement5())
                .addItems("agree-5", "q1", "q2")
                .addScale(Scale.builder()
                        .copying(Scale.of(TRUST, "acme:trust", "q1", "q2"))
                        .minimumAnswered(2)
                        .build())
                .build();
    }

    /** Rows of unit, role, wave, person, q1 and q2. */
    static Responses read(String... rows) {
        return CsvIntake.of(instrument())
                .withUnitColumn("team")
                .withCutColumns("role")
                .withWaveColumn("wave")
                .withRespondentColumn("person")
                .read(new StringReader("team,role,wave,person,q1,q2\n" + String.join("\n", rows)), "survey.csv")
                .getResponses();
    }
}
