package io.github.culturekit.catalog.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BestScheduleTest {

    private final Workload one = Workload.none(1, Double.MAX_VALUE);

    @Test
    void onOneLineTheLeastTimeByWeightGoesFirst() {
        List<Task> tasks =
                List.of(new Task(4, 3, 0, List.of()), new Task(1, 2, 0, List.of()), new Task(3, 9, 0, List.of()));
        Schedule best = BestSchedule.of(tasks, 0, one);
        assertThat(best.starts()).containsExactly(4, 3, 0); // Smith's rule: quarters by weight 4/3, 1/2, 1/3
        assertThat(best.cost()).isEqualTo(3 * 8 + 2 * 4 + 9 * 3);
    }

    @Test
    void aWeightlessPrerequisiteOfAWeightyTaskGoesFirst() {
        List<Task> tasks =
                List.of(new Task(1, 5, 0, List.of()), new Task(1, 100, 0, List.of(2)), new Task(1, 0.1, 0, List.of()));
        assertThat(BestSchedule.of(tasks, 0, one).starts()).containsExactly(2, 1, 0);
    }

    @Test
    void oneThatFitsBesideALongOneNeedNotWaitForIt() {
        List<Task> tasks =
                List.of(new Task(4, 9, 6, List.of()), new Task(1, 5, 6, List.of()), new Task(1, 1, 4, List.of()));
        assertThat(BestSchedule.of(tasks, 0, Workload.none(3, 10)).starts()).containsExactly(1, 0, 0);
    }

    @Test
    void twelveTasksTakeFewStepsAndThirteenAreNotTried() {
        int few = 20_000; // counted, not timed: a busy machine takes no more of them
        Random random = new Random(7);
        for (int round = 0; round < 40; round++) {
            List<Task> tasks = tasks(random, 12);
            int atOnce = 1 + round % 4;
            Schedule best = BestSchedule.of(tasks, 1, Workload.none(atOnce, 20), few);
            assertThat(best.proof()).isEqualTo(ScheduleProof.BEST);
        }
        assertThat(BestSchedule.of(tasks(random, 13), 1, Workload.none(2, 20)).proof())
                .isEqualTo(ScheduleProof.BY_PRIORITY);
    }

    private static List<Task> tasks(Random random, int count) {
        List<Task> tasks = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            List<Integer> requires = i > 0 && random.nextInt(3) == 0 ? List.of(random.nextInt(i)) : List.of();
            tasks.add(new Task(1 + random.nextInt(6), count - i, random.nextInt(12), requires));
        }
        return tasks;
    }
}
