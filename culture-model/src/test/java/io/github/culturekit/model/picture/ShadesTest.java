package io.github.culturekit.model.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.culturekit.model.picture.Shades.Shade;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShadesTest {

    @Test
    void limitsAreRound() {
        assertThat(Shades.sequential(List.of(53L, 78L), 1, 100).list())
                .extracting(Shade::from, Shade::to)
                .containsExactly(
                        tuple(50L, 54L),
                        tuple(55L, 59L),
                        tuple(60L, 64L),
                        tuple(65L, 69L),
                        tuple(70L, 74L),
                        tuple(75L, 79L));
    }

    @Test
    void theTopOfTheRangeBelongsToTheLastClass() {
        List<Shade> shades = Shades.sequential(List.of(75L, 100L), 1, 100).list();

        assertThat(shades.get(shades.size() - 1).from()).isEqualTo(95);
        assertThat(shades.get(shades.size() - 1).to()).isEqualTo(100);
    }

    @Test
    void nothingToShadeNeedsNoClass() {
        assertThat(Shades.sequential(List.of(), 1, 100).list()).isEmpty();
        assertThat(Shades.diverging(List.of(), 1).list()).isEmpty();
    }

    @Test
    void smallDifferencesAreNotBlownUp() {
        assertThat(Shades.sequential(List.of(62L, 69L), 3, 100).list()).hasSize(2);
        assertThat(Shades.diverging(List.of(-2L, 2L), 3).list()).hasSize(1);
    }
}
