package io.github.culturekit.catalog.roadmap;

import io.github.culturekit.model.construct.ConstructId;
import java.util.Locale;

/**
 * A phase of work on culture, as the Culture and Leadership Programme divides it. Ordered as they follow each other.
 *
 * <p>Source: Eckert, West, Altman, Steward and Pasmore, <em>Delivering a collective leadership strategy for health care</em>
 * (The King's Fund and Center for Creative Leadership, 2014).
 */
public enum ProgrammePhase {
    /** Finding out what the culture is: surveys, interviews, focus groups. */
    DISCOVER("Discover"),
    /** Choosing what to do about it, and preparing it. */
    DESIGN("Design"),
    /** Doing it. */
    DELIVER("Deliver");

    private final String label;

    ProgrammePhase(String label) {
        this.label = label;
    }

    /**
     * The name that people read.
     *
     * @return one word
     */
    public String getLabel() {
        return label;
    }

    /**
     * The construct that the phase is, in the framework of the founding document.
     *
     * @return as in {@code strategy-phases-2014:design}
     */
    public ConstructId getConstruct() {
        return ConstructId.of("strategy-phases-2014", name().toLowerCase(Locale.ROOT));
    }
}
