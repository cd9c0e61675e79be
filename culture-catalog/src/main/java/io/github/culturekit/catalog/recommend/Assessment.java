package io.github.culturekit.catalog.recommend;

import io.github.culturekit.catalog.decision.Belief;
import io.github.culturekit.catalog.decision.Effect;
import io.github.culturekit.catalog.decision.EffectReach;
import io.github.culturekit.catalog.decision.Option;
import io.github.culturekit.model.construct.ConstructId;
import io.github.culturekit.model.intervention.ConstructEffect;
import io.github.culturekit.model.intervention.Intervention;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What one intervention would do about the needs: what counts, and what is not known. */
final class Assessment {

    private static final Comparator<Contribution> MOST_FAVOURABLE_FIRST = Comparator.comparingDouble(
                    (Contribution contribution) -> -contribution.getValue())
            .thenComparing(contribution -> contribution.getWay().getTo());

    private final Intervention intervention;
    private final Applicability applicability;
    private final boolean leadsAnywhere;
    private final List<Reached> reached;
    private final List<Contribution> contributions;
    private final List<UnknownEffect> unknownEffects;

    private Assessment(
            Intervention intervention,
            Applicability applicability,
            boolean leadsAnywhere,
            List<Reached> reached,
            List<UnknownEffect> unknownEffects) {
        this.intervention = intervention;
        this.applicability = applicability;
        this.leadsAnywhere = leadsAnywhere;
        this.reached = reached;
        this.contributions = reached.stream()
                .filter(one -> one.relevance() < 0 || one.room(reached) > 0)
                .map(one -> one.toContribution(one.room(reached)))
                .sorted(MOST_FAVOURABLE_FIRST)
                .toList();
        this.unknownEffects = unknownEffects;
    }

    static Assessment of(
            Intervention intervention, Needs needs, Effects effects, Reach reach, Applicability applicability) {
        double fit = applicability.contextMatch(intervention) * applicability.probability(intervention);
        boolean leadsAnywhere = false;
        Map<Side, Reached> strongest = new TreeMap<>();
        List<UnknownEffect> unknown = new ArrayList<>();
        List<ConstructEffect> statements = intervention.getActsOn().stream()
                .sorted(Comparator.comparing(ConstructEffect::getConstruct))
                .toList();
        for (ConstructEffect statement : statements) {
            List<Way> ways = reach.from(statement.getConstruct());
            leadsAnywhere |= !ways.isEmpty();
            Optional<ShrunkEffect> effect = effects.find(statement);
            if (effect.isPresent()) {
                ways.forEach(
                        way -> keepStronger(strongest, new Reached(needs.of(way.getTo()), way, effect.get(), fit)));
            } else {
                unknown(statement, ways, needs).ifPresent(unknown::add);
            }
        }
        return new Assessment(
                intervention, applicability, leadsAnywhere, List.copyOf(strongest.values()), List.copyOf(unknown));
    }

    /** A construct counts once in favour and once against, so that one study is not counted for every way it takes. */
    private static void keepStronger(Map<Side, Reached> strongest, Reached reached) {
        strongest.merge(
                new Side(reached.way().getTo(), reached.relevance() < 0),
                reached,
                (first, other) -> Math.abs(other.relevance()) > Math.abs(first.relevance()) ? other : first);
    }

    private static Optional<UnknownEffect> unknown(ConstructEffect statement, List<Way> ways, Needs needs) {
        List<ConstructId> needed = ways.stream()
                .map(Way::getTo)
                .filter(construct -> needs.of(construct).getValue() > 0)
                .toList();
        return needed.isEmpty()
                ? Optional.empty()
                : Optional.of(UnknownEffect.builder()
                        .statement(statement)
                        .reason(Effects.whyUnknown(statement))
                        .bearsOn(needed)
                        .build());
    }

    Intervention getIntervention() {
        return intervention;
    }

    /** Whether it leads to any construct that counts, with a need or without. */
    boolean leadsAnywhere() {
        return leadsAnywhere;
    }

    /** Whether an effect of known size reaches a need; harm to what has none would not make a choice. */
    boolean bearsOnNeed() {
        return contributions.stream()
                .anyMatch(contribution -> contribution.getNeed().getGap() > 0);
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

    /** The intervention as an option of a decision, with its effects also on constructs that may turn out to have a gap. */
    Option toOption() {
        Map<ConstructId, Effect.Builder> effects = new TreeMap<>();
        for (Reached one : reached) {
            effects.computeIfAbsent(
                            one.way().getFrom(),
                            from -> Effect.builder()
                                    .size(Belief.of(
                                            one.effect().getValue(),
                                            one.effect().getStandardDeviation())))
                    .addReach(EffectReach.of(one.way().getTo(), one.way().getShare()));
        }
        return Option.builder()
                .id(intervention.getId())
                .effects(effects.values().stream().map(Effect.Builder::build).toList())
                .contextMatch(applicability.contextMatch(intervention))
                .probability(applicability.probability(intervention))
                .requires(intervention.getRequires())
                .build();
    }

    private record Side(ConstructId construct, boolean harmful) implements Comparable<Side> {

        private static final Comparator<Side> ORDER =
                Comparator.comparing(Side::construct).thenComparing(Side::harmful);

        @Override
        public int compareTo(Side other) {
            return ORDER.compare(this, other);
        }
    }

    /** A measured construct that a known effect reaches. */
    private record Reached(Need need, Way way, ShrunkEffect effect, double fit) {

        double relevance() {
            return Contribution.relevance(way, effect, fit);
        }

        /** A gain has the gap for room, and what a loss by another way opens; that counts as well where there is no gap. */
        double room(List<Reached> all) {
            return need.getStandardisedGap()
                    + all.stream()
                            .filter(other -> relevance() >= 0
                                    && other.relevance() < 0
                                    && other.way().getTo().equals(way.getTo()))
                            .mapToDouble(other -> -other.relevance())
                            .sum();
        }

        Contribution toContribution(double room) {
            return Contribution.builder()
                    .need(need)
                    .way(way)
                    .effect(effect)
                    .fit(fit)
                    .room(room)
                    .value(Contribution.value(need, room, relevance()))
                    .build();
        }
    }
}
