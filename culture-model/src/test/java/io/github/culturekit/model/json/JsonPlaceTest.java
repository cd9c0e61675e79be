package io.github.culturekit.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JsonPlaceTest {

    private static final String JSON = """
            {
              "units": [
                {"id": "a", "labels": {"5": "five"}},
                {"id": "b", "people": 12, "parent": null}
              ]
            }
            """;

    @Test
    void theRootIsWhereTheDocumentStarts() {
        assertThat(JsonPlace.find(JSON, JsonPath.ROOT)).contains(new JsonPlace(1, 1, "an object"));
    }

    @Test
    void aValueIsFoundByItsPath() {
        assertThat(at("units")).isEqualTo(new JsonPlace(2, 12, "a list"));
        assertThat(at("units[1].people")).isEqualTo(new JsonPlace(4, 27, "12"));
        assertThat(at("units[1].parent")).isEqualTo(new JsonPlace(4, 41, "null"));
        assertThat(at("units[0].id")).isEqualTo(new JsonPlace(3, 12, "\"a\""));
    }

    @Test
    void aKeyOfDigitsIsFoundThoughItLooksLikeAPosition() {
        assertThat(at("units[0].labels[5]")).isEqualTo(new JsonPlace(3, 33, "\"five\""));
    }

    @Test
    void whatIsMissingIsPlacedAtTheLastValueOnTheWay() {
        assertThat(at("units[1].label")).isEqualTo(new JsonPlace(4, 5, ""));
        assertThat(at("units[7].label")).isEqualTo(new JsonPlace(2, 12, ""));
        assertThat(at("units[1].people.more")).isEqualTo(new JsonPlace(4, 27, ""));
        assertThat(at("units[1].label").exists()).isFalse();
    }

    @Test
    void aTextThatBreaksOffIsFollowedAsFarAsItGoes() {
        assertThat(JsonPlace.find("{\"units\": [{\"id\": ", JsonPath.ROOT.then("units[0].id")))
                .contains(new JsonPlace(1, 12, "an object"));
        assertThat(JsonPlace.find("", JsonPath.ROOT)).isEmpty();
    }

    @Test
    void aLongValueIsShortened() {
        assertThat(JsonPlace.find("\"" + "x".repeat(100) + "\"", JsonPath.ROOT))
                .contains(new JsonPlace(1, 1, "\"" + "x".repeat(80) + "...\""));
    }

    private static JsonPlace at(String path) {
        return JsonPlace.find(JSON, JsonPath.ROOT.then(path)).orElseThrow();
    }
}
