package io.github.culturekit.model.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.culturekit.model.value.InvalidValueException.Breach;
import jakarta.validation.ValidationException;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

class CrossCheckedValidatorTest {

    @Test
    void eachBreachHasItsOwnPathAndMessage() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Validity.require(new Span(9, 4)))
                .withMessage("Span: 'from' is 9. Maybe swap. 'units[3].to' is 4. Maybe swap.")
                .extracting(InvalidValueException::getBreaches, InstanceOfAssertFactories.list(Breach.class))
                .extracting(Breach::property)
                .containsExactly("from", "units[3].to");
    }

    @Test
    void aValueThatKeepsTheRulePasses() {
        Span span = new Span(4, 9);
        assertThat(Validity.require(span)).isSameAs(span);
    }

    @Test
    void aMessageIsTextAndNeverATemplate() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Validity.require(new Tricky()))
                .withMessage("Tricky: '${1 + 1} {to} \\ $' is no name");
    }

    @Test
    void aRuleThatCannotBeMadeIsNamed() {
        assertThatExceptionOfType(ValidationException.class)
                .isThrownBy(() -> Validity.require(new Unmakeable()))
                .havingRootCause()
                .isInstanceOf(NoSuchMethodException.class);
    }

    @CrossChecked(by = SpanRules.class)
    record Span(int from, int to) {}

    static final class SpanRules implements CrossCheck<Span> {
        @Override
        public void check(Span span, Breaches breaches) {
            if (span.from() > span.to()) {
                breaches.add("units[3].to", "'units[3].to' is " + span.to() + ". Maybe swap.");
                breaches.add("from", "'from' is " + span.from() + ". Maybe swap.");
            }
        }
    }

    @CrossChecked(by = TrickyRules.class)
    record Tricky() {}

    static final class TrickyRules implements CrossCheck<Tricky> {
        @Override
        public void check(Tricky value, Breaches breaches) {
            breaches.add("name", "'${1 + 1} {to} \\ $' is no name");
        }
    }

    @CrossChecked(by = UnmakeableRules.class)
    record Unmakeable() {}

    static final class UnmakeableRules implements CrossCheck<Unmakeable> {
        private final String wanted;

        UnmakeableRules(String wanted) {
            this.wanted = wanted;
        }

        @Override
        public void check(Unmakeable value, Breaches breaches) {
            breaches.add(wanted, wanted);
        }
    }
}
