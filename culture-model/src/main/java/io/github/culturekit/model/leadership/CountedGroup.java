package io.github.culturekit.model.leadership;

import io.github.culturekit.model.organisation.Cut;
import java.util.OptionalInt;

/** A group among leaders: how many leaders are of it, of how many; and the same of the population, where it is known. */
record CountedGroup(Cut group, int leaders, int ofLeaders, OptionalInt people, int ofPeople) {

    String characteristic() {
        return group.getValues().keySet().iterator().next();
    }

    /** Whether the group, or the others, are some people but too few to show; an empty group is too. */
    boolean isSmall(int minimum) {
        return Math.min(leaders, ofLeaders - leaders) < minimum
                || people.isPresent() && Math.min(people.getAsInt(), ofPeople - people.getAsInt()) < minimum;
    }
}
