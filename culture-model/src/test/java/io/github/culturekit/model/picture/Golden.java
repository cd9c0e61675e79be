package io.github.culturekit.model.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whole outputs, kept as files; {@code -Dculture.golden.write=true} writes them anew, to be looked at before they are kept. */
final class Golden {

    private Golden() {}

    static void assertMatches(String name, String actual) throws IOException {
        if (Boolean.getBoolean("culture.golden.write")) {
            Files.writeString(Path.of("src/test/resources/io/github/culturekit/model/picture", name), actual);
        }
        try (InputStream file = Golden.class.getResourceAsStream(name)) {
            assertThat(file).as("golden file %s", name).isNotNull();
            assertThat(actual).as(name).isEqualTo(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
