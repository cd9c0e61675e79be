package io.github.culturekit.model.profile;

import io.github.culturekit.model.organisation.Cut;
import io.github.culturekit.model.organisation.Organisation;
import io.github.culturekit.model.organisation.OrganisationSnapshot;
import io.github.culturekit.model.organisation.Unit;
import io.github.culturekit.model.organisation.UnitId;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What whoever leads a unit sees of a profile: the unit and all below it, and, to compare with, everyone of the units above.
 *
 * <p>A view only leaves out. All views of one profile together show no more than the profile, so they give nothing away that
 * it does not; profiles that were masked one by one for each reader could. Immutable and thread-safe.
 */
public final class UnitView {

    private final UnitId unit;

    private UnitView(UnitId unit) {
        this.unit = unit;
    }

    /**
     * The view of a unit.
     *
     * @param unit the unit
     * @return the view
     */
    public static UnitView of(UnitId unit) {
        return new UnitView(unit);
    }

    /**
     * Cuts the view out of a profile.
     *
     * @param profile a profile of an organisation that has the unit
     * @return the part that is seen, its organisation without the units that are not
     * @throws IllegalArgumentException if the organisation has no such unit
     */
    public CultureProfile of(CultureProfile profile) {
        Organisation organisation = profile.getSnapshot().getOrganisation();
        Set<UnitId> above = organisation.getPath(unit).stream().map(Unit::getId).collect(Collectors.toSet());
        if (above.isEmpty()) {
            throw new IllegalArgumentException("Unit '" + unit + "' is not in organisation '" + organisation.getLabel()
                    + "'. Maybe the profile is of another wave.");
        }
        Set<UnitId> within = new HashSet<>(Set.of(unit));
        for (Unit below : organisation.getUnitsTopDown()) {
            below.getParent().filter(within::contains).ifPresent(parent -> within.add(below.getId()));
        }
        Organisation seen = Organisation.builder()
                .copying(organisation)
                .units(organisation.getUnits().stream()
                        .filter(other -> within.contains(other.getId()) || above.contains(other.getId()))
                        .toList())
                .build();
        return CultureProfile.builder()
                .copying(profile)
                .snapshot(OrganisationSnapshot.of(profile.getWave(), seen))
                .participation(profile.getParticipation().stream()
                        .filter(part -> isSeen(part.getUnit(), part.getCut(), within, above))
                        .toList())
                .scores(profile.getScores().stream()
                        .filter(score -> isSeen(score.getUnit(), score.getCut(), within, above))
                        .toList())
                .build();
    }

    private static boolean isSeen(UnitId of, Cut cut, Set<UnitId> within, Set<UnitId> above) {
        return within.contains(of) || cut.isEveryone() && above.contains(of);
    }

    @Override
    public String toString() {
        return "UnitView{unit=" + unit + "}";
    }
}
