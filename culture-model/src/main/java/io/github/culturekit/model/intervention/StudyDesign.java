package io.github.culturekit.model.intervention;

/** How a piece of evidence came about. */
public enum StudyDesign {
    /** Effects of many studies, pooled by statistics. */
    META_ANALYSIS,
    /** A review with a stated search and stated criteria, realist reviews among them. */
    SYSTEMATIC_REVIEW,
    /** A review without them. */
    NARRATIVE_REVIEW,
    /** A comparison with a control group, randomised or matched. */
    CONTROLLED_STUDY,
    /** A comparison without random assignment, such as an interrupted time series. */
    QUASI_EXPERIMENT,
    /** Many cases observed at one time. */
    CROSS_SECTIONAL,
    /** Observation at work, without a comparison that was planned. */
    FIELD_STUDY,
    /** Before and after, without a control group. */
    PRE_POST,
    /** The evaluation of one programme. */
    EVALUATION,
    /** One or a few cases, described. */
    CASE_STUDY,
    /** What an official body recommends. */
    GUIDANCE,
    /** What someone who knows the field says. */
    EXPERT
}
