package io.github.culturekit.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.culturekit.model.construct.Construct;
import io.github.culturekit.model.construct.DacOutcome;
import io.github.culturekit.model.construct.Framework;
import io.github.culturekit.model.intervention.Evidence;
import io.github.culturekit.model.intervention.Intervention;
import io.github.culturekit.model.intervention.Interventions;
import io.github.culturekit.model.leadership.LeadershipValues;
import io.github.culturekit.model.team.Teams;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** A consumer's own mapper, as it comes, reads and writes what ours does, also parts of root types. */
class BothJacksonsTest {

    private final ObjectMapper jackson2 = new ObjectMapper();
    private final JsonMapper jackson3 = JsonMapper.builder().build();

    @ParameterizedTest
    @MethodSource("values")
    void jackson2WritesTheSameTextAndReadsItBackEqual(Object value, Class<?> type) throws Exception {
        String json = jackson2.writeValueAsString(value);
        assertThat(json).isEqualTo(CultureJson.write(value));
        assertThat((Object) jackson2.readValue(json, type)).isEqualTo(value);
    }

    @ParameterizedTest
    @MethodSource("values")
    void jackson3WritesTheSameTextAndReadsItBackEqual(Object value, Class<?> type) {
        String json = jackson3.writeValueAsString(value);
        assertThat(json).isEqualTo(CultureJson.write(value));
        assertThat((Object) jackson3.readValue(json, type)).isEqualTo(value);
    }

    @ParameterizedTest
    @MethodSource("values")
    void ourOwnReadsBackEqual(Object value, Class<?> type) {
        assertThat((Object) CultureJson.read(CultureJson.writePretty(value), type))
                .isEqualTo(value);
    }

    private static Stream<Arguments> values() {
        Framework dac = CultureJson.read(
                Path.of("src/main/resources/io/github/culturekit/model/construct/dac.framework.json"), Framework.class);
        Stream<Arguments> parts = Stream.of(
                Arguments.of(dac.getConstructs().get(0), Construct.class),
                Arguments.of(dac.getConstructs().get(0), DacOutcome.class),
                Arguments.of(Interventions.complete().build(), Intervention.class),
                Arguments.of(Interventions.evidence().build(), Evidence.class));
        Stream<Arguments> judged = Stream.concat(Teams.values(), LeadershipValues.all())
                .map(value -> Arguments.of(value, value.getClass().getSuperclass()));
        return Stream.concat(parts, judged);
    }
}
