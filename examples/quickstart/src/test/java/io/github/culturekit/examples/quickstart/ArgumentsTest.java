package io.github.culturekit.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ArgumentsTest {

    @Test
    void withoutArgumentsTheShippedSurveyIsScored() {
        Arguments arguments = Arguments.parse();

        assertThat(arguments.isShipped()).isTrue();
        assertThat(arguments.out()).isEqualTo(Path.of("target/quickstart"));
        assertThat(arguments.minimum()).isEmpty();
    }

    @Test
    void aSurveyOfOnesOwnIsReadFromItsOptions() {
        Arguments arguments = Arguments.parse(
                "--instrument",
                "i.json",
                "--responses",
                "r.csv",
                "--unit",
                "team",
                "--wave",
                "year",
                "--cuts",
                "gender, tenure",
                "--organisation",
                "o.json",
                "--minimum",
                "12",
                "--title",
                "Ours",
                "--out",
                "here");

        assertThat(arguments.isShipped()).isFalse();
        assertThat(arguments.instrument()).isEqualTo(Path.of("i.json"));
        assertThat(arguments.responses()).isEqualTo(Path.of("r.csv"));
        assertThat(arguments.unit()).isEqualTo("team");
        assertThat(arguments.wave()).contains("year");
        assertThat(arguments.cuts()).containsExactly("gender", "tenure");
        assertThat(arguments.organisation()).contains(Path.of("o.json"));
        assertThat(arguments.minimum()).contains(12);
        assertThat(arguments.title()).contains("Ours");
        assertThat(arguments.out()).isEqualTo(Path.of("here"));
    }

    @Test
    void theShippedSurveyMayHaveAnotherTitleMinimumAndFolder() {
        assertThat(Arguments.parse("--title", "T", "--minimum", "20", "--out", "o")
                        .isShipped())
                .isTrue();
    }

    @Test
    void anUnknownOptionIsNamed() {
        refused(() -> Arguments.parse("--units", "team"), "'--units' is no option");
    }

    @Test
    void anOptionWithoutAValueIsNamed() {
        refused(() -> Arguments.parse("--out"), "Option '--out' has no value");
        refused(() -> Arguments.parse("--out", "--title", "T"), "Option '--out' has no value");
    }

    @Test
    void anOptionGivenTwiceIsNamedWithBothValues() {
        refused(() -> Arguments.parse("--out", "a", "--out", "b"), "'--out' is given twice, as 'a' and 'b'");
    }

    @Test
    void aSurveyOfOnesOwnNeedsInstrumentResponsesAndUnit() {
        refused(() -> Arguments.parse("--responses", "r.csv", "--unit", "u"), "'--instrument' is missing");
        refused(() -> Arguments.parse("--instrument", "i.json", "--unit", "u"), "'--responses' is missing");
        refused(() -> Arguments.parse("--instrument", "i.json", "--responses", "r.csv"), "'--unit' is missing");
    }

    @Test
    void aMinimumThatIsNoNumberIsNamed() {
        refused(() -> Arguments.parse("--minimum", "ten").minimum(), "'ten', which is no whole number");
    }

    @Test
    void thePlanMayStartOnAnyDay() {
        assertThat(Arguments.parse("--start", "2027-04-01").start()).contains(LocalDate.of(2027, 4, 1));
        assertThat(Arguments.parse("--out", "o").start()).isEmpty();
        refused(() -> Arguments.parse("--start", "in spring").start(), "'in spring', which is no day");
    }

    private static void refused(ThrowingCallable call, String message) {
        assertThatExceptionOfType(UsageException.class)
                .isThrownBy(call)
                .withMessageContaining(message)
                .withMessageContaining("Maybe");
    }
}
