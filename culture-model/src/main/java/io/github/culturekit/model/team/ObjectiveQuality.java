package io.github.culturekit.model.team;

/**
 * What makes the objectives of a team good ones.
 */
public enum ObjectiveQuality {
    /** There are neither too few nor too many. */
    COUNT,
    /** Together they cover the areas that matter. */
    COVERAGE,
    /** Each says how the team will know, and by when. */
    CLEAR,
    /** Each is agreed by those who are to reach it. */
    AGREED,
    /** Each asks more than going on as before. */
    CHALLENGING,
    /** Each serves an objective of the level above. */
    ALIGNED,
    /** The team hears in time how it is doing. */
    FEEDBACK
}
