/** The leadership and culture domain as immutable, validated, JSON-ready values. */
@org.jspecify.annotations.NullMarked
@SuppressWarnings({"module", "opens"}) // a consumer's Jackson 2 may be absent
module io.github.culturekit.model {
    requires transitive org.jspecify;
    requires transitive jakarta.validation;
    requires transitive com.fasterxml.jackson.annotation;
    requires org.hibernate.validator;
    requires tools.jackson.databind;
    requires static com.fasterxml.jackson.databind;
    requires static java.compiler;
    requires static org.immutables.value.annotations;

    uses io.github.culturekit.model.atlas.AtlasSource;

    exports io.github.culturekit.model.atlas;
    exports io.github.culturekit.model.construct;
    exports io.github.culturekit.model.intervention;
    exports io.github.culturekit.model.json;
    exports io.github.culturekit.model.leadership;
    exports io.github.culturekit.model.organisation;
    exports io.github.culturekit.model.picture;
    exports io.github.culturekit.model.profile;
    exports io.github.culturekit.model.team;
    exports io.github.culturekit.model.value;

    opens io.github.culturekit.model.atlas;
    opens io.github.culturekit.model.construct;
    opens io.github.culturekit.model.intervention;
    opens io.github.culturekit.model.leadership;
    opens io.github.culturekit.model.organisation;
    opens io.github.culturekit.model.profile;
    opens io.github.culturekit.model.team;
}
