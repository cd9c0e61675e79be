package io.github.culturekit.catalog.roadmap;

import java.util.Arrays;
import java.util.List;

/**
 * Places tasks one by one, the most urgent first, each as early as it fits. What is required takes on the urgency of what
 * requires it.
 */
final class PrioritySchedule {

    private final List<Task> tasks;

    private PrioritySchedule(List<Task> tasks) {
        this.tasks = tasks;
    }

    /** Tasks are in the order of their urgency and require each other in no circle. */
    static Schedule of(List<Task> tasks, int release, Workload none) {
        return new PrioritySchedule(tasks).place(release, none);
    }

    private Schedule place(int release, Workload none) {
        int[] starts = new int[tasks.size()];
        Arrays.fill(starts, -1);
        Workload workload = none;
        for (int urgent = 0; urgent < starts.length; urgent++) {
            workload = placeWithRequired(urgent, starts, release, workload);
        }
        return Schedule.of(starts, tasks, ScheduleProof.BY_PRIORITY);
    }

    private Workload placeWithRequired(int which, int[] starts, int release, Workload before) {
        if (starts[which] >= 0) {
            return before;
        }
        Task task = tasks.get(which);
        Workload workload = before;
        int from = release;
        for (int required : task.requires().stream().sorted().toList()) {
            workload = placeWithRequired(required, starts, release, workload);
            from = Math.max(from, starts[required] + tasks.get(required).quarters());
        }
        starts[which] = workload.earliest(task, from);
        return workload.with(task, starts[which]);
    }
}
