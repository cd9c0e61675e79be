package io.github.culturekit.catalog.portfolio;

/**
 * What a choice of interventions can run out of.
 */
public enum LimitKind {
    /** Money. */
    BUDGET("the budget"),
    /** Days of staff. */
    STAFF_TIME("the staff time"),
    /** Effort, where nobody has said what interventions cost in money or days. */
    EFFORT("the effort"),
    /** How many interventions at once. */
    NUMBER("the number of interventions at once");

    private final String meaning;

    LimitKind(String meaning) {
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
