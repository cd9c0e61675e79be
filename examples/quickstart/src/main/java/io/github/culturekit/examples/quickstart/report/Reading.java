package io.github.culturekit.examples.quickstart.report;

import io.github.culturekit.model.construct.ConstructId;
import io.github.culturekit.model.construct.Frameworks;
import io.github.culturekit.model.organisation.Unit;
import io.github.culturekit.model.organisation.UnitId;
import io.github.culturekit.model.profile.Change;
import io.github.culturekit.model.profile.ConstructScore;
import io.github.culturekit.model.profile.CultureProfile;
import io.github.culturekit.model.profile.Measured;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/** A published profile, read for what a reader wants to know first. Everything it says follows from published numbers. */
public final class Reading {

    private final CultureProfile profile;
    private final Optional<CultureProfile> earlier;
    private final Frameworks frameworks;

    /**
     * Reads a profile.
     *
     * @param profile the profile of the latest wave
     * @param earlier the profile of the wave before, if there is one
     * @param frameworks where constructs have their names
     */
    public Reading(CultureProfile profile, Optional<CultureProfile> earlier, Frameworks frameworks) {
        this.profile = profile;
        this.earlier = earlier;
        this.frameworks = frameworks;
    }

    /**
     * What is read.
     *
     * @return the profile of the latest wave
     */
    public CultureProfile profile() {
        return profile;
    }

    Frameworks frameworks() {
        return frameworks;
    }

    Optional<CultureProfile> earlier() {
        return earlier;
    }

    /**
     * The organisation itself.
     *
     * @return the root of its tree
     */
    public Unit root() {
        return profile.getSnapshot().getOrganisation().getRoot();
    }

    /**
     * The units right below the organisation.
     *
     * @return its parts, possibly none
     */
    public List<Unit> parts() {
        return profile.getSnapshot().getOrganisation().getChildren(root().getId());
    }

    /**
     * The name of a construct.
     *
     * @param construct a construct
     * @return a short text
     */
    public String label(ConstructId construct) {
        return frameworks.getLabel(construct);
    }

    /**
     * The published numbers of a construct in a unit.
     *
     * @param construct a construct
     * @param unit a unit
     * @return the numbers, or empty where they are withheld or missing
     */
    public Optional<Measured> measured(ConstructId construct, UnitId unit) {
        return profile.find(construct, unit).flatMap(ConstructScore::getMeasured);
    }

    /**
     * A mean, a target or a gap in words.
     *
     * @param value points of the profile's range
     * @return the number with as many decimals as the profile's means have; with one if these are exact
     */
    public String score(double value) {
        return Wording.number(value, decimals(1));
    }

    /**
     * A difference between two means in words.
     *
     * @param value points of the profile's range
     * @return the number with its sign, and as many decimals as the profile's means have; with two if these are exact
     */
    public String difference(double value) {
        return Wording.signed(value, decimals(2));
    }

    /** The limit of a difference's interval: one decimal more, as standard errors have. */
    String limit(double value) {
        return Wording.signed(value, decimals(1) + 1);
    }

    /** A number of points that is no mean: one decimal more. */
    String finer(double value) {
        return Wording.number(value, decimals(1) + 1);
    }

    private int decimals(int ofExactMeans) {
        return profile.getDisclosure()
                .getRounding()
                .map(step -> Math.max(
                        0, BigDecimal.valueOf(step).stripTrailingZeros().scale()))
                .orElse(ofExactMeans);
    }

    /** The constructs with a score in the whole organisation, the highest first. */
    List<ConstructId> ranked() {
        return byDescending(
                profile.getConstructs().stream()
                        .filter(construct -> measured(construct, root().getId()).isPresent()),
                construct -> measured(construct, root().getId()).orElseThrow().getMean());
    }

    /**
     * How the organisation as a whole moved since the wave before.
     *
     * @return one for each construct that both waves publish, as the profile orders them
     */
    public List<Difference> differences() {
        return earlier.stream()
                .flatMap(before -> profile.getConstructs().stream()
                        .flatMap(construct -> Change.between(construct, root().getId(), before, profile).stream()))
                .flatMap(change -> Difference.of(change).stream())
                .toList();
    }

    /** The construct in which the organisation's parts lie furthest apart, if two parts show it. */
    Optional<ConstructId> mostUneven() {
        return byDescending(profile.getConstructs().stream().filter(construct -> spread(construct) > 0), this::spread)
                .stream()
                .findFirst();
    }

    private double spread(ConstructId construct) {
        var means = parts().stream()
                .flatMap(unit -> measured(construct, unit.getId()).stream())
                .mapToDouble(Measured::getMean)
                .summaryStatistics();
        return means.getCount() < 2 ? 0 : means.getMax() - means.getMin();
    }

    private static List<ConstructId> byDescending(Stream<ConstructId> constructs, ToDoubleFunction<ConstructId> value) {
        return constructs
                .sorted(Comparator.comparingDouble((ConstructId construct) -> -value.applyAsDouble(construct)))
                .toList();
    }
}
