package io.github.culturekit.catalog;

import static io.github.culturekit.catalog.SmallCatalogs.catalog;
import static io.github.culturekit.catalog.SmallCatalogs.evidence;
import static io.github.culturekit.catalog.SmallCatalogs.intervention;
import static io.github.culturekit.catalog.SmallCatalogs.on;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.culturekit.model.construct.ConstructId;
import io.github.culturekit.model.intervention.Basis;
import io.github.culturekit.model.intervention.ConstructEffect;
import io.github.culturekit.model.intervention.EffectReference;
import io.github.culturekit.model.intervention.EvidenceGrade;
import io.github.culturekit.model.intervention.Intervention;
import io.github.culturekit.model.intervention.InterventionFacet;
import io.github.culturekit.model.json.CultureJson;
import io.github.culturekit.model.json.CultureJsonException;
import io.github.culturekit.model.value.InvalidValueException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InterventionCatalogTest {

    private static final InterventionCatalog SMALL = catalog()
            .addEvidence(evidence("study", EvidenceGrade.A, 0.5))
            .addIntervention(intervention("listen", on("own:trust", "study"), on("own:voice")))
            .addIntervention(intervention("walk", on("own:voice", "study")))
            .build();

    @Test
    void whatIsInItIsFoundById() {
        assertThat(SMALL.find("walk")).contains(SMALL.getInterventions().get(1));
        assertThat(SMALL.findEvidence("study")).contains(SMALL.getEvidence().get(0));
        assertThat(SMALL.findEffect(EffectReference.parse("study/size")))
                .hasValueSatisfying(effect -> assertThat(effect.getValue()).isEqualTo(0.5));
    }

    @Test
    void whatIsNotInItIsNotFound() {
        assertThat(SMALL.find("study")).isEmpty();
        assertThat(SMALL.findEvidence("walk")).isEmpty();
        assertThat(SMALL.findEffect(EffectReference.parse("study/other"))).isEmpty();
    }

    @Test
    void interventionsAreFoundByWhatTheyActOnWhetherOrNotTheEffectIsKnown() {
        assertThat(SMALL.actingOn(ConstructId.parse("own:voice")))
                .extracting(Intervention::getId)
                .containsExactly("listen", "walk");
        assertThat(SMALL.actingOn(ConstructId.parse("own:pace"))).isEmpty();
    }

    @Test
    void aFileReadsBackEqual(@TempDir Path folder) {
        Path file = folder.resolve("own.catalogue.json");
        CultureJson.writeTo(file, SMALL);
        assertThat(InterventionCatalog.read(file)).isEqualTo(SMALL);
    }

    @Test
    void theJsonBeginsWithSchemaAndId() {
        assertThat(CultureJson.write(SMALL))
                .startsWith("{\"$schema\":\"https://culturekit.github.io/schema/catalogue-1.json\",\"id\":\"own\",");
    }

    @Test
    void aFaultInAFileIsNamedWithItsPlace(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("bad.catalogue.json");
        Files.writeString(file, CultureJson.writePretty(SMALL).replace("\"walk\"", "\"listen\""));
        assertThatExceptionOfType(CultureJsonException.class)
                .isThrownBy(() -> InterventionCatalog.read(file))
                .withMessageContaining("bad.catalogue.json")
                .withMessageContaining("intervention 'listen' stands in the catalogue twice.");
    }

    @Test
    void twoInterventionsOfOneIdAreRefused() {
        refused(
                catalog().addIntervention(intervention("walk")).addIntervention(intervention("walk")),
                "InterventionCatalog: intervention 'walk' stands in the catalogue twice. Maybe remove the second, or give"
                        + " it another id.");
    }

    @Test
    void twoPiecesOfEvidenceOfOneIdAreRefused() {
        refused(
                catalog()
                        .addEvidence(evidence("study", EvidenceGrade.A, 0.5))
                        .addEvidence(evidence("study", EvidenceGrade.B, 0.2))
                        .addIntervention(intervention("walk")),
                "InterventionCatalog: evidence 'study' stands in the catalogue twice. Maybe remove the second, or give it"
                        + " another id.");
    }

    @Test
    void evidenceThatTheCatalogueDoesNotHoldIsRefused() {
        refused(
                catalog().addIntervention(intervention("walk", on("own:trust", "study"))),
                "InterventionCatalog: intervention 'walk' lists evidence 'study', which the catalogue does not hold. Maybe"
                        + " add it to 'evidence', or correct the id.");
    }

    @Test
    void anEffectThatTheEvidenceLacksIsRefused() {
        ConstructEffect effect = ConstructEffect.builder()
                .copying(on("own:trust"))
                .addEffect(EffectReference.parse("study/other"))
                .build();
        refused(
                catalog()
                        .addEvidence(evidence("study", EvidenceGrade.A, 0.5))
                        .addIntervention(intervention("walk", effect)),
                "InterventionCatalog: intervention 'walk' refers to effect 'study/other', but evidence 'study' has no"
                        + " effect 'other'. Maybe add it to that evidence's 'effects', or correct the id.");
    }

    @Test
    void anOutcomeOutsideDirectionAlignmentAndCommitmentIsRefused() {
        Intervention walk = SmallCatalogs.builder("walk")
                .addDacOutcome(ConstructId.parse("own:trust"))
                .putBasis(InterventionFacet.DAC_OUTCOMES, Basis.JUDGEMENT)
                .build();
        refused(
                catalog().addIntervention(walk),
                "InterventionCatalog: intervention 'walk' names 'own:trust' as an outcome; it must be one of direction,"
                        + " alignment and commitment, and start with 'dac:'. Maybe it belongs in 'actsOn'.");
    }

    @Test
    void aCatalogueWithoutInterventionsIsRefused() {
        refused(
                catalog(),
                "InterventionCatalog: 'interventions' is '[]'; it must hold at least one element. Maybe the list was left"
                        + " out: add one.");
    }

    @Test
    void aBreachNamesThePathToTheFault() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> catalog()
                        .addIntervention(intervention("walk", on("own:trust", "study")))
                        .build())
                .satisfies(refusal -> assertThat(refusal.getBreaches())
                        .singleElement()
                        .extracting(InvalidValueException.Breach::property)
                        .isEqualTo("interventions[0].evidence[0]"));
    }

    @Test
    void whatIsRequiredMustBeInTheCatalogue() {
        refused(
                catalog().addIntervention(requiring("listen", "walk")),
                "InterventionCatalog: intervention 'listen' requires 'walk', which the catalogue does not hold. Maybe add"
                        + " it to 'interventions', or say in 'prerequisites' what must be there.");
    }

    @Test
    void noneRequiresItselfByWayOfOthers() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> catalog()
                        .addIntervention(requiring("listen", "walk"))
                        .addIntervention(requiring("walk", "talk"))
                        .addIntervention(requiring("talk", "listen"))
                        .addIntervention(requiring("act", "walk"))
                        .build())
                .satisfies(refusal -> assertThat(refusal.getBreaches())
                        .extracting(InvalidValueException.Breach::property)
                        .containsExactly(
                                "interventions[0].requires[0]",
                                "interventions[1].requires[0]",
                                "interventions[2].requires[0]"));
    }

    private static Intervention requiring(String id, String... required) {
        return SmallCatalogs.requiring(id, required);
    }

    private static void refused(InterventionCatalog.Builder builder, String message) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(builder::build)
                .withMessage(message);
    }
}
