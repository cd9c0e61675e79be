package io.github.culturekit.examples.quickstart.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordingTest {

    @Test
    void aDifferenceShowsItsSignUnlessItRoundsToNothing() {
        assertThat(Wording.signed(0.126, 2)).isEqualTo("+0.13");
        assertThat(Wording.signed(-0.126, 2)).isEqualTo("\u22120.13");
        assertThat(Wording.signed(0.001, 2)).isEqualTo("0.00");
        assertThat(Wording.signed(-0.001, 2)).isEqualTo("0.00");
        assertThat(Wording.signed(0.4, 0)).isEqualTo("0");
    }

    @Test
    void thousandsAreSetApart() {
        assertThat(Wording.count(1359)).isEqualTo("1,359");
        assertThat(Wording.count(1, "action", "actions")).isEqualTo("1 action");
        assertThat(Wording.count(32, "action", "actions")).isEqualTo("32 actions");
    }

    @Test
    void aListReadsLikeASentence() {
        assertThat(Wording.list(List.of())).isEmpty();
        assertThat(Wording.list(List.of("a"))).isEqualTo("a");
        assertThat(Wording.list(List.of("a", "b"))).isEqualTo("a and b");
        assertThat(Wording.list(List.of("a", "b", "c"))).isEqualTo("a, b and c");
    }

    @Test
    void aLabelWithinASentenceIsLowerCaseUnlessItIsAnAcronym() {
        assertThat(Wording.lower("Involvement")).isEqualTo("involvement");
        assertThat(Wording.lower("DAC")).isEqualTo("DAC");
    }

    @Test
    void monthsAreShort() {
        assertThat(Wording.month(LocalDate.of(2026, 9, 30))).isEqualTo("Sep 2026");
        assertThat(Wording.month(LocalDate.of(2026, 4, 1))).isEqualTo("Apr 2026");
    }

    @Test
    void longTextGoesOnWhereTheFirstLineBegan() {
        String text = "- " + "word ".repeat(30).strip();

        assertThat(Wording.wrapped(text))
                .hasSize(2)
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(100))
                .satisfies(lines -> assertThat(lines.get(0)).startsWith("- word"))
                .satisfies(lines -> assertThat(lines.get(1)).startsWith("  word"));
        assertThat(String.join(" ", Wording.wrapped(text)).replaceAll(" +", " "))
                .isEqualTo(text);
    }
}
