package io.github.culturekit.catalog.decision;

import io.github.culturekit.model.construct.ConstructId;
import java.util.Arrays;
import java.util.Map;

/**
 * Weights that are equally likely among all that agree with an order.
 *
 * <p>Shares of independent exponential numbers are uniform on the simplex (Devroye, 1986, Non-Uniform Random Variate
 * Generation, chapter V, theorem 4.1). All orderings of them are equally likely, so that those of the named constructs can
 * be sorted into the tiers, in a random order within each. The r-th largest of m exponential numbers has the mean
 * {@code 1/r + ... + 1/m}: for an order of all constructs these are the rank order centroid weights (Barron and Barrett,
 * 1996, Management Science 42:1515-1523).
 */
final class OrderedWeights implements Weighting {

    private final int size;
    private final int[][] tiers;
    private final int named;
    private final long[] keys;

    OrderedWeights(WeightOrder order, Map<ConstructId, Integer> constructIndex) {
        size = constructIndex.size();
        tiers = order.getTiers().stream()
                .map(tier -> tier.getConstructs().stream()
                        .mapToInt(constructIndex::get)
                        .toArray())
                .toArray(int[][]::new);
        named = Arrays.stream(tiers).mapToInt(tier -> tier.length).sum();
        keys = new long[size];
        constructIndex.forEach((construct, place) -> keys[place] = RandomNumbers.key("weight " + construct));
    }

    @Override
    public double[] expected() {
        double[] weights = new double[size];
        Arrays.fill(weights, 1);
        int above = 0;
        for (int[] tier : tiers) {
            double sum = 0;
            for (int rank = above + 1; rank <= above + tier.length; rank++) {
                sum += meanOfRank(rank);
            }
            above += tier.length;
            for (int construct : tier) {
                weights[construct] = sum / tier.length;
            }
        }
        return weights;
    }

    private double meanOfRank(int rank) {
        double mean = 0;
        for (int j = named; j >= rank; j--) {
            mean += 1.0 / j;
        }
        return mean;
    }

    @Override
    public double[] draw(RandomNumbers random) {
        double[] weights = new double[size];
        for (int i = 0; i < size; i++) {
            weights[i] = random.exponential(keys[i]);
        }
        if (named > 0) {
            sortIntoTiers(weights, random);
        }
        return weights;
    }

    private void sortIntoTiers(double[] weights, RandomNumbers random) {
        double[] ascending = new double[named];
        int place = 0;
        for (int[] tier : tiers) {
            for (int construct : tier) {
                ascending[place++] = weights[construct];
            }
        }
        Arrays.sort(ascending);
        int left = named;
        for (int[] tier : tiers) {
            for (int i = 0; i < tier.length; i++) {
                int chosen = left - 1 - random.below(tier.length - i, ~keys[tier[i]]);
                double value = ascending[chosen];
                ascending[chosen] = ascending[left - 1];
                ascending[left - 1] = value;
                weights[tier[i]] = value;
                left--;
            }
        }
    }
}
