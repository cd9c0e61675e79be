package io.github.culturekit.catalog;

import io.github.culturekit.model.json.CultureJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The shipped catalogue, read when it is first asked for. */
final class StandardCatalog {

    static final InterventionCatalog CATALOG = read("standard.catalogue.json");

    private StandardCatalog() {}

    private static InterventionCatalog read(String file) {
        try (InputStream in = Objects.requireNonNull(StandardCatalog.class.getResourceAsStream(file), file)) {
            return CultureJson.read(in, file, InterventionCatalog.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
