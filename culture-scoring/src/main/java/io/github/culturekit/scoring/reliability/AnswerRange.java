package io.github.culturekit.scoring.reliability;

/** The declared range of an item's answers. */
record AnswerRange(double minimum, double maximum) {

    static AnswerRange of(double minimum, double maximum) {
        if (!(Double.isFinite(minimum) && Double.isFinite(maximum) && minimum < maximum)) {
            throw new IllegalArgumentException("The range " + minimum + " to " + maximum
                    + " is empty or not finite. Maybe the limits are the wrong way round: give the lowest possible"
                    + " answer first.");
        }
        return new AnswerRange(minimum, maximum);
    }

    /** The answer as far from the other end. */
    double mirror(double answer) {
        return minimum + maximum - answer;
    }

    boolean contains(double answer) {
        return minimum <= answer && answer <= maximum;
    }
}
