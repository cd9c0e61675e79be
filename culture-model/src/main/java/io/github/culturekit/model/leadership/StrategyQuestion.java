package io.github.culturekit.model.leadership;

import io.github.culturekit.model.construct.ConstructId;

/**
 * One of the five things that a leadership strategy makes explicit (West and others, 2014).
 */
public enum StrategyQuestion {
    /** How many leaders are needed. */
    HOW_MANY("how-many"),
    /** Of what kind. */
    WHAT_KIND("what-kind"),
    /** In which positions. */
    WHERE("positions"),
    /** With which skills. */
    WHICH_SKILLS("skills"),
    /** How they should behave, each and together. */
    HOW_THEY_BEHAVE("behaviour");

    private final String construct;

    StrategyQuestion(String construct) {
        this.construct = construct;
    }

    /**
     * The construct that it is.
     *
     * @return its id in the framework of the leadership strategy
     */
    public ConstructId getConstruct() {
        return ConstructId.of("leadership-strategy-2014", construct);
    }
}
