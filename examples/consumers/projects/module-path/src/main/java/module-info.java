/** A consumer that is a Java module, and brings a layer of its own to the catalogue. */
module org.example.consumer {
    requires io.github.culturekit.scoring;
    requires io.github.culturekit.catalog;

    provides io.github.culturekit.catalog.CatalogLayerSource with
            org.example.consumer.OwnLayers;

    opens org.example.consumer to
            io.github.culturekit.model;
}
