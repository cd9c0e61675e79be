package io.github.culturekit.scoring.driver;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.culturekit.model.PackageGuide;
import io.github.culturekit.scoring.instrument.Instrument;
import io.github.culturekit.scoring.instrument.ResponseScale;
import io.github.culturekit.scoring.instrument.Scale;
import io.github.culturekit.scoring.response.Responses;
import io.github.culturekit.scoring.response.ResponsesBuilder;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Runs the guide's code. */
class DriverGuideTest {

    private static final int[][] CODES = {
        {4, 5, 3, 4}, {2, 1, 2, 3}, {5, 4, 5, 3}, {3, 3, 4, 2}, {1, 2, 1, 1},
        {4, 4, 2, 5}, {5, 5, 4, 4}, {2, 3, 3, 2}, {3, 2, 4, 4}, {4, 3, 3, 5}
    };

    private final List<String> reported = new ArrayList<>();
    private final Responses responses = responses();

    @Test
    void theSharesOfEachDriver() {
        DriverData data = DriverData.of(responses, "engagement", "vision", "team-work", "support");
        RelativeWeightsResult weights = RelativeWeights.withDefaults()
                .withBootstrap(Bootstrap.of(2000, 42))
                .of(data);
        DriverShare first = weights.getWeights().get(0);
        first.getPercent(); // of what all three explain
        first.getPercentInterval(); // the same seed gives the same interval

        DominanceResult dominance = DominanceAnalysis.withDefaults().of(data);
        dominance.dominates("vision", "support", DominanceLevel.COMPLETE);
        dominance.getGeneral();

        weights.getRefusal().ifPresent(refusal -> report(refusal.getVariables(), refusal.getExplanation()));

        assertThat(first.getPercent().getValue()).isBetween(0.0, 100.0);
        assertThat(first.getPercentInterval()).isPresent();
        assertThat(dominance.getGeneral()).hasSize(3);
        assertThat(reported).isEmpty();
    }

    @Test
    void theGuideShowsThisCode() {
        PackageGuide guide = PackageGuide.of(DriverGuideTest.class);

        assertThat(guide.blocks())
                .hasSize(3)
                .allSatisfy(block -> assertThat(guide.code()).contains(block));
    }

    private void report(List<String> variables, String explanation) {
        reported.add(variables + " " + explanation);
    }

    private static Responses responses() {
        Instrument instrument = Instrument.builder()
                .id("acme")
                .version("1.0.0")
                .label("Acme's survey")
                .addResponseScale(ResponseScale.agreement5())
                .addItems("agree-5", "e", "v", "t", "s")
                .addScale(Scale.of("engagement", "acme:engagement", "e"))
                .addScale(Scale.of("vision", "acme:vision", "v"))
                .addScale(Scale.of("team-work", "acme:team-work", "t"))
                .addScale(Scale.of("support", "acme:support", "s"))
                .build();
        ResponsesBuilder builder = Responses.builder(instrument);
        for (int[] codes : CODES) {
            builder.add("everyone", codes);
        }
        return builder.build();
    }
}
