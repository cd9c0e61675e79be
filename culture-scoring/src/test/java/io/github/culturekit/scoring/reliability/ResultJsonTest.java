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

    @Test
    void jacksonThreeReadsWhatItWrote() {
        JsonMapper mapper = JsonMapper.shared();

        assertThat(mapper.readValue(mapper.writeValueAsString(alpha), AlphaResult.class))
                .isEqualTo(alpha);
        assertThat(mapper.readValue(mapper.writeValueAsString(item), ItemStatistics.class))
                .isEqualTo(item);
    }

    @Test
    void jacksonTwoReadsWhatItWrote() throws Exception {
        ObjectMapper mapper = new ObjectMapper();

        assertThat(mapper.readValue(mapper.writeValueAsString(alpha), AlphaResult.class))
                .isEqualTo(alpha);
        assertThat(mapper.readValue(mapper.writeValueAsString(item), ItemStatistics.class))
                .isEqualTo(item);
    }

    @Test
    void aCovarianceOfAnUnknownItemIsRefused() {
        assertThatThrownBy(() -> alpha.getCovariances().get("x", "w"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'w' is not among the items [x, y, z]");
    }
}
