package io.github.culturekit.model.atlas;

import static io.github.culturekit.model.atlas.SmallLayers.TRUST;
import static io.github.culturekit.model.atlas.SmallLayers.VOICE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.culturekit.model.construct.Crosswalk;
import io.github.culturekit.model.construct.Framework;
import io.github.culturekit.model.json.CultureJson;
import io.github.culturekit.model.json.CultureJsonException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtlasLayerTest {

    private static final Framework OTHER_OWN = SmallLayers.framework(
            "own", SmallLayers.competency(TRUST, "Trust", "Words are kept.").build());

    private final Atlas atlas = Atlas.empty().with(SmallLayers.base());

    @Test
    void nothingIsReplacedInSilence() {
        AtlasLayer layer = layer().addFramework(OTHER_OWN).build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> atlas.with(layer))
                .withMessage("Layer 'acme' has framework/own of layer 'base' as well, and does not say that it replaces"
                        + " it. Maybe rename yours, or call replacing(\"framework/own\").");
    }

    @Test
    void whatIsReplacedStaysVisible() {
        Atlas replaced = atlas.with(layer().addFramework(OTHER_OWN).build().replacing("framework/own"));
        assertThat(replaced.find(TRUST)).hasValueSatisfying(entry -> {
            assertThat(entry.getText()).isEqualTo("Words are kept.");
            assertThat(entry.getLayer()).isEqualTo("acme");
            assertThat(entry.getReplaced())
                    .hasValueSatisfying(before -> assertThat(before)
                            .hasToString("construct/own:trust (base): Trust")
                            .extracting(AtlasEntry::getText)
                            .isEqualTo("People rely on one another."));
        });
        assertThat(replaced.find(EntryId.parse("framework/own")))
                .hasValueSatisfying(entry -> assertThat(entry.getReplaced()).isPresent());
        assertThat(replaced.getFrameworks().find(TRUST))
                .hasValueSatisfying(
                        construct -> assertThat(construct.getDefinition()).isEqualTo("Words are kept."));
    }

    @Test
    void constructsGoWithTheFrameworkThatIsReplaced() {
        Atlas replaced = atlas.with(layer().addFramework(OTHER_OWN).build().replacing("framework/own"));
        assertThat(atlas.find(VOICE)).isPresent();
        assertThat(replaced.find(VOICE)).isEmpty();
        assertThat(replaced.getFrameworks().find(VOICE)).isEmpty();
    }

    @Test
    void aFrameworkAndTheCrosswalkThatNeedsItAreReplacedTogether() {
        Framework voiceOnly = SmallLayers.framework(
                "own", SmallLayers.competency(VOICE, "Voice", "All speak.").build());
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> atlas.with(layer().addFramework(voiceOnly).build().replacing("framework/own")))
                .withMessageContaining("links construct 'own:trust', which no framework here has");
        Crosswalk fromVoice = Crosswalk.builder()
                .id("own--other")
                .version("2.0.0")
                .label("Own to other")
                .from("own")
                .to("other")
                .addLink(SmallLayers.match(VOICE, SmallLayers.SAFETY, 0.5))
                .build();
        Atlas both = atlas.with(layer().addFramework(voiceOnly)
                .addCrosswalk(fromVoice)
                .build()
                .replacing("framework/own", "crosswalk/own--other"));
        assertThat(both.linksTo(EntryId.of(SmallLayers.SAFETY)))
                .singleElement()
                .satisfies(link -> assertThat(link.getFrom()).isEqualTo(EntryId.of(VOICE)));
    }

    @Test
    void whatIsNotBelowCannotBeReplaced() {
        AtlasLayer layer = layer().addIntervention(SmallLayers.intervention("walk", TRUST))
                .build()
                .replacing("intervention/walk");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> atlas.with(layer))
                .withMessage(
                        "Layer 'acme' replaces intervention/walk, which no layer below has. Maybe it is new: leave it"
                                + " out of what the layer replaces.");
    }

    @Test
    void aLayerReplacesOnlyWhatItHas() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> layer().build().replacing("framework/own"))
                .withMessage(
                        "AtlasLayer: framework/own is to be replaced, but the layer has nothing to put in its place."
                                + " Maybe add it to the layer, or mend the id.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> layer().addFramework(OTHER_OWN).build().replacing("construct/own:trust"))
                .withMessageEndingWith("Maybe replace the whole framework: 'framework/own'.");
    }

    @Test
    void anEntryStandsInALayerOnce() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        layer().addFramework(OTHER_OWN).addFramework(OTHER_OWN).build())
                .withMessage("AtlasLayer: framework/own stands in the layer twice. Maybe remove the second, or give it"
                        + " another id.");
    }

    @Test
    void aLayerIsLaidOnce() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> atlas.with(SmallLayers.base()))
                .withMessage("Layer 'base' is in the atlas already. Maybe give the second another id.");
    }

    @Test
    void ownFilesAreReadFromAFolder(@TempDir Path folder) {
        CultureJson.writeTo(folder.resolve("own.framework.json"), OTHER_OWN);
        CultureJson.writeTo(
                folder.resolve("own--other.crosswalk.json"),
                SmallLayers.base().getCrosswalks().get(0));
        AtlasLayer read = AtlasLayer.read("acme", folder);
        assertThat(read.getId()).isEqualTo("acme");
        assertThat(read.getFrameworks()).containsExactly(OTHER_OWN);
        assertThat(read.getCrosswalks()).hasSize(1);
    }

    @Test
    void oneFileIsReadToo(@TempDir Path folder) {
        Path file = folder.resolve("own.framework.json");
        CultureJson.writeTo(file, OTHER_OWN);
        assertThat(AtlasLayer.read("acme", file).getFrameworks()).containsExactly(OTHER_OWN);
    }

    @Test
    void aFaultInAnOwnFileIsNamedWithFileLineAndPath(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("own.framework.json");
        Files.writeString(file, CultureJson.writePretty(OTHER_OWN).replace("\"label\": \"Trust\"", "\"label\": \" \""));
        assertThatExceptionOfType(CultureJsonException.class)
                .isThrownBy(() -> AtlasLayer.read("acme", folder))
                .withMessageStartingWith(file + ", line ")
                .withMessageContaining("constructs[0]");
    }

    @Test
    void aFileOfNoKnownEndingIsNotPassedOver(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("own.frameworks.json"), "{}");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AtlasLayer.read("acme", folder))
                .withMessage(
                        "Layer 'acme': file 'own.frameworks.json' ends in none of .case-book.json, .crosswalk.json,"
                                + " .evidence-base.json, .framework.json. Maybe rename it after what it holds, or add the module"
                                + " that reads it, such as culture-catalog, to the path.");
    }

    private static AtlasLayer.Builder layer() {
        return AtlasLayer.builder().id("acme");
    }
}
