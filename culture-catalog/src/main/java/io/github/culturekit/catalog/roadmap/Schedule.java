package io.github.culturekit.catalog.roadmap;

import java.util.Arrays;
import java.util.List;

/**
 * When tasks begin.
 *
 * @param starts the quarter in which each begins, from 0
 * @param cost the weighted sum of the quarters in which they are carried out, counted from 1
 * @param proof how sure it is that no other costs less
 */
record Schedule(List<Integer> starts, double cost, ScheduleProof proof) {

    static Schedule of(int[] starts, List<Task> tasks, ScheduleProof proof) {
        double cost = 0;
        for (int i = 0; i < starts.length; i++) {
            cost += tasks.get(i).weight() * (starts[i] + tasks.get(i).quarters());
        }
        return new Schedule(Arrays.stream(starts).boxed().toList(), cost, proof);
    }
}
