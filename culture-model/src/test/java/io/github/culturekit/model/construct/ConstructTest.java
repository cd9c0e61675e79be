package io.github.culturekit.model.construct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import io.github.culturekit.model.json.CultureJson;
import io.github.culturekit.model.value.InvalidValueException;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConstructTest {

    private static final ConstructLink ON_DIRECTION =
            ConstructLink.of(LinkRelation.BUILDS, ConstructId.parse("dac:direction"), LinkBasis.DOCUMENT);

    private static final Map<Class<?>, String> OWN_KEYS =
            Map.of(DacOutcome.class, ",\"outcome\":\"DIRECTION\"", Outcome.class, ",\"better\":\"HIGHER\"");

    @Test
    void everyKindIsNamedInJsonAsItNamesItself() {
        Class<?>[] kinds = Arrays.stream(
                        Construct.class.getAnnotation(JsonSubTypes.class).value())
                .map(JsonSubTypes.Type::value)
                .toArray(Class<?>[]::new);
        assertThat(kinds).hasSize(16).allSatisfy(kind -> {
            String name = (String) kind.getDeclaredField("KIND").get(null);
            Construct construct = CultureJson.read(
                    "{\"kind\":\"" + name + "\",\"id\":\"own:it\",\"definition\":\"Meaning.\",\"label\":\"It\""
                            + OWN_KEYS.getOrDefault(kind, "") + "}",
                    Construct.class);
            assertThat(construct).isInstanceOf(kind);
            assertThat(construct.getKind()).isEqualTo(name);
        });
    }

    @Test
    void theCategoryOfAnotherConstructIsItsKind() {
        assertThat(own().category("care-model").build().getKind()).isEqualTo("care-model");
        assertThat(own().build().getKind()).isEqualTo("other");
    }

    @Test
    void linksAreWrittenAndReadBack() {
        Construct linked = own().addLink(ON_DIRECTION).build();
        String json = CultureJson.write(linked);
        assertThat(json)
                .contains("\"links\":[{\"basis\":\"DOCUMENT\",\"relation\":\"BUILDS\",\"to\":\"dac:direction\"}]");
        assertThat(CultureJson.read(json, Construct.class)).isEqualTo(linked);
    }

    @Test
    void aConstructIsNotLinkedToItself() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> own().addLink(ConstructLink.of(
                                LinkRelation.PART_OF, ConstructId.parse("own:it"), LinkBasis.JUDGEMENT))
                        .build())
                .withMessage(
                        "OtherConstruct: construct 'own:it' is linked to itself. Maybe another construct was meant.");
    }

    @Test
    void aLinkIsSaidOnce() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(
                        () -> own().addLink(ON_DIRECTION).addLink(ON_DIRECTION).build())
                .withMessage("OtherConstruct: construct 'own:it' says BUILDS of 'dac:direction' twice. Maybe remove the"
                        + " second link.");
    }

    private static OtherConstruct.Builder own() {
        return OtherConstruct.builder()
                .id(ConstructId.parse("own:it"))
                .label("It")
                .definition("Meaning.");
    }
}
