package io.github.culturekit.model.intervention;

/**
 * How far a piece of evidence can be trusted, by its design; A is the best. Ordered from A to D.
 *
 * <p>Each stands for one of the four levels of {@linkplain #getCertainty() certainty} of GRADE, which starts from the design
 * too. What GRADE takes off afterwards, for inconsistency, indirectness or imprecision, shows only where a piece of evidence
 * is used for something: a recommendation states it there. What a whole intervention is known by, {@link EmmieDimension}
 * says.
 */
public enum EvidenceGrade {
    /** A meta-analysis. */
    A("meta-analysis", Certainty.HIGH),
    /** A review, or a study with a control group. */
    B("systematic or narrative review, or controlled study", Certainty.MODERATE),
    /** Observation at work or at one time, or an evaluation without a control group. */
    C("cross-sectional, field or uncontrolled study", Certainty.LOW),
    /** A case, guidance, expert opinion, or a small evaluation. */
    D("case, guidance, expert opinion or small evaluation", Certainty.VERY_LOW);

    private final String meaning;
    private final Certainty certainty;

    EvidenceGrade(String meaning, Certainty certainty) {
        this.meaning = meaning;
        this.certainty = certainty;
    }

    /**
     * The level of GRADE that the grade stands for.
     *
     * @return high for A to very low for D
     */
    public Certainty getCertainty() {
        return certainty;
    }

    /**
     * What the grade stands for, for people to read.
     *
     * @return a short text
     */
    public String getMeaning() {
        return meaning;
    }
}
