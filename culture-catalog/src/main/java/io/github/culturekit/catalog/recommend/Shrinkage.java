package io.github.culturekit.catalog.recommend;

import io.github.culturekit.catalog.recommend.MeanEstimate.NotShrunk;
import io.github.culturekit.model.construct.ConstructId;
import io.github.culturekit.model.organisation.Organisation;
import io.github.culturekit.model.organisation.Unit;
import io.github.culturekit.model.organisation.UnitId;
import io.github.culturekit.model.profile.CultureProfile;
import io.github.culturekit.model.profile.Measured;
import java.util.List;

/** Draws the mean of a unit towards those of all published units of its level. */
record Shrinkage(CultureProfile profile, UnitId unit, boolean wanted) {

    private static final int FEWEST_UNITS = 3;

    MeanEstimate estimate(ConstructId construct, Measured measured, double standardError) {
        if (!wanted) {
            return MeanEstimate.published(measured.getMean(), standardError, NotShrunk.TURNED_OFF);
        }
        List<Measured> units = ofTheLevel(construct);
        if (units.size() < FEWEST_UNITS) {
            return MeanEstimate.published(measured.getMean(), standardError, NotShrunk.TOO_FEW_UNITS);
        }
        RandomEffects all = RandomEffects.of(
                units.stream().mapToDouble(Measured::getMean).toArray(),
                units.stream()
                        .mapToDouble(StandardErrors::of)
                        .map(error -> error * error)
                        .toArray());
        return MeanEstimate.shrunk(measured.getMean(), standardError, all);
    }

    private List<Measured> ofTheLevel(ConstructId construct) {
        Organisation organisation = profile.getSnapshot().getOrganisation();
        String level = organisation.find(unit).orElseThrow().getLevel();
        return organisation.getUnits().stream()
                .filter(other -> other.getLevel().equals(level))
                .map(Unit::getId)
                .flatMap(id -> profile.find(construct, id).stream())
                .flatMap(score -> score.getMeasured().stream())
                .toList();
    }
}
