package io.github.culturekit.scoring.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ArrivalNumbersTest {

    @Test
    void aNameHasTheSameNumberForAllThreads() {
        ArrivalNumbers<Integer> numbers = new ArrivalNumbers<>();
        List<Integer> given = IntStream.range(0, 40_000)
                .parallel()
                .map(time -> numbers.of(time % 1000))
                .boxed()
                .toList();
        assertThat(numbers.names())
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, 1000).boxed().toList());
        for (int time = 0; time < given.size(); time++) {
            assertThat(numbers.name(given.get(time))).isEqualTo(time % 1000);
        }
    }

    @Test
    void lookingForANameGivesItNoNumber() {
        ArrivalNumbers<String> numbers = new ArrivalNumbers<>();
        assertThat(numbers.of("north")).isZero();
        assertThat(numbers.find("north")).isZero();
        assertThat(numbers.find("south")).isEqualTo(ArrivalNumbers.NONE);
        assertThat(numbers.names()).containsExactly("north");
    }
}
