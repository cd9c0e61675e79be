/** Interventions with graded evidence, and what to do first about a cultural profile. */
@org.jspecify.annotations.NullMarked
@SuppressWarnings({"module", "opens"}) // packages are open to whichever JSON mapper or validator a consumer brings
module io.github.culturekit.catalog {
    requires transitive io.github.culturekit.model;
    requires org.apache.commons.statistics.distribution;
    requires static java.compiler;
    requires static com.fasterxml.jackson.databind;
    requires static tools.jackson.databind;
    requires static org.immutables.value.annotations;

    uses io.github.culturekit.catalog.CatalogLayerSource;

    provides io.github.culturekit.model.atlas.AtlasSource with
            io.github.culturekit.catalog.CatalogSource;

    exports io.github.culturekit.catalog;
    exports io.github.culturekit.catalog.decision;
    exports io.github.culturekit.catalog.evaluate;
    exports io.github.culturekit.catalog.portfolio;
    exports io.github.culturekit.catalog.recommend;
    exports io.github.culturekit.catalog.roadmap;

    opens io.github.culturekit.catalog;
    opens io.github.culturekit.catalog.decision;
    opens io.github.culturekit.catalog.evaluate;
    opens io.github.culturekit.catalog.portfolio;
    opens io.github.culturekit.catalog.recommend;
    opens io.github.culturekit.catalog.roadmap;
}
