package io.github.culturekit.scoring.disclosure;

import io.github.culturekit.scoring.matrix.LinearRange;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * How closely an attacker can bracket the mean scores of groups that must not follow exactly: from all published means, as they
 * were rounded, and from the ends of the range that each person's score lies within.
 *
 * <p>Each group takes two linear programmes. Where one cannot be solved, the bracket ends at the group's mean: it may be too narrow,
 * and warn too much, but is never too wide.
 *
 * <p>It depends on the answers, so no mask may be decided by it: it tells those who publish how much the mask leaves open, and is
 * not for readers. Immutable and thread-safe.
 */
public final class IntervalAudit {

    private final double lowest;
    private final double highest;
    private final double step;

    private IntervalAudit(double lowest, double highest, double step) {
        this.lowest = lowest;
        this.highest = highest;
        this.step = step;
    }

    /**
     * An audit of exact means.
     *
     * @param lowest the lowest score that a person can have
     * @param highest the highest
     * @return the audit
     * @throws IllegalArgumentException if the range is empty
     */
    public static IntervalAudit ofRange(double lowest, double highest) {
        if (!(lowest < highest)) {
            throw new IllegalArgumentException("A range from " + lowest + " to " + highest
                    + " holds no scores. Maybe the two are the wrong way round.");
        }
        return new IntervalAudit(lowest, highest, 0);
    }

    /**
     * An audit of rounded means.
     *
     * @param unit what means are rounded to, such as 0.1; 0 for exact ones
     * @return the audit
     * @throws IllegalArgumentException if the unit is negative
     */
    public IntervalAudit withRounding(double unit) {
        if (!(unit >= 0)) {
            throw new IllegalArgumentException("Means cannot be rounded to " + unit + ". Maybe 0.1 was meant.");
        }
        return new IntervalAudit(lowest, highest, unit);
    }

    /**
     * Within which bounds the mean of a group lies for certain.
     *
     * @param group names of atoms
     * @param lower the lower bound
     * @param upper the upper bound
     */
    public record Bracket(List<String> group, double lower, double upper) {

        /**
         * How far the bounds are apart.
         *
         * @return score points, 0 or more
         */
        public double width() {
            return upper - lower;
        }
    }

    /**
     * Brackets the means of the groups that a mask protects.
     *
     * @param mask what is published
     * @param totals the sum of the scores of an atom's people, by its name
     * @return a bracket for each protected group
     */
    public List<Bracket> of(DisclosureMask mask, ToDoubleFunction<String> totals) {
        CellStructure structure = mask.getStructure();
        int[] people = structure.atomPeople();
        double[] sums = structure.getAtoms().stream().mapToDouble(totals).toArray();
        int[][] cells = mask.knownCells().toArray(int[][]::new);
        double[] least = new double[cells.length];
        double[] most = new double[cells.length];
        for (int cell = 0; cell < cells.length; cell++) {
            int size = structure.peopleIn(cells[cell]);
            double mean = published(
                    Arrays.stream(cells[cell]).mapToDouble(atom -> sums[atom]).sum() / size);
            least[cell] = size * (mean - step / 2);
            most[cell] = size * (mean + step / 2);
        }
        LinearRange range = new LinearRange(
                sums,
                Arrays.stream(people).mapToDouble(some -> some * lowest).toArray(),
                Arrays.stream(people).mapToDouble(some -> some * highest).toArray(),
                cells,
                least,
                most);
        return mask.getProtectedGroups().parallelStream()
                .map(group -> bracket(structure, group, range))
                .toList();
    }

    private static Bracket bracket(CellStructure structure, List<String> group, LinearRange range) {
        int[] atoms = structure.atomNumbers(group);
        int size = structure.peopleIn(atoms);
        return new Bracket(group, range.least(atoms) / size, range.most(atoms) / size);
    }

    private double published(double mean) {
        return step == 0 ? mean : Math.rint(mean / step) * step;
    }

    @Override
    public String toString() {
        return "IntervalAudit{range=" + lowest + " to " + highest + ", rounding=" + step + "}";
    }
}
