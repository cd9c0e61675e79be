package io.github.culturekit.scoring.reliability;

import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.profile.UndefinedReason;
import io.github.culturekit.scoring.factor.SchmidLeiman;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * Omega hierarchical: how much of a scale's sum is owed to one general factor that all items share, apart from group factors
 * that only some of them share. Where it is low, the sum is reliable perhaps, but not of one thing.
 *
 * <p>Zinbarg, Revelle, Yovel and Li (2005), Cronbach's alpha, Revelle's beta and McDonald's omega h, Psychometrika 70. Group
 * factors are extracted by least residuals, rotated by oblimin and split by Schmid and Leiman's transformation, as R's
 * {@code psych::omega} does by default; all of standardised items. Three group factors by default; they need six items. By
 * default rows are deleted listwise. Immutable and thread-safe.
 */
public final class HierarchicalOmega {

    private static final int FEWEST_GROUPS = 3;

    private static final HierarchicalOmega DEFAULTS = new HierarchicalOmega(MissingData.LISTWISE, FEWEST_GROUPS);

    private final MissingData missing;
    private final int groups;

    private HierarchicalOmega(MissingData missing, int groups) {
        this.missing = missing;
        this.groups = groups;
    }

    /**
     * Omega hierarchical of complete rows with three group factors.
     *
     * @return the calculator
     */
    public static HierarchicalOmega withDefaults() {
        return DEFAULTS;
    }

    /**
     * Chooses how missing answers are handled.
     *
     * @param missing the rule
     * @return a calculator with that rule
     */
    public HierarchicalOmega withMissing(MissingData missing) {
        return new HierarchicalOmega(missing, groups);
    }

    /**
     * Chooses how many group factors there are.
     *
     * @param groups 3 or more
     * @return a calculator with that many
     * @throws IllegalArgumentException if there are fewer than three: the general factor is then not determined
     */
    public HierarchicalOmega withGroupFactors(int groups) {
        if (groups < FEWEST_GROUPS) {
            throw new IllegalArgumentException("There are to be " + groups + " group factors, but " + FEWEST_GROUPS
                    + " are needed for a general factor. Maybe one factor is enough: use McDonaldOmega.");
        }
        return new HierarchicalOmega(missing, groups);
    }

    /**
     * Computes omega hierarchical and what belongs to it.
     *
     * @param matrix the answers, reversed items turned
     * @return the result; what these answers cannot give is undefined in it with the reason
     */
    public HierarchicalOmegaResult of(ItemMatrix matrix) {
        return compute(missing.covariances(matrix));
    }

    /**
     * Computes omega hierarchical of covariances that were gathered pair by pair.
     *
     * @param covariances the items' covariances, reversed items turned
     * @return the result, the same as that of the answers themselves
     * @throws IllegalArgumentException if this calculator deletes rows listwise
     */
    public HierarchicalOmegaResult of(ItemCovariances covariances) {
        return compute(missing.covariances(covariances));
    }

    private HierarchicalOmegaResult compute(ItemCovariances pairs) {
        Composite sum = pairs.composite().standardised();
        Optional<UndefinedReason> obstacle = sum.obstacle(fewestItems());
        if (obstacle.isPresent()) {
            return undefined(pairs, obstacle.get());
        }
        return SchmidLeiman.of(sum.matrix(), groups)
                .map(solution -> defined(pairs, sum.variance(), solution))
                .orElseGet(() -> undefined(pairs, UndefinedReason.NOT_CONVERGED));
    }

    /** So many that the correlations are no fewer than what the group factors leave to be found. */
    private int fewestItems() {
        return IntStream.iterate(groups, items -> items + 1)
                .filter(items -> (items - groups) * (items - groups) >= items + groups)
                .findFirst()
                .orElseThrow();
    }

    private HierarchicalOmegaResult.Builder start(ItemCovariances pairs) {
        return HierarchicalOmegaResult.builder()
                .missingData(missing)
                .n(pairs.getRowCount())
                .itemCount(pairs.getItems().size());
    }

    private HierarchicalOmegaResult undefined(ItemCovariances pairs, UndefinedReason reason) {
        Statistic none = Statistic.undefined(reason);
        return start(pairs)
                .omegaHierarchical(none)
                .omegaTotal(none)
                .generalShare(none)
                .explainedCommonVariance(none)
                .improper(false)
                .items(pairs.getItems().stream()
                        .map(item -> GeneralLoading.builder()
                                .item(item)
                                .general(none)
                                .uniqueness(none)
                                .build())
                        .toList())
                .build();
    }

    private HierarchicalOmegaResult defined(ItemCovariances pairs, double variance, SchmidLeiman solution) {
        double general = Math.pow(Arrays.stream(solution.general()).sum(), 2) / variance;
        double total = 1 - Arrays.stream(solution.uniquenesses()).sum() / variance;
        double ofGeneral = squares(Arrays.stream(solution.general()));
        double ofGroups = squares(Arrays.stream(solution.groups().toArray()).flatMapToDouble(Arrays::stream));
        return start(pairs)
                .omegaHierarchical(Statistic.of(general))
                .omegaTotal(Statistic.of(total))
                .generalShare(Statistic.of(general / total))
                .explainedCommonVariance(Statistic.of(ofGeneral / (ofGeneral + ofGroups)))
                .improper(solution.improper())
                .items(items(pairs.getItems(), solution))
                .build();
    }

    private static List<GeneralLoading> items(List<String> names, SchmidLeiman solution) {
        return IntStream.range(0, names.size())
                .mapToObj(item -> GeneralLoading.builder()
                        .item(names.get(item))
                        .general(Statistic.of(solution.general()[item]))
                        .groups(Arrays.stream(solution.groups().row(item))
                                .boxed()
                                .toList())
                        .uniqueness(Statistic.of(solution.uniquenesses()[item]))
                        .build())
                .toList();
    }

    private static double squares(DoubleStream numbers) {
        return numbers.map(number -> number * number).sum();
    }
}
