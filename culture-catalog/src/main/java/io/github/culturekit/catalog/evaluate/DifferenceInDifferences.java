package io.github.culturekit.catalog.evaluate;

import io.github.culturekit.model.construct.ConstructId;
import io.github.culturekit.model.organisation.UnitId;
import io.github.culturekit.model.profile.CultureProfile;
import io.github.culturekit.model.profile.Statistic;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Asks whether an intervention worked: by how much more the units that had it changed than those that had not.
 *
 * <p>For each unit with a published score in every wave, the change is the mean of its scores from the start on less the mean of those
 * before; the effect is the difference of the arms' mean changes. With one start for all and no gaps that is the estimate of the
 * regression on units, waves and intervention (Angrist and Pischke 2009, Mostly Harmless Econometrics, section 5.2). Units that miss
 * a wave are listed, with the reason, and not imputed. For the error, see {@link ArmDifference}.
 *
 * <p>One start for all: where units start at different waves, evaluate those of each start by themselves and leave the others out, since
 * a unit that has it already is nobody to compare with (Goodman-Bacon 2021). Evaluate what the intervention was meant to move: of many
 * constructs one in twenty moves by chance.
 *
 * <p>By default units count alike and are the clusters, intervals have the level 0.95, every effect matters, and the level is that of
 * the rollout's units. Where whole divisions share a fate, name them as {@linkplain #withClusters clusters}: else chance is taken for
 * effect.
 *
 * <p>Immutable and thread-safe: each {@code with} gives another calculator.
 */
public final class DifferenceInDifferences {

    private static final DifferenceInDifferences DEFAULTS =
            new DifferenceInDifferences(UnitWeighting.EQUAL, null, null, Set.of(), 0.95, 0);

    private final UnitWeighting weighting;
    private final @Nullable String level;
    private final @Nullable String clusterLevel;
    private final Set<UnitId> excluded;
    private final double confidence;
    private final double smallest;

    private DifferenceInDifferences(
            UnitWeighting weighting,
            @Nullable String level,
            @Nullable String clusterLevel,
            Set<UnitId> excluded,
            double confidence,
            double smallest) {
        this.weighting = weighting;
        this.level = level;
        this.clusterLevel = clusterLevel;
        this.excluded = excluded;
        this.confidence = confidence;
        this.smallest = smallest;
    }

    /**
     * Units counting alike, each by itself, at the level of the rollout's units.
     *
     * @return the calculator
     */
    public static DifferenceInDifferences withDefaults() {
        return DEFAULTS;
    }

    /**
     * Chooses how much units count.
     *
     * @param newWeighting the weighting
     * @return a calculator that differs in this
     */
    public DifferenceInDifferences withWeighting(UnitWeighting newWeighting) {
        return new DifferenceInDifferences(newWeighting, level, clusterLevel, excluded, confidence, smallest);
    }

    /**
     * Compares the units of a level. Those below a unit of the rollout had the intervention.
     *
     * @param newLevel the organisation's word for the level, as in {@code team}
     * @return a calculator that differs in this
     */
    public DifferenceInDifferences withLevel(String newLevel) {
        return new DifferenceInDifferences(weighting, newLevel, clusterLevel, excluded, confidence, smallest);
    }

    /**
     * Counts chance by larger parts of the organisation than the units, whose units may go up and down together.
     *
     * @param newLevel the organisation's word for their level, as in {@code division}
     * @return a calculator that differs in this
     */
    public DifferenceInDifferences withClusters(String newLevel) {
        return new DifferenceInDifferences(weighting, level, newLevel, excluded, confidence, smallest);
    }

    /**
     * Leaves units out, for instance those that an intervention next door spilled over to.
     *
     * @param units units of any level; all below them are left out too
     * @return a calculator that differs in this
     */
    public DifferenceInDifferences without(Collection<UnitId> units) {
        return new DifferenceInDifferences(weighting, level, clusterLevel, Set.copyOf(units), confidence, smallest);
    }

    /**
     * Chooses the level of intervals.
     *
     * @param newConfidence a share between 0 and 1
     * @return a calculator that differs in this
     * @throws IllegalArgumentException if it is not between 0 and 1
     */
    public DifferenceInDifferences withConfidence(double newConfidence) {
        Arguments.share("The level of confidence", newConfidence);
        return new DifferenceInDifferences(weighting, level, clusterLevel, excluded, newConfidence, smallest);
    }

