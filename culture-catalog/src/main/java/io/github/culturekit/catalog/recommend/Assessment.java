package io.github.culturekit.catalog.recommend;

import io.github.culturekit.model.construct.ConstructId;
import io.github.culturekit.model.intervention.ConstructEffect;
import io.github.culturekit.model.intervention.Intervention;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What one intervention would do about the needs: what counts, and what is not known. */
final class Assessment {

    private static final Comparator<Candidate> MOST_FAVOURABLE_FIRST = Comparator.comparingDouble(
                    (Candidate candidate) -> -candidate.value())
            .thenComparing(candidate -> candidate.way().getTo());

    private final Intervention intervention;
    private final boolean leadsAnywhere;
    private final List<Contribution> contributions;
    private final List<UnknownEffect> unknownEffects;

    private Assessment(
            Intervention intervention,
            boolean leadsAnywhere,
            List<Contribution> contributions,
            List<UnknownEffect> unknownEffects) {
        this.intervention = intervention;
        this.leadsAnywhere = leadsAnywhere;
        this.contributions = contributions;
        this.unknownEffects = unknownEffects;
    }

    static Assessment of(Intervention intervention, Needs needs, Effects effects, Reach reach) {
        boolean leadsAnywhere = false;
        List<Candidate> candidates = new ArrayList<>();
        List<UnknownEffect> unknown = new ArrayList<>();
        List<ConstructEffect> statements = intervention.getActsOn().stream()
                .sorted(Comparator.comparing(ConstructEffect::getConstruct))
                .toList();
        for (ConstructEffect statement : statements) {
            List<Way> ways = reach.from(statement.getConstruct());
            leadsAnywhere |= !ways.isEmpty();
            List<Way> needed = ways.stream()
                    .filter(way -> needs.of(way.getTo()).getValue() > 0)
                    .toList();
            if (needed.isEmpty()) {
                continue;
            }
            Optional<ShrunkEffect> effect = effects.find(statement);
            if (effect.isPresent()) {
                needed.forEach(way -> candidates.add(new Candidate(needs.of(way.getTo()), way, effect.get())));
            } else {
                unknown.add(unknown(statement, needed));
            }
        }
        return new Assessment(intervention, leadsAnywhere, contributions(candidates), List.copyOf(unknown));
    }

    /** A construct counts once in favour and once against, so that one study is not counted for every way it takes. */
    private static List<Contribution> contributions(List<Candidate> candidates) {
        Map<Side, Candidate> strongest = new HashMap<>();
        for (Candidate candidate : candidates) {
            strongest.merge(
                    new Side(candidate.way().getTo(), candidate.value() < 0),
                    candidate,
                    (first, other) -> Math.abs(other.value()) > Math.abs(first.value()) ? other : first);
        }
        return strongest.values().stream()
                .sorted(MOST_FAVOURABLE_FIRST)
                .map(Candidate::toContribution)
                .toList();
    }

    private static UnknownEffect unknown(ConstructEffect statement, List<Way> ways) {
        return UnknownEffect.builder()
                .statement(statement)
                .reason(Effects.whyUnknown(statement))
                .bearsOn(ways.stream().map(Way::getTo).toList())
                .build();
    }

    Intervention getIntervention() {
        return intervention;
    }

    /** Whether it leads to any construct that counts, with a need or without. */
    boolean leadsAnywhere() {
        return leadsAnywhere;
    }

    List<Contribution> getContributions() {
        return contributions;
    }

    List<UnknownEffect> getUnknownEffects() {
        return unknownEffects;
    }

    double getScore() {
        return Recommendation.sum(contributions);
    }

    private record Side(ConstructId construct, boolean harmful) {}

    private record Candidate(Need need, Way way, ShrunkEffect effect) {

        double value() {
            return Contribution.value(need, way, effect);
        }

        Contribution toContribution() {
            return Contribution.builder()
                    .need(need)
                    .way(way)
                    .effect(effect)
                    .value(value())
                    .build();
        }
    }
}
