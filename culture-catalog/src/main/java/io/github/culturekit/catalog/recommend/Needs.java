package io.github.culturekit.catalog.recommend;

import io.github.culturekit.catalog.decision.Belief;
import io.github.culturekit.catalog.decision.Concern;
import io.github.culturekit.catalog.decision.Decision;
import io.github.culturekit.catalog.decision.Draw;
import io.github.culturekit.catalog.recommend.NotConsidered.Reason;
import io.github.culturekit.model.construct.ConstructId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The first step: what a profile shows a unit to need, from published scores alone. */
final class Needs {

    private final Map<ConstructId, Need> needs;
    private final List<NotConsidered> notConsidered;
    private final Decision withoutOptions;

    private Needs(Map<ConstructId, Need> needs, List<NotConsidered> notConsidered, Decision withoutOptions) {
        this.needs = needs;
        this.notConsidered = notConsidered;
        this.withoutOptions = withoutOptions;
    }

    static Needs of(Standings standings, Priorities priorities) {
        Map<ConstructId, Standing> counting = standings.getCounting();
        Decision.Builder decision = Decision.builder();
        counting.values().forEach(standing -> decision.addConcern(concern(standing, priorities)));
        priorities.orderAmong(counting.keySet()).ifPresent(decision::weightOrder);
        Decision withoutOptions = decision.build();
        Draw expected = withoutOptions.expected();
        Map<ConstructId, Need> needs = new LinkedHashMap<>();
        List<NotConsidered> notConsidered = new ArrayList<>(standings.getNotConsidered());
        for (Standing standing : counting.values()) {
            Need need = standing.toNeed(expected.getWeight(needs.size()), priorities);
            needs.put(need.getConstruct(), need);
            if (need.getGap() == 0) {
                notConsidered.add(NotConsidered.of(need.getConstruct().toString(), Reason.ON_TARGET));
            }
        }
        return new Needs(needs, notConsidered, withoutOptions);
    }

    private static Concern concern(Standing standing, Priorities priorities) {
        Concern.Builder concern = Concern.builder()
                .construct(standing.construct())
                .gap(Belief.of(standing.standardisedDistance(), standing.standardisedError()))
                .weight(priorities.weightOf(standing.construct()));
        priorities.importanceOf(standing.construct()).map(Importance::toBelief).ifPresent(concern::importance);
        return concern.build();
    }

    /** The constructs that count, also those without a gap, in the order of the profile. */
    Set<ConstructId> getConstructs() {
        return needs.keySet();
    }

    List<Need> getAll() {
        return List.copyOf(needs.values());
    }

    /** The need of a construct that counts. */
    Need of(ConstructId construct) {
        Need need = needs.get(construct);
        if (need == null) {
            throw new IllegalArgumentException("Needs: construct '" + construct
                    + "' does not count here. Maybe its score is withheld: ask getConstructs() first.");
        }
        return need;
    }

    List<NotConsidered> getNotConsidered() {
        return notConsidered;
    }

    /** The constructs that count with all that is uncertain about them, and nothing to choose from yet. */
    Decision getWithoutOptions() {
        return withoutOptions;
    }
}