    /**
     * Names the smallest effect that matters to those who act on it.
     *
     * @param points above 0, in points of the score
     * @return a calculator that differs in this
     * @throws IllegalArgumentException if it is not above 0 and finite
     */
    public DifferenceInDifferences withSmallestThatMatters(double points) {
        Arguments.positive("The smallest effect that matters", points);
        return new DifferenceInDifferences(weighting, level, clusterLevel, excluded, confidence, points);
    }

    /**
     * Evaluates.
     *
     * @param waves the profiles of two or more waves in order; that their instruments measure the construct alike is for the caller
     *     to know
     * @param rollout who had what, and from which wave on
     * @param construct what it should have moved
     * @return the evaluation; its numbers are undefined, with the reason, where too few units are left to compare
     * @throws IllegalArgumentException if the waves were scored differently or one is there twice; if the rollout starts with the
     *     first wave or with none of them; or if its units are unknown, of several levels, nested, or not of the level asked for
     */
    public Evaluation of(List<CultureProfile> waves, Rollout rollout, ConstructId construct) {
        Timeline timeline = Timeline.of(waves, rollout.getFromWave());
        ComparedUnits compared = ComparedUnits.of(Places.of(waves), rollout, level);
        Panel panel = Panel.of(waves, construct, compared, excluded, weighting);
        List<UnitId> clusters = panel.rows().stream()
                .map(row -> compared.cluster(row.unit(), clusterLevel))
                .toList();
        TwoArms arms = arms(panel, clusters, timeline);
        ArmTest test = new ArmTest(arms, panel.size(), confidence);
        ArmDifference effect = test.of(panel.contrast(timeline.change()));
        Statistic spread = PeopleSpread.of(panel.rows(), timeline.lastBefore());
        Optional<PreTrend> preTrend = timeline.before() < 2
                ? Optional.empty()
                : Optional.of(new PreTrendCheck(test, panel, timeline).check());
        Evaluation.Builder evaluation = Evaluation.builder()
                .rollout(rollout)
                .construct(construct)
                .level(compared.level())
                .clusterLevel(clusterLevel)
                .weighting(weighting)
                .wavesBefore(timeline.wavesBefore())
                .wavesAfter(timeline.wavesAfter())
                .units(changes(panel, clusters, arms, timeline))
                .leftOut(panel.leftOut())
                .effect(effect)
                .standardDeviation(spread)
                .standardisedEffect(effect.dividedBy(spread))
                .waveEffects(waveEffects(panel, test, timeline))
                .preTrend(preTrend.orElse(null));
        return evaluation
                .verdict(new VerdictWording(rollout, construct, panel, smallest).of(effect, spread, preTrend))
                .build();
    }

    private TwoArms arms(Panel panel, List<UnitId> clusters, Timeline timeline) {
        int size = clusters.size();
        Map<UnitId, Integer> numbers = new HashMap<>();
        boolean[] treated = new boolean[size];
        double[] weights = new double[size];
        int[] numbered = new int[size];
        for (int i = 0; i < size; i++) {
            treated[i] = panel.rows().get(i).treated();
            weights[i] = 1;
            numbered[i] = numbers.computeIfAbsent(clusters.get(i), cluster -> numbers.size());
        }
        if (weighting == UnitWeighting.PRECISION) {
            double[] change = timeline.change();
            weights = PrecisionWeights.of(treated, panel.contrast(change), panel.variances(change));
        }
        return new TwoArms(treated, weights, numbered);
    }

    private static List<UnitChange> changes(Panel panel, List<UnitId> clusters, TwoArms arms, Timeline timeline) {
        double[] before = panel.contrast(timeline.meanBefore());
        double[] after = panel.contrast(timeline.meanAfter());
        List<UnitChange> changes = new ArrayList<>();
        for (int i = 0; i < before.length; i++) {
            Panel.Row row = panel.rows().get(i);
            changes.add(UnitChange.builder()
                    .unit(row.unit())
                    .treated(row.treated())
                    .cluster(clusters.get(i))
                    .before(before[i])
                    .after(after[i])
                    .share(arms.share(i))
                    .build());
        }
        return changes;
    }

    private static List<WaveEffect> waveEffects(Panel panel, ArmTest test, Timeline timeline) {
        List<WaveEffect> effects = new ArrayList<>();
        for (int wave = 0; wave < timeline.size(); wave++) {
            if (wave != timeline.lastBefore()) {
                effects.add(WaveEffect.builder()
                        .wave(timeline.waves().get(wave))
                        .afterStart(wave > timeline.lastBefore())
                        .difference(test.of(panel.contrast(timeline.step(timeline.lastBefore(), wave))))
                        .build());
            }
        }
        return effects;
    }
}
