package io.github.culturekit.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.culturekit.model.construct.ConstructId;
import io.github.culturekit.model.construct.Frameworks;
import io.github.culturekit.model.intervention.ConstructEffect;
import io.github.culturekit.model.intervention.Evidence;
import io.github.culturekit.model.intervention.Intervention;
import io.github.culturekit.model.intervention.InterventionLevel;
import io.github.culturekit.model.json.CultureJson;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StandardCatalogTest {

    private static final InterventionCatalog STANDARD = InterventionCatalog.standard();

    @Test
    void thereAreFortyFourInterventions() {
        assertThat(STANDARD.getInterventions()).hasSize(44);
        assertThat(STANDARD.getEvidence()).hasSize(52);
    }

    @Test
    void everyLevelOfAnOrganisationIsServed() {
        Map<InterventionLevel, Long> levels = STANDARD.getInterventions().stream()
                .collect(Collectors.groupingBy(Intervention::getLevel, Collectors.counting()));
        assertThat(levels)
                .containsOnly(
                        Map.entry(InterventionLevel.INDIVIDUAL, 11L),
                        Map.entry(InterventionLevel.TEAM, 11L),
                        Map.entry(InterventionLevel.ORGANISATION, 20L),
                        Map.entry(InterventionLevel.SYSTEM, 2L));
    }

    @Test
    void everyConstructThatItNamesIsInAShippedFramework() {
        assertThat(STANDARD.getInterventions().stream()
                        .flatMap(StandardCatalogTest::constructs)
                        .filter(construct ->
                                Frameworks.standard().find(construct).isEmpty()))
                .isEmpty();
    }

    @Test
    void everyPieceOfEvidenceIsUsed() {
        Set<String> used = STANDARD.getInterventions().stream()
                .flatMap(intervention -> intervention.getEvidence().stream())
                .collect(Collectors.toSet());
        assertThat(STANDARD.getEvidence()).extracting(Evidence::getId).allMatch(used::contains);
    }

    @Test
    void everyInterventionSaysWhatItTakesAndWhatCanGoWrong() {
        assertThat(STANDARD.getInterventions()).allSatisfy(intervention -> {
            assertThat(intervention.getEffort()).isPresent();
            assertThat(intervention.getDuration()).isPresent();
            assertThat(intervention.getPrerequisites()).isNotEmpty();
            assertThat(intervention.getCautions()).isNotEmpty();
            assertThat(intervention.getCitations()).isNotEmpty();
        });
    }

    @Test
    void theFileIsInTheFormThatIsWrittenButForWholeNumbers() throws Exception {
        try (InputStream in = InterventionCatalog.class.getResourceAsStream("standard.catalogue.json")) {
            String file = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            String written = CultureJson.writePretty(STANDARD);
            assertThat(written.replaceAll("(\\d)\\.0(?=[,\\n])", "$1")).isEqualTo(file);
        }
    }

    @Test
    void itIsReadOnce() {
        assertThat(InterventionCatalog.standard()).isSameAs(STANDARD);
    }

    private static Stream<ConstructId> constructs(Intervention intervention) {
        return Stream.of(
                        intervention.getActsOn().stream().map(ConstructEffect::getConstruct),
                        intervention.getCompetencies().stream(),
                        intervention.getDacOutcomes().stream())
                .flatMap(constructs -> constructs);
    }
}
