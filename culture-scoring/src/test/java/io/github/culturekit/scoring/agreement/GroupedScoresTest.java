package io.github.culturekit.scoring.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class GroupedScoresTest {

    @Test
    void aGroupHasTheMomentsOfItsPeopleWhoScored() {
        GroupedScores scores =
                GroupedScores.of(List.of("b", "a", "b", "a", "c"), new Double[] {1.0, 4.0, 3.0, null, null});

        assertThat(scores.getMoments().keySet()).containsExactly("b", "a");
        assertThat(scores.getMoments().get("b").getCount()).isEqualTo(2);
        assertThat(scores.getMoments().get("b").getMean()).isEqualTo(2);
        assertThat(scores.getMoments().get("b").getScatter()).isEqualTo(2);
        assertThat(scores.getMoments().get("a").getCount()).isEqualTo(1);
        assertThat(scores.size()).isEqualTo(5);
        assertThat(scores.getScore(1)).hasValue(4);
        assertThat(scores.getScore(3)).isEmpty();
        assertThat(scores).hasToString("GroupedScores[5 people in 3 groups]");
    }

    @Test
    void aGroupSaysHowManyPeopleItHasAndNoScore() {
        assertThat(GroupMoments.ofScores(1, 2)).hasToString("GroupMoments{2 people}");
    }

    @Test
    void laterChangesOfTheArrayDoNotShow() {
        double[] numbers = {1, 2};
        GroupedScores scores = GroupedScores.of(List.of("a", "a"), numbers);
        numbers[0] = 9;

        assertThat(scores.getScore(0)).hasValue(1);
    }

    @Test
    void eachPersonNeedsAGroupAndAFiniteScore() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GroupedScores.of(List.of("a"), new double[] {1, 2}))
                .withMessageContaining("1 groups for 2 scores");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GroupedScores.of(List.of("a", "b"), new double[] {1, Double.NaN}))
                .withMessageContaining("Row 2: the score NaN")
                .withMessageContaining("Maybe it is missing");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GroupedScores.of(List.of("a"), new Double[] {Double.POSITIVE_INFINITY}));
    }
}
