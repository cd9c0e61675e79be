package io.github.culturekit.scoring.response;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.StringLength;

class PlainDecimalProperties {

    @Property
    void aDecimalIsTheNumberThatThePlatformReads(
            @ForAll @LongRange(min = 0, max = 9_999_999) long whole,
            @ForAll @IntRange(min = 1, max = 7) int places,
            @ForAll @LongRange(min = 0, max = 9_999_999) long fraction) {
        String text = whole + "." + String.valueOf(10_000_000 + fraction).substring(1, places + 1);
        assertThat(parse(text)).isEqualTo(Double.parseDouble(text));
    }

    @Property
    void whateverIsReadIsWhatThePlatformReads(
            @ForAll @StringLength(max = 18) @Chars({'0', '1', '9', '.', '-', 'e', ' ', ','}) String text) {
        double read = parse(text);
        if (read >= 0) {
            assertThat(text).matches("\\d+(\\.\\d+)?");
            assertThat(read).isEqualTo(Double.parseDouble(text));
        } else {
            assertThat(text.length() > 15 || !text.matches("\\d+(\\.\\d+)?")).isTrue();
        }
    }

    private static double parse(String text) {
        byte[] bytes = ("x" + text + "x").getBytes(StandardCharsets.US_ASCII);
        return PlainDecimal.parse(bytes, 1, bytes.length - 1);
    }
}
