package io.github.culturekit.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonPathTest {

    @ParameterizedTest
    @CsvSource({
        "label, label",
        "constructs[3].label, constructs[3].label",
        "basis[label], basis.label",
        "labels[5], labels[5]",
        "strengths[clp-2016:team-work], strengths['clp-2016:team-work']",
        "'', ''"
    })
    void aPropertyPathBecomesAPathInTheJson(String property, String path) {
        assertThat(JsonPath.ROOT.then(property)).hasToString(path);
    }

    @Test
    void aPathGoesOnWhereAnotherEnds() {
        assertThat(JsonPath.ROOT.then("constructs[3]").then("citations[0].year"))
                .hasToString("constructs[3].citations[0].year");
        assertThat(JsonPath.ROOT.then("[2]").then("id")).hasToString("[2].id");
    }

    @Test
    void aMessageNamesTheLastKeyWithItsPosition() {
        assertThat(JsonPath.ROOT.subject()).isEqualTo("the document");
        assertThat(JsonPath.ROOT.then("a.b").subject()).isEqualTo("'b'");
        assertThat(JsonPath.ROOT.then("a.b[4]").subject()).isEqualTo("'b[4]'");
        assertThat(JsonPath.ROOT.then("[4]").subject()).isEqualTo("'[4]'");
    }
}
