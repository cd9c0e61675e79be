package io.github.culturekit.examples.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.culturekit.scoring.disclosure.CellStructure;
import io.github.culturekit.scoring.disclosure.MaskingRule;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class TestbedTest {

    private static final int STAFF = 80;
    private static final int CUTS = 2;

    @Test
    void ourMaskExposesNobodyAndTheMinimumAloneSome() {
        int exposed = 0;
        for (int seed = 1; seed <= 5; seed++) {
            CellStructure structure = RandomOrganisation.of(seed, STAFF, CUTS);
            Trial audited = Trial.of(structure, MaskingRule.SPAN_AUDITED, 5);
            assertThat(audited.holds()).as("seed " + seed).isTrue();
            assertThat(audited.exposed()).as("seed " + seed).isZero();
            exposed += Trial.of(structure, MaskingRule.MINIMUM_ALONE, 5).exposed();
        }
        assertThat(exposed).isPositive();
    }

    @Test
    void aSeedGivesOneOrganisation() {
        CellStructure one = RandomOrganisation.of(3, STAFF, CUTS);
        CellStructure other = RandomOrganisation.of(3, STAFF, CUTS);
        assertThat(one.getCells()).isEqualTo(other.getCells());
        assertThat(one.getAtoms()).isEqualTo(other.getAtoms());
    }

    @Test
    void whatWasPublishedIsWrittenForAnotherAttacker(@TempDir Path folder) throws Exception {
        Testbed.main("1", "2", "5", "--staff", "60", "--cuts", "2", "--dump", folder.toString());
        for (String name : List.of("organisation-1.json", "organisation-2.json")) {
            JsonNode written = JsonMapper.shared().readTree(Files.readString(folder.resolve(name)));
            assertThat(written.path("k").asInt()).isEqualTo(5);
            assertThat(written.path("atoms").size()).isPositive();
            assertThat(written.path("published").size()).isPositive();
            assertThat(written.path("certificate").asInt()).isGreaterThanOrEqualTo(5);
        }
    }
}
