package io.github.culturekit.scoring.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.culturekit.model.organisation.Organisation;
import io.github.culturekit.model.organisation.UnitId;
import io.github.culturekit.scoring.disclosure.AnalystAccess;
import io.github.culturekit.scoring.response.Response;
import io.github.culturekit.scoring.response.Responses;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;

class StretchesTest {

    private static final Scoring SCORING =
            Scoring.of(AnyResponses.INSTRUMENT).in(AnyResponses.TREE).withCuts("gender", "tenure");

    @Test
    void manyResponsesScoreAsInOneGo() {
        Responses many = many(100_000, false);
        assertThat(new Stretches(many, SCORING.cuts().ways()).count()).isEqualTo(3);
        assertThat(new Stretches(many, SCORING.cuts().ways())
                        .addTo(SCORING::accumulator)
                        .toBytes())
                .isEqualTo(SCORING.accumulator().add(many).toBytes());
    }

    @Test
    void weightedOnesAgreeToTwelveDigitsWithThoseOfOneGo() {
        Responses many = many(100_000, true);
        List<ExactScore> scored = reveal(SCORING.score(many));
        List<ExactScore> inOneGo = reveal(SCORING.accumulator().add(many).result());
        assertThat(scored).hasSameSizeAs(inOneGo);
        for (int i = 0; i < scored.size(); i++) {
            assertThat(scored.get(i).getUnweighted()).isEqualTo(inOneGo.get(i).getUnweighted());
            assertThat(weightedMean(scored.get(i))).isCloseTo(weightedMean(inOneGo.get(i)), within(1e-12 * 10));
        }
    }

    @Test
    void weightedOnesAreTheSameForAnyNumberOfThreads() {
        Responses many = many(200_000, true);
        assertThat(bytesBy(3, many)).isEqualTo(bytesBy(1, many));
    }

    @Test
    void fewResponsesAreNotDivided() {
        assertThat(new Stretches(many(0, false), List.of()).count()).isEqualTo(1);
        assertThat(new Stretches(many(65_535, false), List.of()).count()).isEqualTo(1);
        assertThat(new Stretches(many(65_536, false), List.of()).count()).isEqualTo(2);
    }

    @Test
    void manyGroupsAreNotKeptSeveralTimes() {
        List<Response> everywhere = new ArrayList<>();
        for (int unit = 0; unit < 3_000; unit++) {
            everywhere.add(Response.builder()
                    .unit("u" + unit)
                    .putCut("gender", unit % 2 == 0 ? "F" : "M")
                    .build());
        }
        Responses many = repeated(AnyResponses.block(everywhere), 200_000);
        assertThat(new Stretches(many, List.of()).count()).isEqualTo(2);
        assertThat(new Stretches(many, List.of(List.of("gender"))).count()).isEqualTo(1);
    }

    @Test
    void whatIsRefusedIsNamedAsInOneGo() {
        Responses many = many(200_000, false);
        Organisation other = Organisation.flat("Other", "team", List.of(UnitId.of("north"), UnitId.of("south")));
        Scoring elsewhere = Scoring.of(AnyResponses.INSTRUMENT).in(other);
        int line = many.where(row -> many.unit(row).equals(UnitId.of("ward"))).line(0);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> elsewhere.score(many))
                .withMessageStartingWith("Unit 'ward' at line " + line + " is not in organisation 'Other'.");
    }

    private static byte[] bytesBy(int threads, Responses responses) {
        ForkJoinPool pool = new ForkJoinPool(threads);
        try {
            return pool.submit(() -> new Stretches(responses, SCORING.cuts().ways())
                            .addTo(SCORING::accumulator)
                            .toBytes())
                    .join();
        } finally {
            pool.shutdown();
        }
    }

    private static double weightedMean(ExactScore score) {
        return score.getWeighted().orElseThrow().getMean().toOptional().orElse(-1);
    }

    private static Responses many(int size, boolean weighted) {
        return repeated(AnyResponses.block(AnyResponses.of(1_000, weighted, new Random(7))), size);
    }

    private static Responses repeated(Responses some, int size) {
        int[] rows = new int[size];
        for (int row = 0; row < size; row++) {
            rows[row] = row % some.size();
        }
        return some.select(rows);
    }

    private static List<ExactScore> reveal(SurveyScores scores) {
        return scores.reveal(AnalystAccess.because("test")).getScores();
    }
}
