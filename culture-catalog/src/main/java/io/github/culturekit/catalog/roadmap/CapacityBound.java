package io.github.culturekit.catalog.roadmap;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * What tasks cost at least when one capacity limits them, which may be cut into pieces of a quarter that are done in any order.
 *
 * <p>A task that is not cut ends half its length after the mean of the times at which it is carried out; pieces of the greatest
 * weight for what they take go first. With a capacity that is the same in all quarters this is the bound of Eastman, Even and
 * Isaacs (1964).
 */
final class CapacityBound {

    private final List<Task> tasks;
    private final ToDoubleFunction<Task> take;
    private final Free free;
    private final List<Integer> byRatio;

    /** What a workload leaves of the capacity. */
    @FunctionalInterface
    interface Free {
        double in(Workload workload, int quarter);
    }

    CapacityBound(List<Task> tasks, ToDoubleFunction<Task> take, Free free) {
        this.tasks = tasks;
        this.take = take;
        this.free = free;
        this.byRatio = IntStream.range(0, tasks.size())
                .boxed()
                .sorted(Comparator.comparingDouble(i -> tasks.get(i).quarters()
                        * take.applyAsDouble(tasks.get(i))
                        / tasks.get(i).weight()))
                .toList();
    }

    /** The bound for the tasks that have no start yet, from a quarter on. */
    double bound(int[] starts, int from, Workload workload) {
        double bound = 0;
        int quarter = from;
        double left = free.in(workload, quarter);
        for (int i : byRatio) {
            if (starts[i] >= 0) {
                continue;
            }
            Task task = tasks.get(i);
            double need = task.quarters() * take.applyAsDouble(task);
            double all = need;
            double sum = 0;
            while (need > 0) {
                double now = Math.min(need, left);
                sum += now * (quarter + 0.5);
                need -= now;
                left -= now;
                if (need > 0) {
                    quarter++;
                    left = free.in(workload, quarter);
                }
            }
            double mean = all > 0 ? sum / all : from + task.quarters() / 2.0;
            bound += task.weight() * (mean + task.quarters() / 2.0);
        }
        return bound;
    }
}
