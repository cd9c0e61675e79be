package io.github.culturekit.model.atlas;

import io.github.culturekit.model.construct.ConstructId;
import java.util.ArrayList;
import java.util.List;

/**
 * A construct that stands for another.
 *
 * @param construct the construct
 * @param through the links that lead to it, none for the construct itself
 * @param strength how much of the other's meaning it carries, 1 for all of it
 * @param whole whether every link on the way says that the two are the same
 */
record Counterpart(ConstructId construct, List<AtlasLink> through, double strength, boolean whole) {

    static Counterpart self(ConstructId construct) {
        return new Counterpart(construct, List.of(), 1, true);
    }

    Counterpart step(ConstructId to, AtlasLink link, double share, boolean same) {
        List<AtlasLink> further = new ArrayList<>(through);
        further.add(link);
        return new Counterpart(to, List.copyOf(further), strength * share, whole && same);
    }
}
