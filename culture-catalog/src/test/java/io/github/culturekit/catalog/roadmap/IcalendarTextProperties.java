package io.github.culturekit.catalog.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is written as a text is read back by another reader, whatever it holds. */
class IcalendarTextProperties {

    @Property
    void aTextIsReadBackAsItWas(@ForAll("texts") String value) {
        assertThat(readBack(value)).isEqualTo(value);
    }

    @Property
    void noLineIsLongerThanSeventyFiveOctetsAndNoCharacterIsCut(@ForAll("texts") String value) {
        String line = new IcalendarText().text("SUMMARY", value).toString();
        assertThat(List.of(line.split("\r\n"))).allSatisfy(part -> {
            assertThat(part.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75);
            assertThat(new String(part.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                    .isEqualTo(part);
        });
    }

    @Example
    void charactersThatALineCannotHoldBecomeBlanks() {
        assertThat(new IcalendarText()
                        .text("SUMMARY", "a\u0000b\u007Fc\r\nd\re")
                        .toString())
                .isEqualTo("SUMMARY:a b c\\nd\\ne\r\n");
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withCharRange(' ', '~')
                .withChars("äéßıİ–€\n\t;,\\\"")
                .ofMinLength(1)
                .ofMaxLength(200)
                .map(text -> text + "\uD83D\uDE00")
                .map(text -> "x" + text);
    }

    private static String readBack(String value) {
        String calendar = new IcalendarText()
                .line("BEGIN", "VCALENDAR")
                .line("VERSION", "2.0")
                .line("PRODID", "test")
                .line("BEGIN", "VEVENT")
                .line("UID", "1")
                .text("SUMMARY", value)
                .line("END", "VEVENT")
                .line("END", "VCALENDAR")
                .toString();
        return Biweekly.parse(calendar).first().getEvents().get(0).getSummary().getValue();
    }
}
