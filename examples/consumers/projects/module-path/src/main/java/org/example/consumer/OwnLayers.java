package org.example.consumer;

import io.github.culturekit.catalog.CatalogLayerSource;
import io.github.culturekit.catalog.CatalogLayers;
import io.github.culturekit.model.json.JsonFiles;

/** Brings the layer that lies in this jar; it is found by itself. */
public final class OwnLayers implements CatalogLayerSource {

    /** For whoever looks for sources. */
    public OwnLayers() {}

    @Override
    public CatalogLayers getLayers() {
        return CatalogLayers.read(JsonFiles.listedBeside(OwnLayers.class, "layers.index"));
    }
}
