package io.github.culturekit.model.team;

import io.github.culturekit.model.construct.ConstructId;
import java.util.Locale;

/**
 * What a team looks at when it reflects, after West (2000).
 */
public enum ReflexivityFocus {
    /** What it sets out to reach. */
    OBJECTIVES,
    /** The ways by which it means to get there. */
    STRATEGIES,
    /** How its members work together, decide and talk. */
    PROCESSES,
    /** What goes on around it: other teams, the organisation, patients. */
    ENVIRONMENT;

    /**
     * The construct that it is.
     *
     * @return its id in the framework of team reflexivity
     */
    public ConstructId getConstruct() {
        return ConstructId.of("team-reflexivity-2018", name().toLowerCase(Locale.ROOT));
    }
}
