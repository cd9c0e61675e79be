package io.github.culturekit.scoring.score;

/**
 * How many people of a group answered an item, the mean of what they scored and how far they scatter about it: of one item after
 * another, as there are thousands of groups. Not thread-safe.
 */
final class AnswerMoments {

    private final GroupCells group;
    private final long[] answers;
    private long people;
    private double mean;
    private double scatter;

    AnswerMoments(ScoringPlan plan, GroupCells group) {
        this.group = group;
        this.answers = new long[plan.mostOptions()];
    }

    /** Sums distances from the first score that occurs, so that equal answers have a variance of exactly zero. */
    AnswerMoments take(int number, ItemPlan item) {
        long[] counts = answers;
        group.copySlots(number, item.optionCount(), counts);
        int[] options = item.scoredOptions();
        int first = 0;
        while (first < options.length - 1 && counts[options[first]] == 0) {
            first++;
        }
        double origin = item.score(options[first]);
        long count = 0;
        double sum = 0;
        for (int at = first; at < options.length; at++) {
            int option = options[at];
            count += counts[option];
            sum += counts[option] * (item.score(option) - origin);
        }
        double middle = origin + sum / count;
        double squares = 0;
        for (int at = first; at < options.length; at++) {
            int option = options[at];
            double distance = item.score(option) - middle;
            squares += counts[option] * distance * distance;
        }
        people = count;
        mean = middle;
        scatter = squares;
        return this;
    }

    long people() {
        return people;
    }

    /** No number if nobody answered. */
    double mean() {
        return mean;
    }

    /** With the denominator n - 1: no number if fewer than two answered. */
    double variance() {
        return scatter / (people - 1);
    }
}
