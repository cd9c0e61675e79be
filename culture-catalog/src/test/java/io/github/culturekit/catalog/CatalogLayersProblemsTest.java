package io.github.culturekit.catalog;

import static io.github.culturekit.catalog.SmallCatalogs.builder;
import static io.github.culturekit.catalog.SmallCatalogs.evidence;
import static io.github.culturekit.catalog.SmallCatalogs.intervention;
import static io.github.culturekit.catalog.SmallCatalogs.on;
import static io.github.culturekit.catalog.SmallCatalogs.requiring;
import static io.github.culturekit.catalog.SmallLayers.caution;
import static io.github.culturekit.catalog.SmallLayers.layer;
import static io.github.culturekit.catalog.SmallLayers.over;
import static io.github.culturekit.catalog.SmallLayers.override;
import static io.github.culturekit.catalog.SmallLayers.retirement;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.culturekit.model.construct.ConstructId;
import io.github.culturekit.model.intervention.Basis;
import io.github.culturekit.model.intervention.EvidenceGrade;
import io.github.culturekit.model.intervention.InterventionFacet;
import io.github.culturekit.model.json.CultureJson;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What does not fit together is named by layer, place, value and rule, with advice. */
class CatalogLayersProblemsTest {

    private final CatalogLayer ours = layer("ours")
            .addEvidence(evidence("study", EvidenceGrade.A, 0.5))
            .addIntervention(intervention("listen", on("own:trust", "study")))
            .addIntervention(intervention("walk", on("own:voice")))
            .addIntervention(requiring("run", "walk"))
            .build();

    @Test
    void aChangeInSilence() {
        refused(
                layer("own").addIntervention(intervention("walk")),
                "layer 'own', interventions[0].id: layer 'own' brings intervention/walk, which layer 'ours' has as well,"
                        + " and does not say that it overrides it. Maybe give it another id, or add it to 'overrides'"
                        + " with the reason.");
    }

    @Test
    void anOverrideOfWhatIsNotBelow() {
        refused(
                layer("own").addIntervention(intervention("talk")).addOverride(override("intervention/talk")),
                "layer 'own', overrides[0].entry: layer 'own' overrides intervention/talk, which no layer below has."
                        + " Maybe mend the id, or lay the layer that has it below this one.");
    }

    @Test
    void anExtensionOfWhatIsNotBelow() {
        refused(
                layer("own").addExtension(caution("talk", "Mind the time.")),
                "layer 'own', extensions[0].intervention: layer 'own' extends intervention/talk, which no layer below"
                        + " has. Maybe mend the id, or lay the layer that has it below this one.");
    }

    @Test
    void aRetirementOfWhatIsNotBelow() {
        refused(
                layer("own").addRetirement(retirement("evidence/walk")),
                "layer 'own', retirements[0].entry: layer 'own' retires evidence/walk, which no layer below has. Maybe"
                        + " mend the id, or lay the layer that has it below this one.");
    }

    @Test
    void aReplacementThatNoLayerHas() {
        refused(
                layer("own").addRetirement(retirement("intervention/listen", "intervention/talk")),
                "layer 'own', retirements[0].instead[0]: intervention/talk is to serve instead of intervention/listen,"
                        + " but no layer has it. Maybe add it, or mend the id.");
    }

    @Test
    void aLayerThatShouldBeBelow() {
        refused(
                layer("own").addOver("ours", "sector"),
                "layer 'own', over[1]: layer 'own' lies over layer 'sector', which is not below it. Maybe lay that one"
                        + " first, or mend the id.");
    }

    @Test
    void anEffectOnAnUnknownConstruct() {
        refused(
                layer("own").addIntervention(intervention("talk", on("own:trust"), on("own:pace"))),
                "layer 'own', interventions[0].actsOn[1].construct: intervention/talk speaks of construct 'own:pace',"
                        + " which is in no framework here. Maybe mend its spelling, or give its framework by"
                        + " withFrameworks(...).");
    }

    @Test
    void anUnknownCompetency() {
        refused(
                layer("own")
                        .addIntervention(builder("talk")
                                .addCompetency(ConstructId.parse("own:talking"))
                                .putBasis(InterventionFacet.COMPETENCIES, Basis.JUDGEMENT)
                                .build()),
                "layer 'own', interventions[0].competencies[0]: intervention/talk speaks of construct 'own:talking',"
                        + " which is in no framework here. Maybe mend its spelling, or give its framework by"
                        + " withFrameworks(...).");
    }

    @Test
    void evidenceThatNoLayerHas() {
        refused(
                layer("own").addIntervention(intervention("talk", on("own:trust", "other"))),
                "layer 'own', interventions[0].evidence[0]: intervention/talk refers to evidence/other, which no layer"
                        + " has. Maybe add it, or mend the id.");
    }

    @Test
    void anEffectThatOverriddenEvidenceNoLongerHas() {
        refused(
                layer("own")
                        .addEvidence(evidence("study", EvidenceGrade.B).build())
                        .addOverride(override("evidence/study")),
                "layer 'ours', interventions[0].actsOn[0].effects[0]: intervention/listen refers to effect 'study/size',"
                        + " but evidence/study, as layer 'own' has it, has no effect 'size'. Maybe add it to that"
                        + " evidence's 'effects', or mend the id.");
    }

