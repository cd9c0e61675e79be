package io.github.culturekit.model.leadership;

import io.github.culturekit.model.construct.ConstructId;

/**
 * One of the four conditions of a well-structured appraisal.
 */
public enum AppraisalCondition {
    /** There was an appraisal in the past year. */
    HELD("held"),
    /** It helped the person to do the job. */
    HELPED_JOB("useful"),
    /** It set clear objectives. */
    CLEAR_OBJECTIVES("objectives"),
    /** The person left it feeling valued. */
    FELT_VALUED("valued");

    private final String construct;

    AppraisalCondition(String construct) {
        this.construct = construct;
    }

    /**
     * The construct that it is.
     *
     * @return its id in the framework of the well-structured appraisal
     */
    public ConstructId getConstruct() {
        return ConstructId.of("appraisal-2012", construct);
    }
}
