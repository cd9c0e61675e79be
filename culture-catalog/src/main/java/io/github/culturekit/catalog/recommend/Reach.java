package io.github.culturekit.catalog.recommend;

import io.github.culturekit.model.construct.ConstructId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The ways to the constructs of one profile, each looked for once. For one recommendation; not thread-safe. */
final class Reach {

    private final Ways ways;
    private final Collection<ConstructId> measured;
    private final Map<ConstructId, List<Way>> found = new HashMap<>();

    Reach(Ways ways, Collection<ConstructId> measured) {
        this.ways = ways;
        this.measured = measured;
    }

    List<Way> from(ConstructId construct) {
        return found.computeIfAbsent(construct, from -> ways.from(from, measured));
    }
}
