package io.github.culturekit.scoring.response;

import io.github.culturekit.model.organisation.Organisation;
import io.github.culturekit.model.organisation.UnitId;
import io.github.culturekit.scoring.instrument.FollowUp;
import io.github.culturekit.scoring.instrument.Instrument;
import io.github.culturekit.scoring.instrument.Item;
import io.github.culturekit.scoring.instrument.ResponseScale;
import io.github.culturekit.scoring.instrument.Scale;
import java.io.StringReader;
import java.util.List;

/** The small survey that the tests of this package read: three items, the third with "not applicable". */
final class Surveys {

    private Surveys() {}

    static Instrument instrument() {
        return Instrument.builder()
                .id("acme")
                .version("1.0.0")
                .label("Acme's survey")
                .addResponseScale(ResponseScale.agreement5())
                .addItems("agree-5", "q1", "q2")
                .addItem(Item.builder()
                        .id("q3")
                        .responseScale("agree-5")
                        .notApplicable(9)
                        .build())
                .addScale(Scale.of("trust", "acme:trust", "q1", "q2", "q3"))
                .build();
    }

    /** An appraisal (1 yes, 2 no, 3 cannot remember) and a follow-up that is not asked after "no". */
    static Instrument withFollowUp() {
        return Instrument.builder()
                .id("appraisal")
                .version("1.0.0")
                .label("Appraisal")
                .addResponseScale(ResponseScale.range("held", 1, 3))
                .addResponseScale(ResponseScale.range("helped", 0, 2))
                .addItem(Item.of("held", "held"))
                .addItem(Item.builder()
                        .id("helped")
                        .responseScale("helped")
                        .followUp(FollowUp.builder().item("held").score(2, 0).build())
                        .build())
                .addScale(Scale.of("appraisal", "acme:appraisal", "helped"))
                .build();
    }

    static Organisation organisation() {
        return Organisation.flat("Acme", "team", List.of(UnitId.of("North"), UnitId.of("South")));
    }

    static CsvIntake intake() {
        return CsvIntake.of(instrument());
    }

    static Intake read(CsvIntake intake, String... lines) {
        return intake.read(new StringReader(String.join("\n", lines)), "survey.csv");
    }
}
