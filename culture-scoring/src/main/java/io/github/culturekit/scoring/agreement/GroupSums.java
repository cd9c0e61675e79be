package io.github.culturekit.scoring.agreement;

/** The sums over groups that an analysis of variance goes by, taken group after group: there may be thousands. Not thread-safe. */
final class GroupSums {

    private final long[] counts;
    private final double[] means;
    private int groups;
    private long people;
    private double squaredCounts;
    private double reciprocals;
    private long smallest = Long.MAX_VALUE;
    private long greatest;
    private double scores;
    private double sumOfMeans;
    private double within;

    /**
     * No sums yet.
     *
     * @param most the most groups that there can be
     */
    GroupSums(int most) {
        this.counts = new long[most];
        this.means = new double[most];
    }

    void add(GroupMoments group) {
        long count = group.getCount();
        double mean = group.getMean();
        counts[groups] = count;
        means[groups] = mean;
        groups++;
        people += count;
        squaredCounts += (double) count * count;
        reciprocals += 1.0 / count;
        smallest = Math.min(smallest, count);
        greatest = Math.max(greatest, count);
        scores += count * mean;
        sumOfMeans += mean;
        within += group.getScatter();
    }

    AnovaTable table() {
        double grandMean = scores / people;
        double between = 0;
        for (int group = 0; group < groups; group++) {
            double distance = means[group] - grandMean;
            between += counts[group] * distance * distance;
        }
        GroupSizes sizes =
                new GroupSizes(groups, people, squaredCounts, reciprocals, groups == 0 ? 0 : smallest, greatest);
        return new AnovaTable(sizes, grandMean, sumOfMeans / groups, between, within);
    }
}
