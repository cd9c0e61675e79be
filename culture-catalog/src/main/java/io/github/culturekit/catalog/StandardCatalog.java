package io.github.culturekit.catalog;

/** The shipped catalogue, read when it is first asked for. */
final class StandardCatalog {

    static final InterventionCatalog CATALOG = ShippedFile.read("standard.catalogue.json", InterventionCatalog.class)
            .getValue();

    private StandardCatalog() {}
}
