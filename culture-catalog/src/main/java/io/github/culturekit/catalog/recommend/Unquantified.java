package io.github.culturekit.catalog.recommend;

/** Why the size of an effect is not known. */
public enum Unquantified {
    /** The catalogue names no source that puts a number to it. */
    NOT_MEASURED("no source in the catalogue puts a number to this effect"),
    /** The numbers that there are cannot be set beside others, as a percent change or a relative risk cannot. */
    NOT_COMPARABLE("the numbers that there are cannot be converted to standard deviations without the base rate or the"
            + " spread, which their sources do not give");

    private final String meaning;

    Unquantified(String meaning) {
        this.meaning = meaning;
    }

    /**
     * The reason for people to read.
     *
     * @return part of a sentence
     */
    public String getMeaning() {
        return meaning;
    }
}
