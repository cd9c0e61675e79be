package io.github.culturekit.catalog.roadmap;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the schedule of least cost by branch and bound.
 *
 * <p>Tasks are placed in the order of their starts, each as early as it fits beside those placed: any schedule in which no task
 * can begin earlier by itself is found so, and one of those is the best. A branch is left when its bound is no better than the
 * best so far, or when the same tasks were placed with the same effect on the rest at no greater cost.
 */
final class BestSchedule {

    /** More take too long in the worst case. */
    static final int MOST_TASKS = 12;

    /** After so many steps the best so far is taken. */
    static final int MOST_STEPS = 300_000;

    private final List<Task> tasks;
    private final int release;
    private final CapacityBound byTasks;
    private final CapacityBound byDays;
    private final int steps;
    private final Map<String, Double> reached = new HashMap<>();
    private Schedule best;
    private int stepsTaken;

    private BestSchedule(List<Task> tasks, int release, Schedule incumbent, int steps) {
        this.tasks = tasks;
        this.release = release;
        this.byTasks = new CapacityBound(tasks, task -> 1, Workload::freeTasks);
        this.byDays = new CapacityBound(tasks, Task::days, Workload::freeDays);
        this.best = incumbent;
        this.steps = steps;
    }

    /** Tasks are in the order of their urgency and require each other in no circle. */
    static Schedule of(List<Task> tasks, int release, Workload none) {
        return of(tasks, release, none, MOST_STEPS);
    }

    static Schedule of(List<Task> tasks, int release, Workload none, int steps) {
        Schedule byPriority = PrioritySchedule.of(tasks, release, none);
        if (tasks.size() > MOST_TASKS) {
            return byPriority;
        }
        BestSchedule search = new BestSchedule(tasks, release, byPriority, steps);
        int[] starts = new int[tasks.size()];
        Arrays.fill(starts, -1);
        search.branch(starts, 0, release, -1, 0, none);
        return new Schedule(
                search.best.starts(),
                search.best.cost(),
                search.stepsTaken > steps ? ScheduleProof.BEST_FOUND : ScheduleProof.BEST);
    }

    private void branch(int[] starts, int placed, int lastStart, int last, double cost, Workload workload) {
        if (++stepsTaken > steps) {
            return;
        }
        if (placed == tasks.size()) {
            Schedule found = Schedule.of(starts, tasks, ScheduleProof.BEST_FOUND);
            best = isLess(found.cost(), best.cost()) ? found : best;
            return;
        }
        if (!isLess(cost + bound(starts, lastStart, workload), best.cost())
                || isReached(starts, lastStart, last, cost, workload)) {
            return;
        }
        for (int next = 0; next < starts.length; next++) {
            int ready = starts[next] < 0 ? ready(next, starts) : -1;
            if (ready < 0) {
                continue;
            }
            Task task = tasks.get(next);
            int start = workload.earliest(task, Math.max(ready, lastStart));
            if (start == lastStart && next < last) {
                continue; // the same in another order
            }
            starts[next] = start;
            branch(
                    starts,
                    placed + 1,
                    start,
                    next,
                    cost + task.weight() * (start + task.quarters()),
                    workload.with(task, start));
            starts[next] = -1;
        }
    }

    /** Less by more than rounding, so that ties go to what was found first. */
    private static boolean isLess(double one, double other) {
        return one < other - 1e-9 * Math.max(1, Math.abs(other));
    }

    /** When all that a task requires has been carried out; -1 where some is not placed. */
    private int ready(int which, int[] starts) {
        int ready = release;
        for (int required : tasks.get(which).requires()) {
            if (starts[required] < 0) {
                return -1;
            }
            ready = Math.max(ready, starts[required] + tasks.get(required).quarters());
        }
        return ready;
    }

    /** What the rest costs at least: by what requires what, by how many fit at once, or by staff time, whichever is most. */
    private double bound(int[] starts, int from, Workload workload) {
        int[] ends = new int[starts.length];
        double byOrder = 0;
        for (int i = 0; i < starts.length; i++) {
            byOrder += starts[i] < 0 ? tasks.get(i).weight() * end(i, starts, from, ends) : 0;
        }
        return Math.max(byOrder, Math.max(byTasks.bound(starts, from, workload), byDays.bound(starts, from, workload)));
    }

    private int end(int which, int[] starts, int from, int[] ends) {
        if (starts[which] >= 0) {
            return starts[which] + tasks.get(which).quarters();
        }
        if (ends[which] == 0) {
            int ready = from;
            for (int required : tasks.get(which).requires()) {
                ready = Math.max(ready, end(required, starts, from, ends));
            }
            ends[which] = ready + tasks.get(which).quarters();
        }
        return ends[which];
    }

    private boolean isReached(int[] starts, int lastStart, int last, double cost, Workload workload) {
        StringBuilder state = new StringBuilder();
        for (int i = 0; i < starts.length; i++) {
            boolean open = starts[i] < 0;
            int end = open ? 0 : starts[i] + tasks.get(i).quarters();
            state.append(open ? "o" : "p").append(!open && end > lastStart && isAwaited(i, starts) ? end : 0);
        }
        state.append('@').append(lastStart).append(',').append(last).append(workload.from(lastStart));
        Double before = reached.get(state.toString());
        if (before != null && before <= cost) {
            return true;
        }
        reached.put(state.toString(), cost);
        return false;
    }

    private boolean isAwaited(int which, int[] starts) {
        for (int i = 0; i < starts.length; i++) {
            if (starts[i] < 0 && tasks.get(i).requires().contains(which)) {
                return true;
            }
        }
        return false;
    }
}
