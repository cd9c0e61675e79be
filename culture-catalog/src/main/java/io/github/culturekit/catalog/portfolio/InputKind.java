package io.github.culturekit.catalog.portfolio;

/**
 * Something that a choice rests on and that nobody knows exactly.
 */
public enum InputKind {
    /** How far a construct is below its target. */
    GAP("how far it is below its target"),
    /** What an intervention does about the constructs that it reaches. */
    EFFECT("what it really does"),
    /** How much the constructs matter beside each other. */
    WEIGHTS("how much each construct matters");

    private final String meaning;

    InputKind(String meaning) {
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
