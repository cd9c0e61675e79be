package io.github.culturekit.catalog;

import io.github.culturekit.model.json.JsonDocument;

/** The shipped catalogue, read when it is first asked for. */
final class StandardCatalog {

    static final InterventionCatalog CATALOG = document().getValue();

    private StandardCatalog() {}

    /** The catalogue with its places, read anew: only a message needs them. */
    static JsonDocument<InterventionCatalog> document() {
        return JsonDocument.readBeside(StandardCatalog.class, "standard.catalogue.json", InterventionCatalog.class);
    }
}
