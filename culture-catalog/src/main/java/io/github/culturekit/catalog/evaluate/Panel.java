package io.github.culturekit.catalog.evaluate;

import io.github.culturekit.model.construct.ConstructId;
import io.github.culturekit.model.organisation.UnitId;
import io.github.culturekit.model.profile.ConstructScore;
import io.github.culturekit.model.profile.CultureProfile;
import io.github.culturekit.model.profile.Measured;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** The published scores of one construct: for each unit that has all of them, one a wave; and the units that have not. */
final class Panel {

    private final List<Row> rows = new ArrayList<>();
    private final List<LeftOut> leftOut = new ArrayList<>();

    private Panel() {}

    /** A unit with its scores, one a wave. */
    record Row(UnitId unit, boolean treated, List<Measured> scores) {}

    static Panel of(
            List<CultureProfile> profiles,
            ConstructId construct,
            ComparedUnits compared,
            Set<UnitId> excluded,
            UnitWeighting weighting) {
        Panel panel = new Panel();
        for (UnitId unit : compared.units()) {
            boolean treated = compared.treated().contains(unit);
            boolean asked = compared.isIn(unit, excluded);
            SortedMap<String, LeftOut.Reason> reasons = new TreeMap<>();
            List<Measured> scores = new ArrayList<>();
            for (CultureProfile profile : profiles) {
                Optional<LeftOut.Reason> reason = asked
                        ? Optional.of(LeftOut.Reason.EXCLUDED)
                        : reason(profile, construct, unit, compared.level(), weighting);
                reason.ifPresentOrElse(
                        why -> reasons.put(profile.getWave(), why),
                        () -> scores.add(measured(profile, construct, unit).orElseThrow()));
            }
            if (reasons.isEmpty()) {
                panel.rows.add(new Row(unit, treated, scores));
            } else {
                panel.leftOut.add(LeftOut.builder()
                        .unit(unit)
                        .treated(treated)
                        .reasons(reasons)
                        .build());
            }
        }
        return panel;
    }

    List<Row> rows() {
        return rows;
    }

    List<LeftOut> leftOut() {
        return leftOut;
    }

    /** For each unit, a weighted sum of its means, one weight a wave. */
    double[] contrast(double[] waves) {
        double[] outcome = new double[rows.size()];
        for (int i = 0; i < outcome.length; i++) {
            for (int wave = 0; wave < waves.length; wave++) {
                outcome[i] += waves[wave] * rows.get(i).scores().get(wave).getMean();
            }
        }
        return outcome;
    }

    /** For each unit, the sampling variance of that sum, waves being independent samples. */
    double[] variances(double[] waves) {
        double[] variances = new double[rows.size()];
        for (int i = 0; i < variances.length; i++) {
            for (int wave = 0; wave < waves.length; wave++) {
                double error = rows.get(i).scores().get(wave).getStandardError().getValue();
                variances[i] += waves[wave] * waves[wave] * error * error;
            }
        }
        return variances;
    }

    /** The largest score, beside which rounding errors are told. */
    double size() {
        return rows.stream()
                .flatMap(row -> row.scores().stream())
                .mapToDouble(score -> Math.abs(score.getMean()))
                .max()
                .orElse(0);
    }

    private static Optional<LeftOut.Reason> reason(
            CultureProfile profile, ConstructId construct, UnitId unit, String level, UnitWeighting weighting) {
        boolean there = profile.getSnapshot()
                .getOrganisation()
                .find(unit)
                .filter(found -> found.getLevel().equals(level))
                .isPresent();
        if (!there) {
            return Optional.of(LeftOut.Reason.NOT_THERE);
        }
        Optional<ConstructScore> score = profile.find(construct, unit);
        if (score.isEmpty()) {
            return Optional.of(LeftOut.Reason.NO_SCORE);
        }
        Optional<Measured> measured = score.get().getMeasured();
        if (measured.isEmpty()) {
            return Optional.of(LeftOut.Reason.WITHHELD);
        }
        boolean weighable = weighting == UnitWeighting.EQUAL
                || measured.get().getStandardError().toOptional().orElse(0) > 0;
        return weighable ? Optional.empty() : Optional.of(LeftOut.Reason.NO_STANDARD_ERROR);
    }

    private static Optional<Measured> measured(CultureProfile profile, ConstructId construct, UnitId unit) {
        return profile.find(construct, unit).flatMap(ConstructScore::getMeasured);
    }
}
