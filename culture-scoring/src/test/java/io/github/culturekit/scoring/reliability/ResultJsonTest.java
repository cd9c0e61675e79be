package io.github.culturekit.scoring.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ResultJsonTest {

    private final AlphaResult alpha = CronbachAlpha.withDefaults()
            .of(ItemMatrix.of(List.of("x", "y", "z"), new double[][] {{1, 2, 3}, {2, 2, 3}, {4, 5, 3}}));
    private final ItemStatistics item =
            ItemAnalysis.withDefaults().withRange(1, 5).of(EightPeople.matrix()).get(0);

    private final List<Object> results = List.of(
            alpha,
            item,
            GuttmanLambdas.withDefaults().of(EightPeople.matrix()),
            SplitHalf.withDefaults().of(EightPeople.matrix()),
            SplitHalves.withDefaults().of(EightPeople.matrix()),
            GreatestLowerBound.withDefaults().of(EightPeople.matrix()),
            McDonaldOmega.withDefaults().of(TwelvePeople.matrix()),
            McDonaldOmega.withDefaults()
                    .withMethod(FactorMethod.MINIMUM_RESIDUALS)
                    .of(ItemMatrix.of(List.of("x"), new double[][] {{1}, {2}})),
            HierarchicalOmega.withDefaults().of(TwelvePeople.matrix()));

    @Test
    void jacksonThreeReadsWhatItWrote() {
        JsonMapper mapper = JsonMapper.shared();

        for (Object result : results) {
            assertThat((Object) mapper.readValue(mapper.writeValueAsString(result), typeOf(result)))
                    .isEqualTo(result);
        }
    }

    @Test
    void jacksonTwoReadsWhatItWrote() throws Exception {
        ObjectMapper mapper = new ObjectMapper();

        for (Object result : results) {
            assertThat((Object) mapper.readValue(mapper.writeValueAsString(result), typeOf(result)))
                    .isEqualTo(result);
        }
    }

    /** The public type, of which the result is a hidden implementation. */
    private static Class<?> typeOf(Object result) {
        return result.getClass().getSuperclass();
    }

    @Test
    void aCovarianceOfAnUnknownItemIsRefused() {
        assertThatThrownBy(() -> alpha.getCovariances().get("x", "w"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'w' is not among the items [x, y, z]");
    }
}
