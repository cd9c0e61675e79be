package io.github.culturekit.scoring.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class PersonScoresTest {

    @Test
    void aPersonsFirstRowCounts() {
        PersonScores wave = PersonScores.of(
                SmallSurvey.read(
                        "North,nurse,1,ann,5,5",
                        "North,nurse,1,ann,1,1",
                        "South,nurse,1,bob,4,",
                        "South,nurse,1,bob,4,4"),
                SmallSurvey.TRUST);

        assertThat(wave.toGroup().sorted()).containsExactly(10);
        assertThat(wave.toGroup().summary().getMissing()).isEqualTo(1);
        assertThat(wave.getRepeated()).isEqualTo(2);
    }

    @Test
    void whoHasNoNameCountsAsNobodyElse() {
        PersonScores wave = PersonScores.of(
                SmallSurvey.read("North,nurse,1,,5,5", "North,nurse,1,,5,5", "South,nurse,1,bob,4,4"),
                SmallSurvey.TRUST);

        assertThat(wave.toGroup().size()).isEqualTo(3);
        assertThat(wave.getRepeated()).isZero();
        assertThat(wave.namedIn(wave)).containsExactly("bob");
    }

    @Test
    void peopleAreFoundInAnotherWave() {
        PersonScores earlier = PersonScores.of(List.of("cat", "ann", "bob"), 3, 1, 2);
        PersonScores later = PersonScores.of(List.of("bob", "dan", "cat"), 5, 7, 6);

        assertThat(earlier.namedIn(later)).containsExactly("bob", "cat");
        assertThat(earlier.scoresOf(earlier.namedIn(later))).containsExactly(2, 3);
        assertThat(later.scoresOf(earlier.namedIn(later))).containsExactly(5, 6);
    }

    @Test
    void morePeopleThanScoresAreRefused() {
        assertThatThrownBy(() -> PersonScores.of(List.of("ann", "bob"), 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2 people and 1 scores");
    }

    @Test
    void nobodysScoreShowsInText() {
        assertThat(PersonScores.of(List.of("ann"), 7.25)).hasToString("PersonScores{1 people}");
    }
}
