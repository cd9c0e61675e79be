package io.github.culturekit.scoring.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NameOrderTest {

    private static final List<Integer> NAMES =
            IntStream.range(0, 10_000).boxed().toList();

    @Test
    void namesAreInOrderHoweverManyThreadsBringThem() {
        List<Integer> arriving = new ArrayList<>(NAMES);
        Collections.shuffle(arriving, new Random(5));
        NameOrder<Integer> order = new NameOrder<>();
        arriving.parallelStream().forEach(order::add);
        assertThat(order.names()).isEqualTo(NAMES);
    }

    @Test
    void namesThatCameBeforeStayThereWhenMoreCome() {
        NameOrder<Integer> order = new NameOrder<>();
        NAMES.subList(5000, 9000).forEach(order::add);
        List<Integer> before = order.names();
        NAMES.subList(0, 5000).forEach(order::add);
        assertThat(before).isEqualTo(NAMES.subList(5000, 9000));
        assertThat(order.names()).isEqualTo(NAMES.subList(0, 9000));
    }
}
