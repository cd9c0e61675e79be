package io.github.culturekit.catalog.portfolio;

/**
 * Why an intervention is not in the best set. Several may hold at once.
 */
public enum LeftOutReason {
    /** With the others in place it would close nothing more, or less than it burdens or harms. */
    NO_GAIN("with the others in place it would add nothing"),
    /** There is a budget, and nobody has said what it costs; that is not the same as nothing. */
    COST_UNKNOWN("nobody has said what it costs"),
    /** Staff time is limited, and nobody has said how much it takes. */
    STAFF_TIME_UNKNOWN("nobody has said how much staff time it takes"),
    /** Effort is limited, and nobody has said how much it asks. */
    EFFORT_UNKNOWN("nobody has said how much effort it asks"),
    /** It needs others that are not in the set. */
    PREREQUISITE("it needs others that are not chosen"),
    /** Another that is in the set excludes it. */
    CONFLICT("another that is chosen excludes it"),
    /** The money that is left is not enough. */
    BUDGET("it would go beyond the budget"),
    /** The staff time that is left is not enough. */
    STAFF_TIME("it would take more staff time than is left"),
    /** The effort that is left is not enough. */
    EFFORT("it would ask more effort than is left"),
    /** There are as many as there may be at once. */
    NUMBER("there would be too many at once"),
    /** The search ended before it was known whether a set with it is better. */
    NOT_PROVEN("the search ended before that was settled");

    private final String meaning;

    LeftOutReason(String meaning) {
        this.meaning = meaning;
    }

    /**
     * For people to read.
     *
     * @return part of a sentence
     */
    public String getMeaning() {
        return meaning;
    }
}
