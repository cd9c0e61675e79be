package io.github.culturekit.model.picture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LetteringTest {

    private static final Lettering CONSOLE = Lettering.console();

    @Test
    void aLetterThatIsReplacedIsAsWideAsWhatReplacesIt() {
        Lettering bold = Lettering.bold(19);
        String control = Character.toString(0x80);
        assertThat(bold.width("a" + control)).isEqualTo(bold.width("a" + Character.toString(0xfffd)));
    }

    @Test
    void textIsWrappedBetweenWords() {
        assertThat(CONSOLE.wrap("Support and compassion", 11)).containsExactly("Support and", "compassion");
        assertThat(CONSOLE.wrap("", 11)).containsExactly("");
    }

    @Test
    void aWordTooLongIsBroken() {
        assertThat(CONSOLE.wrap("a Krankenhausgesellschaft", 10))
                .containsExactly("a", "Krankenhau", "sgesellsch", "aft");
        assertThat(CONSOLE.wrapsWell("a Krankenhausgesellschaft", 10, 5)).isFalse();
    }

    @Test
    void theLastLineAllowedSaysThatThereIsMore() {
        assertThat(CONSOLE.wrap("one two three four five", 9, 2)).containsExactly("one two", "three fo…");
    }

    @Test
    void shorteningNeverCutsALetterInTwo() {
        assertThat(CONSOLE.shorten("🌳🌳🌳🌳", 5)).isEqualTo("🌳🌳…");
    }

    @Test
    void whiteSpaceAndControlsBecomeSingleSpaces() {
        assertThat(Lettering.oneLine(" a\t\nb\u0000c\u00a0 d ")).isEqualTo("a b c d");
    }

    @Test
    void widerLettersTakeMoreRoom() {
        Lettering regular = Lettering.regular(12);

        assertThat(regular.width("WWW")).isGreaterThan(regular.width("iii"));
        assertThat(Lettering.bold(12).width("abc")).isGreaterThan(regular.width("abc"));
    }
}
