package io.github.culturekit.examples.quickstart.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class DrawsTest {

    @Test
    void theSameSeedDrawsTheSameNumbersOnEveryMachine() {
        Draws draws = Draws.seeded(7);

        assertThat(draws.uniform()).isEqualTo(0.3898297483912715);
        assertThat(draws.normal(1)).isEqualTo(2.2315927041421904);
    }

    @Test
    void normalDrawsHaveTheMeanAndTheSpreadAskedFor() {
        Draws draws = Draws.seeded(1);
        double[] drawn =
                DoubleStream.generate(() -> draws.normal(2)).limit(20_000).toArray();

        double mean = DoubleStream.of(drawn).average().orElseThrow();
        double variance =
                DoubleStream.of(drawn).map(x -> (x - mean) * (x - mean)).sum() / drawn.length;

        assertThat(mean).isBetween(-0.05, 0.05);
        assertThat(Math.sqrt(variance)).isBetween(1.97, 2.03);
    }

    @Test
    void anOptionIsPickedAsOftenAsItsWeightSays() {
        Draws draws = Draws.seeded(1);

        long rare = DoubleStream.generate(() -> draws.pick(List.of(1.0, 0.0), 0.1, 0.9))
                .limit(10_000)
                .filter(picked -> picked == 1)
                .count();

        assertThat(rare).isBetween(900L, 1100L);
    }

    @Test
    void aSplitStreamMovesNothingElsewhere() {
        Draws one = Draws.seeded(3);
        Draws other = Draws.seeded(3);
        Draws aside = one.split();
        other.split();
        aside.uniform();
        aside.uniform();

        assertThat(one.uniform()).isEqualTo(other.uniform());
    }
}
