package io.github.culturekit.model.intervention;

import static io.github.culturekit.model.intervention.OutcomeLinks.base;
import static io.github.culturekit.model.intervention.OutcomeLinks.complete;
import static io.github.culturekit.model.intervention.OutcomeLinks.fact;
import static io.github.culturekit.model.intervention.OutcomeLinks.link;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.culturekit.model.construct.ConstructId;
import io.github.culturekit.model.json.CultureJson;
import io.github.culturekit.model.json.CultureJsonException;
import io.github.culturekit.model.value.InvalidValueException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvidenceBaseTest {

    private static final ConstructId TEAMS = ConstructId.parse("own:real-teams");
    private static final ConstructId MORTALITY = ConstructId.parse("own:mortality");

    @TempDir
    private Path folder;

    @Test
    void linksAreFoundByIdAndByBothEnds() {
        OutcomeLink huddles = link().id("huddles-mortality")
                .cause(null)
                .intervention("safety-huddle")
                .build();
        EvidenceBase base = base().addLink(huddles).build();
        assertThat(base.find("huddles-mortality")).contains(huddles);
        assertThat(base.find("nothing")).isEmpty();
        assertThat(base.ofCause(TEAMS)).containsExactly(complete().build());
        assertThat(base.ofCause(MORTALITY)).isEmpty();
        assertThat(base.ofIntervention("safety-huddle")).containsExactly(huddles);
        assertThat(base.onOutcome(MORTALITY)).hasSize(2);
    }

    @Test
    void factsAreFoundByIdAndByWhatTheyAreAbout() {
        EvidenceBase base = base().build();
        assertThat(base.findFact("size")).contains(fact().build());
        assertThat(base.findFact("nothing")).isEmpty();
        assertThat(base.factsAbout(TEAMS)).hasSize(1);
        assertThat(base.factsAbout(MORTALITY)).isEmpty();
    }

    @Test
    void aLinkStandsOnce() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> base().addLink(link().build()).build())
                .withMessageContaining("link 'real-teams-mortality' stands in 'links' twice");
    }

    @Test
    void aFactOfItsOwnIsCited() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> base().addFact(Fact.builder()
                                .copying(fact().id("other").build())
                                .citations(List.of())
                                .build())
                        .build())
                .withMessageContaining("fact 'other' has no citation; only a case's facts can do without");
    }

    @Test
    void anOwnFileIsRead() {
        Path file = folder.resolve("own.evidence-base.json");
        CultureJson.writeTo(file, base().build());
        assertThat(EvidenceBase.read(file)).isEqualTo(base().build());
    }

    @Test
    void aFileThatBreaksARuleIsRefusedWithItsPlace() throws IOException {
        Path file = folder.resolve("own.evidence-base.json");
        Files.writeString(file, CultureJson.writePretty(base().build()).replace("LOWER", "HIGHER"));
        assertThatExceptionOfType(CultureJsonException.class)
                .isThrownBy(() -> EvidenceBase.read(file))
                .withMessageContaining(file.toString())
                .withMessageContaining("that is not HIGHER");
    }
}
