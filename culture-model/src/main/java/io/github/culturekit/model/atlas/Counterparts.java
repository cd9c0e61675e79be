package io.github.culturekit.model.atlas;

import io.github.culturekit.model.construct.ConstructId;
import io.github.culturekit.model.construct.ConstructLink;
import io.github.culturekit.model.construct.CrosswalkLink;
import io.github.culturekit.model.construct.LinkRelation;
import io.github.culturekit.model.construct.MatchRelation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;

/**
 * Finds what stands for a construct, in the order of how well. Any number of steps may lead from the same to the same, but only
 * one to what is merely close, broader or narrower: two of those could lead anywhere. What is merely related stands for
 * nothing.
 */
final class Counterparts {

    private static final Comparator<Counterpart> NEAREST = Comparator.comparingDouble(Counterpart::strength)
            .reversed()
            .thenComparing(counterpart -> counterpart.through().size())
            .thenComparing(Counterpart::construct);

    private final Atlas atlas;
    private final PriorityQueue<Counterpart> next = new PriorityQueue<>(NEAREST);

    private Counterparts(Atlas atlas) {
        this.atlas = atlas;
    }

    /** The construct itself and then its counterparts, each once, by the strongest way. */
    static List<Counterpart> of(Atlas atlas, ConstructId construct) {
        Counterparts search = new Counterparts(atlas);
        search.next.add(Counterpart.self(construct));
        List<Counterpart> found = new ArrayList<>();
        Set<ConstructId> seen = new HashSet<>();
        while (!search.next.isEmpty()) {
            Counterpart nearest = search.next.remove();
            if (seen.add(nearest.construct())) {
                found.add(nearest);
                search.step(nearest);
            }
        }
        return found;
    }

    private void step(Counterpart from) {
        for (AtlasLink link : atlas.linksOf(from.construct())) {
            double share = share(link);
            boolean same = isSame(link);
            if (share > 0 && (from.whole() || same)) {
                String to = link.other(EntryId.of(from.construct())).getName();
                next.add(from.step(ConstructId.parse(to), link, share, same));
            }
        }
    }

    private static double share(AtlasLink link) {
        if (link.getStatement() instanceof CrosswalkLink match) {
            return match.getRelation() == MatchRelation.RELATED ? 0 : match.getStrength();
        }
        return isSame(link) ? 1 : 0;
    }

    private static boolean isSame(AtlasLink link) {
        return link.getStatement() instanceof CrosswalkLink match && match.getRelation() == MatchRelation.EXACT
                || link.getStatement() instanceof ConstructLink stated && stated.getRelation() == LinkRelation.SAME_AS;
    }
}
