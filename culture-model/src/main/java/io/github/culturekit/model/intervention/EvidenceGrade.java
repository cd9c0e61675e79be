package io.github.culturekit.model.intervention;

/** How far a piece of evidence can be trusted, by its design; A is the best. Ordered from A to D. */
public enum EvidenceGrade {
    /** A meta-analysis. */
    A("meta-analysis"),
    /** A review, or a study with a control group. */
    B("systematic or narrative review, or controlled study"),
    /** Observation at work or at one time, or an evaluation without a control group. */
    C("cross-sectional, field or uncontrolled study"),
    /** A case, guidance, expert opinion, or a small evaluation. */
    D("case, guidance, expert opinion or small evaluation");

    private final String meaning;

    EvidenceGrade(String meaning) {
        this.meaning = meaning;
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
