package io.github.culturekit.catalog.recommend;

import io.github.culturekit.catalog.recommend.NotConsidered.Reason;
import io.github.culturekit.model.construct.ConstructId;
import io.github.culturekit.model.organisation.UnitId;
import io.github.culturekit.model.profile.ConstructScore;
import io.github.culturekit.model.profile.CultureProfile;
import io.github.culturekit.model.profile.Measured;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The first step: what a profile shows a unit to need, from published scores alone. */
final class Needs {

    /** As a share of the range; below it a spread is rounding error, and a gap divided by it means nothing. */
    private static final double SMALLEST_SPREAD = 1e-9;

    private final Map<ConstructId, Need> needs;
    private final List<NotConsidered> notConsidered;

    private Needs(Map<ConstructId, Need> needs, List<NotConsidered> notConsidered) {
        this.needs = needs;
        this.notConsidered = notConsidered;
    }

    static Needs of(CultureProfile profile, UnitId unit, Targets targets, double targetShare, Weights weights) {
        List<NotConsidered> notConsidered = new ArrayList<>();
        Map<ConstructId, Standing> standings = new LinkedHashMap<>();
        for (ConstructId construct : profile.getConstructs()) {
            Optional<ConstructScore> score = profile.find(construct, unit);
            Optional<Measured> measured = score.flatMap(ConstructScore::getMeasured);
            Optional<Spread> spread = measured.flatMap(found -> spread(profile, construct, unit, found));
            if (spread.isPresent() && weights.of(construct) > 0) {
                standings.put(construct, new Standing(measured.get().getMean(), spread.get()));
            } else {
                Reason reason = score.isEmpty()
                        ? Reason.NO_SCORE
                        : measured.isEmpty() ? Reason.WITHHELD : spread.isEmpty() ? Reason.NO_SPREAD : Reason.NO_WEIGHT;
                notConsidered.add(NotConsidered.of(construct.toString(), reason));
            }
        }
        double total = standings.keySet().stream().mapToDouble(weights::of).sum();
        Map<ConstructId, Need> needs = new LinkedHashMap<>();
        standings.forEach((construct, standing) -> {
            Need need = Need.of(
                    standing.mean(),
                    targets.of(construct, profile.getScoring(), targetShare),
                    standing.spread().value(),
                    standing.spread().of(),
                    weights.of(construct) / total);
            needs.put(construct, need);
            if (need.getGap() == 0) {
                notConsidered.add(NotConsidered.of(construct.toString(), Reason.ON_TARGET));
            }
        });
        return new Needs(needs, notConsidered);
    }

    private static Optional<Spread> spread(
            CultureProfile profile, ConstructId construct, UnitId unit, Measured measured) {
        UnitId root = profile.getSnapshot().getOrganisation().getRoot().getId();
        return spread(profile, unit, measured)
                .or(() -> profile.find(construct, root)
                        .flatMap(ConstructScore::getMeasured)
                        .flatMap(whole -> spread(profile, root, whole)));
    }

    private static Optional<Spread> spread(CultureProfile profile, UnitId unit, Measured measured) {
        double range = profile.getScoring().getMaximum() - profile.getScoring().getMinimum();
        return measured.getStandardDeviation().toOptional().stream()
                .filter(value -> value > range * SMALLEST_SPREAD)
                .mapToObj(value -> new Spread(value, unit))
                .findFirst();
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

    private record Spread(double value, UnitId of) {}

    private record Standing(double mean, Spread spread) {}
}
