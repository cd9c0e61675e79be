package io.github.culturekit.catalog;

import static io.github.culturekit.catalog.SmallCatalogs.intervention;
import static io.github.culturekit.catalog.SmallCatalogs.on;
import static io.github.culturekit.catalog.SmallLayers.caution;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.culturekit.model.construct.ConstructId;
import io.github.culturekit.model.intervention.Basis;
import io.github.culturekit.model.intervention.ConstructEffect;
import io.github.culturekit.model.intervention.EffectReference;
import io.github.culturekit.model.intervention.Intervention;
import io.github.culturekit.model.intervention.InterventionFacet;
import io.github.culturekit.model.value.InvalidValueException;
import org.junit.jupiter.api.Test;

class InterventionExtensionTest {

    private final Intervention walk = intervention("walk", on("own:voice", "study"));

    private final InterventionExtension measured = InterventionExtension.builder()
            .intervention("walk")
            .reason("We measured it.")
            .addActsOn(on("own:voice", "own-study"), on("own:trust", "own-study"))
            .addEvidence("own-study")
            .putBasis(InterventionFacet.ACTS_ON, Basis.EVIDENCE)
            .putBasis(InterventionFacet.EVIDENCE, Basis.JUDGEMENT)
            .build();

    @Test
    void anEffectOnAKnownConstructJoinsThoseThere() {
        ConstructEffect effect = measured.addTo(walk)
                .findEffectOn(ConstructId.parse("own:voice"))
                .orElseThrow();
        assertThat(effect.getEffects())
                .containsExactly(EffectReference.parse("study/size"), EffectReference.parse("own-study/size"));
        assertThat(effect.getReason()).isEqualTo("It bears on it.");
    }

    @Test
    void anEffectOnAnotherConstructIsAdded() {
        assertThat(measured.addTo(walk).findEffectOn(ConstructId.parse("own:trust")))
                .contains(on("own:trust", "own-study"));
    }

    @Test
    void theWeakerBasisHoldsForTheWhole() {
        Intervention extended = measured.addTo(walk);
        assertThat(extended.getBasis())
                .containsEntry(InterventionFacet.ACTS_ON, Basis.JUDGEMENT) // it was, and stays so
                .containsEntry(InterventionFacet.EVIDENCE, Basis.JUDGEMENT); // it was evidence
    }

    @Test
    void addingTwiceIsAddingOnce() {
        assertThat(measured.addTo(measured.addTo(walk))).isEqualTo(measured.addTo(walk));
    }

    @Test
    void anExtensionThatAddsNothingIsRefused() {
        refused(
                InterventionExtension.builder().intervention("walk").reason("Just so."),
                "InterventionExtension: the extension adds nothing. Maybe add to 'actsOn', 'cautions', 'evidence',"
                        + " 'prerequisites' or 'requires', or remove the extension.");
    }

    @Test
    void whatIsAddedHasABasis() {
        refused(
                InterventionExtension.builder()
                        .intervention("walk")
                        .reason("Just so.")
                        .addCaution("Mind the rain."),
                "InterventionExtension: 'cautions' has no basis; every statement has one. Maybe add 'cautions' to 'basis'"
                        + " as DOCUMENT, EVIDENCE or JUDGEMENT.");
    }

    @Test
    void aBasisOfNothingIsRefused() {
        refused(
                copy().putBasis(InterventionFacet.REQUIRES, Basis.JUDGEMENT),
                "InterventionExtension: 'basis' names 'requires', but the extension adds nothing to it. Maybe remove it"
                        + " from 'basis'.");
    }

    @Test
    void aBasisOfWhatCannotBeExtendedIsRefused() {
        refused(
                copy().putBasis(InterventionFacet.LABEL, Basis.JUDGEMENT),
                "InterventionExtension: 'basis' names 'label', which an extension cannot change. Maybe override the"
                        + " intervention instead.");
    }

    private static InterventionExtension.Builder copy() {
        return InterventionExtension.builder().copying(caution("walk", "Mind the rain."));
    }

    private static void refused(InterventionExtension.Builder extension, String message) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(extension::build)
                .withMessage(message);
    }
}
