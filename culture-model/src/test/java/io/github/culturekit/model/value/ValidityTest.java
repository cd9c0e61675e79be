package io.github.culturekit.model.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.culturekit.model.construct.Citation;
import io.github.culturekit.model.construct.DacOutcome;
import io.github.culturekit.model.value.InvalidValueException.Breach;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotBlank;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The rules are tried on real values, where a user meets them, on a machine that speaks Turkish. */
class ValidityTest {

    private final Locale before = Locale.getDefault();

    @BeforeEach
    void speakTurkish() {
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
    }

    @AfterEach
    void speakAsBefore() {
        Locale.setDefault(before);
    }

    @Test
    void aValidValuePasses() {
        Citation citation = valid().build();
        assertThat(Validity.require(citation)).isSameAs(citation);
    }

    @Test
    void aMissingAttributeIsNamed() {
        assertRefused(
                Citation.builder().year(2014),
                "Citation: 'title' is missing; it is required. Maybe set it on the builder, or add the key to the"
                        + " JSON.");
    }

    @Test
    void aBlankTextIsShown() {
        assertRefused(
                valid().title("  "),
                "Citation: 'title' is '  '; it must hold text. Maybe it was left empty in a form or a file: fill it"
                        + " in.");
    }

    @Test
    void aBlankElementIsNamedByItsPlace() {
        assertRefused(
                valid().addAuthors("West, M.", ""),
                "Citation: 'authors[1]' is ''; it must hold text. Maybe it was left empty in a form or a file: fill it"
                        + " in.");
    }

    @Test
    void aMissingElementIsNamedByItsPlace() {
        assertRefused(
                valid().addAuthor(null),
                "Citation: 'authors[0]' is missing; it is required. Maybe set it on the builder, or add the key to the"
                        + " JSON.");
    }

    @Test
    void aNumberOutOfRangeIsShownWithItsBound() {
        assertRefused(
                valid().year(1200),
                "Citation: 'year' is 1200; it must be at least 1800. Maybe the unit is wrong: check it.");
        assertRefused(
                valid().year(20014),
                "Citation: 'year' is 20014; it must be at most 2200. Maybe the unit is wrong: check it.");
    }

    @Test
    void anOptionalAttributeOfTheWrongFormIsShown() {
        assertRefused(
                valid().url("ftp://example.org"),
                "Citation: 'url' is 'ftp://example.org'; it must match https?://\\S+. Maybe it holds a space or a capital"
                        + " letter: rename it.");
    }

    @Test
    void aLongValueIsShortened() {
        assertRefused(
                valid().url("x".repeat(100)),
                "Citation: 'url' is '" + "x".repeat(80)
                        + "...'; it must match https?://\\S+. Maybe it holds a space or a capital letter: rename it.");
    }

    @Test
    void severalBreachesComeInTheOrderOfTheirProperties() {
        InvalidValueException refused = catchThrowableOfType(
                InvalidValueException.class,
                () -> Citation.builder().url("x").addAuthor(" ").build());
        assertThat(refused.getBreaches())
                .extracting(Breach::property)
                .containsExactly("authors[0]", "title", "url", "year");
        assertThat(refused)
                .hasMessageStartingWith("Citation: 'authors[0]' is ' '")
                .hasMessageContaining(" 'year' is missing");
    }

    @Test
    void onlyTheFirstOfManyBreachesAreSpeltOut() {
        assertThatThrownBy(() -> Citation.builder()
                        .title("Title")
                        .year(2014)
                        .authors(Collections.nCopies(12, " "))
                        .build())
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        refused -> assertThat(refused.getBreaches()).hasSize(12))
                .hasMessageContaining("'authors[0]' is ' '")
                .hasMessageEndingWith(" And 2 more: see getBreaches().");
    }

    @Test
    void aKindOfAnAbstractTypeIsNamed() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> DacOutcome.builder().build())
                .withMessageStartingWith("DacOutcome: 'definition' is missing");
    }

    @Test
    void aCopyIsCheckedToo() {
        assertRefused(Citation.builder().copying(valid().build()).title(""), "Citation: 'title' is ''");
    }

    @Test
    void aConsumersOwnValidatorFindsTheSameRule() {
        Validator own = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()
                .getValidator();
        Set<ConstraintViolation<Citation>> violations = own.validateValue(Citation.class, "title", " ");
        assertThat(violations)
                .singleElement()
                .satisfies(violation -> assertThat(
                                violation.getConstraintDescriptor().getAnnotation())
                        .isInstanceOf(NotBlank.class));
        assertThat(own.validateValue(Citation.class, "title", "A title")).isEmpty();
        assertThat(own.validate(valid().build())).isEmpty();
    }

    private static Citation.Builder valid() {
        return Citation.builder().title("A title").year(2014);
    }

    private static void assertRefused(Citation.Builder builder, String message) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(builder::build)
                .withMessageStartingWith(message);
    }
}
