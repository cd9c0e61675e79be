package io.github.culturekit.catalog;

import io.github.culturekit.model.json.JsonDocument;
import java.util.function.UnaryOperator;

/**
 * A layer, and where its parts stand.
 *
 * @param layer the layer
 * @param places tells of a part's path where it stands
 */
record LaidLayer(CatalogLayer layer, UnaryOperator<String> places) {

    /** A layer made in Java, which has no lines. */
    static LaidLayer of(CatalogLayer layer) {
        return new LaidLayer(layer, path -> "layer '" + layer.getId() + "'" + (path.isEmpty() ? "" : ", " + path));
    }

    static LaidLayer of(JsonDocument<CatalogLayer> document) {
        return new LaidLayer(document.getValue(), document::locate);
    }

    static LaidLayer ofCatalog(JsonDocument<InterventionCatalog> document) {
        return new LaidLayer(CatalogLayer.of(document.getValue()), document::locate);
    }

    String id() {
        return layer.getId();
    }

    CatalogLayersException.Problem problem(String path, String message) {
        return new CatalogLayersException.Problem(id(), path, places.apply(path) + ": " + message);
    }
}
