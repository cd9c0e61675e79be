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

/** Where the constructs of a profile stand in one unit; those of which that cannot be said are set aside with the reason. */
final class Standings {

    /** As a share of the range; below it a spread is rounding error, and a gap divided by it means nothing. */
    private static final double SMALLEST_SPREAD = 1e-9;

    private final CultureProfile profile;
    private final UnitId unit;
    private final NeedSettings settings;
    private final double targetShare;
    private final Shrinkage shrinkage;
    private final Map<ConstructId, Standing> counting = new LinkedHashMap<>();
    private final List<NotConsidered> notConsidered = new ArrayList<>();

    private Standings(CultureProfile profile, UnitId unit, NeedSettings settings, double targetShare) {
        this.profile = profile;
        this.unit = unit;
        this.settings = settings;
        this.targetShare = targetShare;
        this.shrinkage = new Shrinkage(profile, unit, settings.shrunk());
    }

    static Standings of(CultureProfile profile, UnitId unit, NeedSettings settings, double targetShare) {
        Standings standings = new Standings(profile, unit, settings, targetShare);
        profile.getConstructs().forEach(standings::place);
        return standings;
    }

    private void place(ConstructId construct) {
        Optional<ConstructScore> score = profile.find(construct, unit);
        if (score.isEmpty()) {
            setAside(construct, Reason.NO_SCORE);
            return;
        }
        Optional<Measured> measured = score.get().getMeasured();
        if (measured.isEmpty()) {
            setAside(construct, Reason.WITHHELD);
            return;
        }
        Optional<Spread> spread = spread(construct, measured.get());
        Optional<Reason> obstacle = spread.isEmpty()
                ? Optional.of(Reason.NO_SPREAD)
                : settings.priorities().whyNot(construct);
        if (obstacle.isPresent()) {
            setAside(construct, obstacle.get());
        } else {
            counting.put(construct, standing(construct, measured.get(), spread.get()));
        }
    }

    private Standing standing(ConstructId construct, Measured measured, Spread spread) {
        return new Standing(
                shrinkage.estimate(construct, measured, error(measured, spread)),
                settings.targets().of(construct, unit, profile.getScoring(), targetShare),
                spread.value(),
                spread.of());
    }

    private static double error(Measured measured, Spread spread) {
        return measured.getStandardError()
                .toOptional()
                .orElseGet(() -> StandardErrors.ofSample(spread.value(), measured));
    }

    private void setAside(ConstructId construct, Reason reason) {
        notConsidered.add(NotConsidered.of(construct.toString(), reason));
    }

    private Optional<Spread> spread(ConstructId construct, Measured measured) {
        UnitId root = profile.getSnapshot().getOrganisation().getRoot().getId();
        return spread(unit, measured)
                .or(() -> profile.find(construct, root)
                        .flatMap(ConstructScore::getMeasured)
                        .flatMap(whole -> spread(root, whole)));
    }

    private Optional<Spread> spread(UnitId of, Measured measured) {
        double range = profile.getScoring().getMaximum() - profile.getScoring().getMinimum();
        return measured.getStandardDeviation().toOptional().stream()
                .filter(value -> value > range * SMALLEST_SPREAD)
                .mapToObj(value -> new Spread(value, of))
                .findFirst();
    }

    Map<ConstructId, Standing> getCounting() {
        return counting;
    }

    List<NotConsidered> getNotConsidered() {
        return notConsidered;
    }

    private record Spread(double value, UnitId of) {}
}
