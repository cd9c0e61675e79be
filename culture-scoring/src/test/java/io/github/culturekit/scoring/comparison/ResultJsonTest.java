package io.github.culturekit.scoring.comparison;

import static io.github.culturekit.scoring.comparison.Samples.A;
import static io.github.culturekit.scoring.comparison.Samples.AFTER;
import static io.github.culturekit.scoring.comparison.Samples.B;
import static io.github.culturekit.scoring.comparison.Samples.BEFORE;
import static io.github.culturekit.scoring.comparison.Samples.C;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

class ResultJsonTest {

    private static final List<String> SIX = List.of("a", "b", "c", "d", "e", "f");

    static Stream<Object> results() {
        PersonScores earlier = PersonScores.of(SIX, BEFORE);
        WaveResult waves = WaveComparison.withDefaults().of(earlier, PersonScores.of(SIX, AFTER));
        return Stream.of(
                TwoGroups.withDefaults().of(A, B),
                TwoGroups.withDefaults().of(A, new double[0]),
                SeveralGroups.withDefaults().of(SeveralGroupsTest.groups(A, B, C)),
                waves,
                ReliableChange.withDefaults().of(0.8, 2, BEFORE, AFTER),
                ProportionComparison.withDefaults().of(Proportion.of(7, 10), Proportion.of(2, 11)),
                PairedProportions.withDefaults().of(6, 1, 20),
                PeerStanding.withDefaults().of("Elm", PeerGroup.of(Map.of("Elm", 5.0, "Oak", 6.0))),
                VerdictRule.withDefaults().of(waves.getChange()));
    }

    @ParameterizedTest
    @MethodSource("results")
    void jacksonThreeReadsWhatItWrote(Object result) {
        JsonMapper mapper = JsonMapper.shared();

        assertThat(mapper.readValue(mapper.writeValueAsString(result), type(result)))
                .isEqualTo(result);
    }

    @ParameterizedTest
    @MethodSource("results")
    void jacksonTwoReadsWhatItWrote(Object result) throws Exception {
        ObjectMapper mapper = new ObjectMapper();

        assertThat(mapper.readValue(mapper.writeValueAsString(result), type(result)))
                .isEqualTo(result);
    }

    private static Class<?> type(Object result) {
        return result.getClass().getSuperclass();
    }
}
