package io.github.culturekit.catalog;

import io.github.culturekit.model.json.JsonDocument;

/** The layer that comes with the library, read when it is first asked for. */
final class ShippedLayer {

    static final JsonDocument<CatalogLayer> BEYOND_HEALTH_CARE =
            JsonDocument.readBeside(ShippedLayer.class, "beyond-health-care.catalogue-layer.json", CatalogLayer.class);

    private ShippedLayer() {}
}
