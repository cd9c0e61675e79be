package io.github.culturekit.model.value;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.WithNull;
import org.jspecify.annotations.Nullable;

/** A quick look passes what the validator passes, for every rule that it knows, and leaves all else to it. */
class QuickRulesProperties {

    @Property
    void textsAgree(@ForAll @WithNull String text) {
        assertAgreement(new Texts(text));
        assertAgreement(new Texts(text == null ? null : "a" + text));
        assertAgreement(new Texts(text == null ? null : text.strip() + " "));
    }

    @Property
    void wholeNumbersAgree(@ForAll @WithNull Integer number) {
        assertAgreement(new WholeNumbers(number));
        assertAgreement(new WholeNumbers(number == null ? null : number % 20));
    }

    @Property
    void realNumbersAgree(@ForAll @WithNull Double number) {
        assertAgreement(new RealNumbers(number));
        assertAgreement(new RealNumbers(number == null ? null : number % 1));
    }

    @Example
    void numbersAtTheEdgesAgree() {
        double[] edges = {0.0, 0.05, 0.95, 1.0, Double.MIN_VALUE, Math.nextUp(0.95), Math.nextDown(0.95), 1e9};
        for (double edge : edges) {
            assertAgreement(new RealNumbers(edge));
            assertAgreement(new RealNumbers(-edge));
        }
    }

    @Example
    void whatIsNoNumberIsLeftToTheValidator() {
        for (double odd : new double[] {-0.0, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY}) {
            assertThat(QuickRules.vouchFor(new RealNumbers(odd))).isFalse();
        }
    }

    @Property
    void elementsAgree(@ForAll List<@WithNull(0.1) String> texts, @ForAll @WithNull Integer number) {
        assertAgreement(new Elements(texts, number));
        assertAgreement(new Elements(Arrays.asList("a", "b"), number));
    }

    @Example
    void aRuleThatIsNotKnownIsLeftToTheValidator() {
        for (Object value :
                new Object[] {new Counted("123"), new LookedInto("abc"), new Twice("abc"), new OnAField("abc")}) {
            assertThat(QuickRules.knowAllOf(value.getClass())).isFalse();
            assertThat(QuickRules.vouchFor(value)).isFalse();
            assertThat(Validity.require(value)).isSameAs(value);
        }
    }

    @Example
    void aRuleOfAnInterfaceHolds() {
        assertThat(QuickRules.vouchFor(new Inherits("a"))).isTrue();
        assertThat(QuickRules.vouchFor(new Inherits(null))).isFalse();
        assertThat(Validity.violations(new Inherits(null))).hasSize(1);
    }

    @Example
    void anAttributeThatCannotBeReadIsLeftToTheValidator() {
        assertThat(QuickRules.vouchFor(new Unreadable())).isFalse();
    }

    private static void assertAgreement(Object value) {
        assertThat(QuickRules.knowAllOf(value.getClass())).isTrue();
        assertThat(QuickRules.vouchFor(value))
                .as("%s", value)
                .isEqualTo(Validity.violations(value).isEmpty());
    }

    record Texts(@Nullable String text) {
        @NotBlank
        @Nullable
        String getNotBlank() {
            return text;
        }

        Optional<@Pattern(regexp = "[A-Z ]+", flags = Pattern.Flag.CASE_INSENSITIVE) String> getPattern() {
            return Optional.ofNullable(text);
        }
    }

    record WholeNumbers(@Nullable Integer number) {
        @Min(-7)
        @Max(12)
        @Nullable
        Integer getBetween() {
            return number;
        }

        @PositiveOrZero
        OptionalInt getPositiveOrZero() {
            return number == null ? OptionalInt.empty() : OptionalInt.of(number);
        }

        @Positive
        @Nullable
        Long getPositive() {
            return number == null ? null : number + 3L;
        }
    }

    record RealNumbers(@Nullable Double number) {
        @DecimalMin("-0.95")
        @DecimalMax(value = "0.95", inclusive = false)
        @Nullable
        Double getBetween() {
            return number;
        }

        @PositiveOrZero
        OptionalDouble getPositiveOrZero() {
            return number == null ? OptionalDouble.empty() : OptionalDouble.of(number);
        }

        @NotNull
        @Positive
        @Max(1)
        @Nullable
        Double getPositive() {
            return number;
        }
    }

    record Elements(List<@Nullable String> texts, @Nullable Integer number) {
        @NotEmpty
        List<@NotBlank String> getTexts() {
            return texts;
        }

        Optional<@NotNull Integer> getPresent() {
            return Optional.ofNullable(number);
        }

        Map<@NotNull Integer, List<@NotNull @Positive Integer>> getNested() {
            Map<@Nullable Integer, List<@Nullable Integer>> nested = new HashMap<>();
            nested.put(1, List.of(1));
            nested.put(number, Arrays.asList(number));
            return nested;
        }
    }

    record Counted(String text) {
        @Digits(integer = 5, fraction = 0)
        String getText() {
            return text;
        }
    }

    record LookedInto(String text) {
        @Valid
        String getText() {
            return text;
        }
    }

    record Twice(String text) {
        @Pattern(regexp = "a.*")
        @Pattern(regexp = ".*c")
        String getText() {
            return text;
        }
    }

    static final class OnAField {
        @NotNull
        final String text;

        OnAField(String text) {
            this.text = text;
        }
    }

    interface Named {
        @NotNull
        @Nullable
        String getName();
    }

    record Inherits(@Nullable String name) implements Named {
        @Override
        public @Nullable String getName() {
            return name;
        }
    }

    static final class Unreadable {
        @NotNull
        String getText() {
            throw new IllegalStateException("unreadable");
        }
    }
}
