package io.github.culturekit.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.culturekit.model.construct.ConstructId;
import io.github.culturekit.model.construct.Frameworks;
import io.github.culturekit.model.json.CultureJson;
import io.github.culturekit.scoring.instrument.Instrument;
import io.github.culturekit.scoring.instrument.Instruments;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class OwnConstructsTest {

    private static final Instrument LEADERSHIP =
            CultureJson.read(Path.of("data/lq2002-leadership.instrument.json"), Instrument.class);

    @Test
    void aConstructThatOnlyTheInstrumentHasIsNamedByItsScale() {
        Frameworks frameworks = OwnConstructs.besideTheStandard(LEADERSHIP);

        assertThat(frameworks.getLabel(ConstructId.parse("lq2002:hostility"))).isEqualTo("Little hostility");
    }

    @Test
    void aConstructOfAStandardFrameworkKeepsItsName() {
        ConstructId management = ConstructId.parse("characteristics-2014:people-management");

        assertThat(OwnConstructs.besideTheStandard(LEADERSHIP).getLabel(management))
                .isEqualTo(Frameworks.standard().getLabel(management));
    }

    @Test
    void anInstrumentOfStandardConstructsAddsNone() {
        assertThat(OwnConstructs.besideTheStandard(Instruments.culturePulse()).getFrameworks())
                .hasSameSizeAs(Frameworks.standard().getFrameworks());
    }
}
