/** Turns survey responses into cultural profiles that are exact, comparable and safe to show. */
@org.jspecify.annotations.NullMarked
@SuppressWarnings({"module", "opens"}) // packages are open to whichever JSON mapper or validator a consumer brings
module io.github.culturekit.scoring {
    requires transitive io.github.culturekit.model;
    requires de.siegmar.fastcsv;
    requires org.apache.commons.statistics.distribution;
    requires ojalgo;
    requires static java.compiler;
    requires static com.fasterxml.jackson.databind;
    requires static tools.jackson.databind;
    requires static org.immutables.value.annotations;

    exports io.github.culturekit.scoring.agreement;
    exports io.github.culturekit.scoring.comparison;
    exports io.github.culturekit.scoring.disclosure;
    exports io.github.culturekit.scoring.driver;
    exports io.github.culturekit.scoring.instrument;
    exports io.github.culturekit.scoring.quality;
    exports io.github.culturekit.scoring.reliability;
    exports io.github.culturekit.scoring.response;
    exports io.github.culturekit.scoring.score;
    exports io.github.culturekit.scoring.variance;
    exports io.github.culturekit.scoring.weighting;

    opens io.github.culturekit.scoring.agreement;
    opens io.github.culturekit.scoring.disclosure;
    opens io.github.culturekit.scoring.driver;
    opens io.github.culturekit.scoring.comparison;
    opens io.github.culturekit.scoring.instrument;
    opens io.github.culturekit.scoring.quality;
    opens io.github.culturekit.scoring.reliability;
    opens io.github.culturekit.scoring.response;
    opens io.github.culturekit.scoring.score;
    opens io.github.culturekit.scoring.variance;
    opens io.github.culturekit.scoring.weighting;
}
