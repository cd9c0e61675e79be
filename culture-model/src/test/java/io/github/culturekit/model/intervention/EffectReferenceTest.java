package io.github.culturekit.model.intervention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EffectReferenceTest {

    @Test
    void itsTextReadsBackEqual() {
        EffectReference reference = EffectReference.of("kleingeld-2011", "group-goals");
        assertThat(reference).hasToString("kleingeld-2011/group-goals");
        assertThat(EffectReference.parse(reference.toString())).isEqualTo(reference);
    }

    @Test
    void itNamesItsParts() {
        EffectReference reference = EffectReference.parse("kleingeld-2011/group-goals");
        assertThat(reference.getEvidence()).isEqualTo("kleingeld-2011");
        assertThat(reference.getEffect()).isEqualTo("group-goals");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "kleingeld", "/x", "x/", "A/b", "a/b/c", "a:b", "a /b"})
    void anotherFormIsRefused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EffectReference.parse(text))
                .withMessage("EffectReference '" + text
                        + "' is not evidence/effect in lower-case letters, digits and hyphens. Maybe write it like"
                        + " 'kleingeld-2011/group-goals'.");
    }

    @Test
    void referencesAreOrderedAlphabetically() {
        assertThat(EffectReference.parse("a/z")).isLessThan(EffectReference.parse("b/a"));
    }

    @Test
    void equalsAndHashCodeGoByBothParts() {
        EqualsVerifier.forClass(EffectReference.class)
                // the factories never make one with a null part
                .suppress(Warning.NULL_FIELDS)
                .verify();
    }
}
