package io.github.culturekit.catalog;

import io.github.culturekit.model.json.JsonDocument;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** Reads a file that lies beside the catalogue's classes. */
final class ShippedFile {

    private ShippedFile() {}

    static <T> JsonDocument<T> read(String file, Class<T> type) {
        try (InputStream in = Objects.requireNonNull(ShippedFile.class.getResourceAsStream(file), file)) {
            return JsonDocument.read(in, file, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