    @Test
    void evidenceThatIsRetiredAboveWhatRestsOnIt() {
        refused(
                layer("own").addRetirement(retirement("evidence/study")),
                "layer 'own', retirements[0]: layer 'own' retires evidence/study, to which intervention/listen of layer"
                        + " 'ours' still refers (layer 'ours', interventions[0].evidence[0]). Maybe override or retire"
                        + " that one too.");
    }

    @Test
    void whatIsRequiredIsRetired() {
        refused(
                layer("own").addRetirement(retirement("intervention/walk")),
                "layer 'own', retirements[0]: layer 'own' retires intervention/walk, to which intervention/run of layer"
                        + " 'ours' still refers (layer 'ours', interventions[2].requires[0]). Maybe override or retire"
                        + " that one too.");
    }

    @Test
    void aReferenceToWhatIsRetiredBelow() {
        CatalogLayer sector =
                layer("sector").addRetirement(retirement("intervention/listen")).build();
        assertThatExceptionOfType(CatalogLayersException.class)
                .isThrownBy(() -> over(
                                ours,
                                sector,
                                layer("own")
                                        .addIntervention(requiring("talk", "listen"))
                                        .build())
                        .merge())
                .withMessage("layer 'own', interventions[0].requires[0]: intervention/talk of layer 'own' refers to"
                        + " intervention/listen, which layer 'sector' retired: It does not fit here. Maybe leave it out,"
                        + " or override it to bring it back.");
    }

    @Test
    void aCircleOfRequirementsIsBlamedOnWhoeverClosedIt() {
        InterventionExtension closing = InterventionExtension.builder()
                .intervention("walk")
                .reason("We think so.")
                .addRequires("run")
                .putBasis(InterventionFacet.REQUIRES, Basis.JUDGEMENT)
                .build();
        assertThatExceptionOfType(CatalogLayersException.class)
                .isThrownBy(() ->
                        over(ours, layer("own").addExtension(closing).build()).merge())
                .satisfies(refusal -> assertThat(refusal.getProblems())
                        .extracting(CatalogLayersException.Problem::layer)
                        .containsExactly("own", "ours"))
                .withMessageContaining("intervention 'walk' requires 'run', which in the end requires 'walk'");
    }

    @Test
    void anExtensionWhoseEvidenceNobodyLists() {
        InterventionExtension extension = InterventionExtension.builder()
                .intervention("walk")
                .reason("We measured it.")
                .addActsOn(on("own:trust", "study"))
                .putBasis(InterventionFacet.ACTS_ON, Basis.EVIDENCE)
                .build();
        refused(
                layer("own").addExtension(extension),
                "layer 'own', extensions[0]: effect 'study/size' is of evidence 'study', which the intervention does not"
                        + " list. Maybe add it to 'evidence'.");
    }

    @Test
    void allProblemsAreNamedAtOnce() {
        assertThatExceptionOfType(CatalogLayersException.class)
                .isThrownBy(() -> over(
                                ours,
                                layer("own")
                                        .addOver("sector")
                                        .addRetirement(retirement("evidence/walk"))
                                        .addIntervention(intervention("talk", on("own:pace", "other")))
                                        .build())
                        .merge())
                .satisfies(refusal -> assertThat(refusal.getProblems())
                        .extracting(CatalogLayersException.Problem::path)
                        .containsExactly(
                                "over[0]",
                                "retirements[0].entry",
                                "interventions[0].actsOn[0].construct",
                                "interventions[0].evidence[0]"));
    }

    @Test
    void aProblemInAFileIsNamedWithItsLine(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("own.catalogue-layer.json");
        CatalogLayer own = layer("own")
                .addIntervention(intervention("talk", on("own:pace")))
                .build();
        CultureJson.writeTo(file, own);
        assertThatExceptionOfType(CatalogLayersException.class)
                .isThrownBy(() -> over(ours).with(CatalogLayers.read(file)).merge())
                .withMessageStartingWith(file + ", line " + lineOf(file, "own:pace") + ", column ")
                .withMessageContaining(", interventions[0].actsOn[0].construct: intervention/talk speaks of construct"
                        + " 'own:pace', which is in no framework here.");
    }

    @Test
    void aProblemInTheStandardCatalogueIsNamedWithItsLine() {
        CatalogLayer own =
                layer("own").addRetirement(retirement("evidence/dawson-2021")).build();
        assertThatExceptionOfType(CatalogLayersException.class)
                .isThrownBy(() -> CatalogLayers.standard().with(own).merge())
                .withMessageContaining("still refers (standard.catalogue.json, line ");
    }

    @Test
    void aFileOfAnotherEndingIsRefused(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("own.json"), "{}");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CatalogLayers.read(folder))
                .withMessage(
                        "File 'own.json' ends neither in .catalogue-layer.json nor in .catalogue.json. Maybe rename it"
                                + " after what it holds, or move it to another folder.");
    }

    private static int lineOf(Path file, String text) throws Exception {
        List<String> lines = Files.readAllLines(file);
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).contains(text)) {
                return i + 1;
            }
        }
        throw new AssertionError(text + " is not in " + file);
    }

    private void refused(CatalogLayer.Builder layer, String message) {
        assertThatExceptionOfType(CatalogLayersException.class)
                .isThrownBy(() -> over(ours, layer.build()).merge())
                .withMessage(message);
    }
}
