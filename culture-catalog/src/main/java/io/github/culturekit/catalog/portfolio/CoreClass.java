package io.github.culturekit.catalog.portfolio;

/**
 * How an intervention stands over all the worlds that the beliefs allow (Liesio, Mild and Salo, 2007, European Journal
 * of Operational Research 181:1488-1505).
 */
public enum CoreClass {
    /** In the best set of at least 80% of the worlds: safe to start. */
    CORE("in nearly every case"),
    /** In between: it depends on what is not known. */
    DEPENDS("it depends on what is not yet known"),
    /** In the best set of fewer than 20% of the worlds: safe to leave. */
    LEAVE_OUT("in hardly any case");

    private final String meaning;

    CoreClass(String meaning) {
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
