package io.github.culturekit.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class JsonSourceTest {

    @Test
    void utf8IsDecoded() {
        assertThat(JsonSource.decode("a.json", "{\"ş\": \"🙂\"}".getBytes(StandardCharsets.UTF_8))
                        .text())
                .isEqualTo("{\"ş\": \"🙂\"}");
    }

    @Test
    void aByteOrderMarkIsLeftOut() {
        assertThat(JsonSource.decode("a.json", "\uFEFF{}".getBytes(StandardCharsets.UTF_8))
                        .text())
                .isEqualTo("{}");
    }

    @Test
    void anotherEncodingIsRefusedWithItsPlace() {
        byte[] latin = "{\n  \"label\": \"Zoë\"}".getBytes(StandardCharsets.ISO_8859_1);
        assertThatExceptionOfType(CultureJsonException.class)
                .isThrownBy(() -> JsonSource.decode("a.json", latin))
                .withMessage("a.json, line 2, column 15: byte 0xEB is not UTF-8. Maybe the file was saved in another"
                        + " encoding: save it as UTF-8.")
                .withCauseInstanceOf(MalformedInputException.class)
                .satisfies(e -> {
                    assertThat(e.getLine()).hasValue(2);
                    assertThat(e.getColumn()).hasValue(15);
                });
    }

    @Test
    void aCharacterThatIsCutOffIsRefused() {
        byte[] whole = "{\"label\": \"Zoë".getBytes(StandardCharsets.UTF_8);
        byte[] cut = Arrays.copyOf(whole, whole.length - 1);
        assertThatExceptionOfType(CultureJsonException.class)
                .isThrownBy(() -> JsonSource.decode("a.json", cut))
                .withMessageContaining("byte 0xC3 is not UTF-8");
    }
}
