package io.github.culturekit.scoring.variance;

import io.github.culturekit.scoring.weighting.Categories;
import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The units that were drawn: which rows belong to each, which stratum it was drawn in, and what share of the stratum was. */
final class SamplingUnits {

    private static final int UNSEEN = -1;

    private final int[] unitOfRow;
    private final int[] stratumOfUnit;
    private final Stratum[] strata;

    /** A stratum: its name, how many units were drawn, and what share of it was not drawn. */
    record Stratum(String name, int units, double remainder) {

        /** A single unit that is not all there is. */
        boolean isLonely() {
            return units == 1 && remainder > 0;
        }
    }

    private SamplingUnits(int[] unitOfRow, int[] stratumOfUnit, Stratum[] strata) {
        this.unitOfRow = unitOfRow;
        this.stratumOfUnit = stratumOfUnit;
        this.strata = strata;
    }

    static SamplingUnits of(
            int rows, @Nullable Categories strata, @Nullable Categories clusters, double @Nullable [] sizes) {
        int[] stratumOfRow = IntStream.range(0, rows)
                .map(row -> strata == null ? 0 : known(strata, row))
                .toArray();
        int[] unitOfRow = IntStream.range(0, rows)
                .map(row -> clusters == null ? row : known(clusters, row))
                .toArray();
        int unitCount = clusters == null ? rows : clusters.getLevels().size();
        int[] stratumOfUnit = new int[unitCount];
        Arrays.fill(stratumOfUnit, UNSEEN);
        for (int row = 0; row < rows; row++) {
            int before = stratumOfUnit[unitOfRow[row]];
            if (before != UNSEEN && before != stratumOfRow[row]) {
                throw new IllegalArgumentException(
                        "Cluster '" + clusters.find(row).orElseThrow()
                                + "' is in strata '" + strata.getLevels().get(before) + "' and '"
                                + strata.getLevels().get(stratumOfRow[row])
                                + "'. Maybe names repeat: use withClusters(strata.and(clusters)).");
            }
            stratumOfUnit[unitOfRow[row]] = stratumOfRow[row];
        }
        int strataCount = strata == null ? 1 : strata.getLevels().size();
        int[] counts = new int[strataCount];
        Arrays.stream(stratumOfUnit).forEach(stratum -> counts[stratum]++);
        double[] populations = populations(strataCount, stratumOfRow, sizes);
        Stratum[] found = IntStream.range(0, strataCount)
                .mapToObj(stratum -> stratum(
                        strata == null ? "everyone" : strata.getLevels().get(stratum),
                        counts[stratum],
                        populations[stratum]))
                .toArray(Stratum[]::new);
        return new SamplingUnits(unitOfRow, stratumOfUnit, found);
    }

    private static int known(Categories categories, int row) {
        if (categories.code(row) == Categories.NONE) {
            throw new IllegalArgumentException("Row " + row + " has no '" + categories.getName()
                    + "', by which the sample was drawn. Maybe leave the row out, or use withMissingAs(...).");
        }
        return categories.code(row);
    }

    private static double[] populations(int strataCount, int[] stratumOfRow, double @Nullable [] sizes) {
        double[] populations = new double[strataCount];
        Arrays.fill(populations, sizes == null || sizes.length == 0 ? Double.POSITIVE_INFINITY : Double.NaN);
        for (int row = 0; sizes != null && row < sizes.length; row++) {
            double before = populations[stratumOfRow[row]];
            if (!Double.isNaN(before) && before != sizes[row]) {
                throw new IllegalArgumentException("Row " + row + " has the population size " + sizes[row]
                        + ", but another row of its stratum has " + before
                        + ". Maybe strata are missing, or a size is of something else.");
            }
            populations[stratumOfRow[row]] = sizes[row];
        }
        return populations;
    }

    private static Stratum stratum(String name, int units, double population) {
        if (!(population >= units)) {
            throw new IllegalArgumentException("Stratum '" + name + "' has a population of " + population + ", but "
                    + units + " units were drawn from it. Maybe the head count is older than the sample.");
        }
        return new Stratum(name, units, 1 - units / population);
    }

    int unitCount() {
        return stratumOfUnit.length;
    }

    int unitOf(int row) {
        return unitOfRow[row];
    }

    Stratum stratumOf(int unit) {
        return strata[stratumOfUnit[unit]];
    }

    Stratum[] strata() {
        return strata;
    }

    /** The units of each stratum. */
    int[][] unitsByStratum() {
        int[][] units = new int[strata.length][];
        int[] filled = new int[strata.length];
        Arrays.setAll(units, stratum -> new int[strata[stratum].units()]);
        for (int unit = 0; unit < stratumOfUnit.length; unit++) {
            int stratum = stratumOfUnit[unit];
            units[stratum][filled[stratum]++] = unit;
        }
        return units;
    }

    /** The sums over each unit's rows. */
    double[] totals(double... numbers) {
        double[] totals = new double[stratumOfUnit.length];
        for (int row = 0; row < numbers.length; row++) {
            totals[unitOfRow[row]] += numbers[row];
        }
        return totals;
    }

    /** The units that have some of the rows, less the strata that do. */
    int degreesOfFreedom(IntPredicate rows) {
        BitSet seenUnits = new BitSet();
        BitSet seenStrata = new BitSet();
        for (int row = 0; row < unitOfRow.length; row++) {
            if (rows.test(row)) {
                seenUnits.set(unitOfRow[row]);
                seenStrata.set(stratumOfUnit[unitOfRow[row]]);
            }
        }
        return seenUnits.cardinality() - seenStrata.cardinality();
    }

    /** Refuses lonely units where the rule says so. */
    void requireCompany(LonelyUnits policy) {
        for (Stratum stratum : strata) {
            if (policy == LonelyUnits.FAIL && stratum.isLonely()) {
                throw new IllegalArgumentException("Stratum '" + stratum.name()
                        + "' has a single sampling unit, from which no variance can be seen."
                        + " Maybe merge it with another, or choose withLonelyUnits(LonelyUnits.ADJUST).");
            }
        }
    }
}
