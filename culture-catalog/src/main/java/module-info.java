/** Interventions with graded evidence, and what to do first about a cultural profile. */
@org.jspecify.annotations.NullMarked
@SuppressWarnings({"module", "opens"}) // packages are open to whichever JSON mapper or validator a consumer brings
module io.github.culturekit.catalog {
    requires transitive io.github.culturekit.model;
    requires static java.compiler;
    requires static com.fasterxml.jackson.databind;
    requires static tools.jackson.databind;
    requires static org.immutables.value.annotations;

    provides io.github.culturekit.model.atlas.AtlasSource with
            io.github.culturekit.catalog.CatalogSource;

    exports io.github.culturekit.catalog;
    exports io.github.culturekit.catalog.recommend;

    opens io.github.culturekit.catalog;
    opens io.github.culturekit.catalog.recommend;
}
