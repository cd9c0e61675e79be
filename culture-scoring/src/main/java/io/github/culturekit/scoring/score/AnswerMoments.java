package io.github.culturekit.scoring.score;

import org.jspecify.annotations.Nullable;

/**
 * How many people of a group answered an item, the mean of what they scored and how far they scatter about it: of one item after
 * another, as there are thousands of groups. Not thread-safe.
 */
final class AnswerMoments {

    private final GroupCells group;
    private long people;
    private double mean;
    private double scatter;

    AnswerMoments(GroupCells group) {
        this.group = group;
    }

    AnswerMoments take(int number, ItemPlan item) {
        @Nullable AnswerSteps steps = item.steps();
        if (steps == null || !group.isPending()) {
            long[] counts = new long[item.optionCount()];
            group.copySlots(number, counts);
            take(item, counts);
        } else {
            take(steps, steps.sums(group.pendingSlots(number)));
        }
        return this;
    }

    private void take(AnswerSteps steps, long sums) {
        people = AnswerSteps.people(sums);
        if (people > 0) {
            mean = steps.mean(sums);
            scatter = AnswerSteps.scatter(sums);
        }
    }

    /** Sums distances from the first score that occurs, so that equal answers have a variance of exactly zero. */
    private void take(ItemPlan item, long[] counts) {
        int[] options = item.scoredOptions();
        int first = 0;
        while (first < options.length - 1 && counts[options[first]] == 0) {
            first++;
        }
        double origin = item.score(options[first]);
        double sum = 0;
        people = 0;
        for (int option : options) {
            people += counts[option];
            sum += counts[option] * (item.score(option) - origin);
        }
        mean = origin + sum / people;
        scatter = 0;
        for (int option : options) {
            double distance = item.score(option) - mean;
            scatter += counts[option] * distance * distance;
        }
    }

    long people() {
        return people;
    }

    /** Of no meaning if nobody answered. */
    double mean() {
        return mean;
    }

    /** With the denominator n - 1; of no meaning if fewer than two answered. */
    double variance() {
        return scatter / (people - 1);
    }
}
