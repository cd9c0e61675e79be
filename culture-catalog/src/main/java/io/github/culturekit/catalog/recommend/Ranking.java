package io.github.culturekit.catalog.recommend;

import io.github.culturekit.catalog.InterventionCatalog;
import io.github.culturekit.catalog.decision.Option;
import io.github.culturekit.catalog.recommend.NotConsidered.Reason;
import io.github.culturekit.model.construct.ConstructId;
import io.github.culturekit.model.intervention.EffectReference;
import io.github.culturekit.model.intervention.Evidence;
import io.github.culturekit.model.intervention.Intervention;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The third step: needs and effects joined into an order. The score of an intervention is the sum over measured
 * constructs of weight times the part of the gap that it is expected to close.
 */
final class Ranking {

    private static final Comparator<Assessment> BEST_FIRST = Comparator.comparingDouble(
                    (Assessment assessment) -> -assessment.getScore())
            .thenComparing(assessment -> assessment.getIntervention().getId());

    private final List<Assessment> ranked = new ArrayList<>();
    private final List<InsufficientEvidence> insufficient = new ArrayList<>();
    private final List<NotConsidered> notConsidered = new ArrayList<>();
    private final InterventionCatalog catalog;

    private Ranking(InterventionCatalog catalog) {
        this.catalog = catalog;
    }

    static Ranking of(
            InterventionCatalog catalog, Needs needs, Effects effects, Reach reach, Applicability applicability) {
        Ranking ranking = new Ranking(catalog);
        ranking.needsWithoutIntervention(needs, reach);
        catalog.getInterventions().stream()
                .sorted(Comparator.comparing(Intervention::getId))
                .forEach(intervention -> applicability
                        .obstacle(intervention)
                        .ifPresentOrElse(
                                ranking.notConsidered::add,
                                () -> ranking.place(
                                        Assessment.of(intervention, needs, effects, reach, applicability))));
        ranking.ranked.sort(BEST_FIRST);
        return ranking;
    }

    private void needsWithoutIntervention(Needs needs, Reach reach) {
        Set<ConstructId> reached = catalog.getInterventions().stream()
                .flatMap(intervention -> intervention.getActsOn().stream())
                .flatMap(statement -> reach.from(statement.getConstruct()).stream())
                .map(Way::getTo)
                .collect(Collectors.toSet());
        needs.getAll().stream()
                .filter(need -> need.getValue() > 0 && !reached.contains(need.getConstruct()))
                .map(need -> NotConsidered.of(need.getConstruct().toString(), Reason.NO_INTERVENTION))
                .forEach(notConsidered::add);
    }

    private void place(Assessment assessment) {
        if (assessment.bearsOnNeed()) {
            ranked.add(assessment);
        } else if (!assessment.getUnknownEffects().isEmpty()) {
            insufficient.add(InsufficientEvidence.builder()
                    .intervention(assessment.getIntervention())
                    .unknownEffects(assessment.getUnknownEffects())
                    .build());
        } else {
            notConsidered.add(NotConsidered.of(
                    assessment.getIntervention().getId(), assessment.leadsAnywhere() ? Reason.NO_NEED : Reason.NO_WAY));
        }
    }

    int size() {
        return ranked.size();
    }

    List<Recommendation> best(int limit) {
        List<Recommendation> best = new ArrayList<>();
        for (Assessment assessment : ranked.subList(0, Math.min(limit, ranked.size()))) {
            best.add(Recommendation.builder()
                    .rank(best.size() + 1)
                    .intervention(assessment.getIntervention())
                    .score(assessment.getScore())
                    .contributions(assessment.getContributions())
                    .unknownEffects(assessment.getUnknownEffects())
                    .evidence(evidence(assessment.getContributions()))
                    .build());
        }
        return best;
    }

    /** What can be chosen, in the order of the ids. */
    List<Option> options() {
        return ranked.stream()
                .map(Assessment::toOption)
                .sorted(Comparator.comparing(Option::getId))
                .toList();
    }

    private List<Evidence> evidence(List<Contribution> contributions) {
        return contributions.stream()
                .flatMap(contribution -> contribution.getEffect().getEffects().stream())
                .map(EffectReference::getEvidence)
                .distinct()
                .sorted()
                .map(id -> catalog.findEvidence(id).orElseThrow())
                .toList();
    }

    List<InsufficientEvidence> getInsufficientEvidence() {
        return insufficient;
    }

    List<NotConsidered> getNotConsidered() {
        return notConsidered;
    }
}
