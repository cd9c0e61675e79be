package io.github.culturekit.catalog.recommend;

import io.github.culturekit.model.construct.ConstructId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The ways to the constructs of one profile, each looked for once. For one recommendation; not thread-safe. */
final class Reach {

    private final Ways ways;
    private final Set<ConstructId> measured;
    private final Map<ConstructId, List<Way>> found = new HashMap<>();

    Reach(Ways ways, Set<ConstructId> measured) {
        this.ways = ways;
        this.measured = measured;
    }

    List<Way> from(ConstructId construct) {
        return found.computeIfAbsent(construct, from -> ways.from(from, measured));
    }
}
