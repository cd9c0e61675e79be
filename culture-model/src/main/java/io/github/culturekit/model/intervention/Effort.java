package io.github.culturekit.model.intervention;

/** How much money, time and attention an intervention asks of the organisation that carries it out. */
public enum Effort {
    /** Fits into normal work; no budget of its own. */
    LOW,
    /** Needs people's time set aside, or a small budget. */
    MEDIUM,
    /** Needs a programme: a team, a budget and the attention of the top. */
    HIGH
}
