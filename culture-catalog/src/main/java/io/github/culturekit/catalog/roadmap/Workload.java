package io.github.culturekit.catalog.roadmap;

import java.util.Arrays;

/** How many tasks, and how many days of staff time, are placed in each quarter. Immutable. */
final class Workload {

    private final int[] tasks;
    private final double[] days;
    private final int most;
    private final double mostDays;

    private Workload(int[] tasks, double[] days, int most, double mostDays) {
        this.tasks = tasks;
        this.days = days;
        this.most = most;
        this.mostDays = mostDays;
    }

    static Workload none(int most, double mostDays) {
        return new Workload(new int[0], new double[0], most, mostDays);
    }

    Workload with(Task task, int start) {
        int length = Math.max(tasks.length, start + task.quarters());
        int[] moreTasks = Arrays.copyOf(tasks, length);
        double[] moreDays = Arrays.copyOf(days, length);
        for (int quarter = start; quarter < start + task.quarters(); quarter++) {
            moreTasks[quarter]++;
            moreDays[quarter] += task.days();
        }
        return new Workload(moreTasks, moreDays, most, mostDays);
    }

    /** The first quarter from a given one in which a task fits. */
    int earliest(Task task, int from) {
        int start = from;
        for (int quarter = from; quarter < start + task.quarters() && quarter < tasks.length; quarter++) {
            if (tasks[quarter] >= most || StaffTime.exceeds(days[quarter] + task.days(), mostDays)) {
                start = quarter + 1;
            }
        }
        return start;
    }

    /** How many more tasks fit in a quarter. */
    double freeTasks(int quarter) {
        return quarter < tasks.length ? most - tasks[quarter] : most;
    }

    /** How many more days fit in a quarter. */
    double freeDays(int quarter) {
        return quarter < days.length ? mostDays - days[quarter] : mostDays;
    }

    /** What is placed from a quarter on, to compare with another. */
    String from(int quarter) {
        if (quarter >= tasks.length) {
            return "";
        }
        return Arrays.toString(Arrays.copyOfRange(tasks, quarter, tasks.length))
                + (mostDays < Double.MAX_VALUE ? Arrays.toString(Arrays.copyOfRange(days, quarter, days.length)) : "");
    }
}
