package io.github.culturekit.catalog;

/**
 * Where {@link CatalogLayers#discovered()} gets layers from: a jar of a sector's or an organisation's own.
 *
 * <p>A module provides one as a service: in its {@code module-info}, and for the class path in
 * {@code META-INF/services/io.github.culturekit.catalog.CatalogLayerSource}. The class has a public constructor without
 * arguments, and its objects are immutable and thread-safe.
 */
public interface CatalogLayerSource {

    /**
     * The layers that come with the jar.
     *
     * @return layers whose ids no other jar has, as {@link CatalogLayers#read(io.github.culturekit.model.json.JsonFiles)}
     *     reads them from files in the jar
     */
    CatalogLayers getLayers();
}
