package io.github.culturekit.scoring.agreement;

/**
 * The groups that an analysis of variance goes by, each at its place: there may be thousands. Several threads may write, each to
 * places of its own; sums are taken from the first place on, so that they are the same however many threads wrote.
 */
final class GroupSums {

    /** By place, 0 where there is no group. */
    private final long[] counts;

    private final double[] means;
    private final double[] scatters;

    /**
     * No groups yet.
     *
     * @param places the most groups that there can be
     */
    GroupSums(int places) {
        this.counts = new long[places];
        this.means = new double[places];
        this.scatters = new double[places];
    }

    void put(int place, GroupMoments group) {
        counts[place] = group.getCount();
        means[place] = group.getMean();
        scatters[place] = group.getScatter();
    }

    AnovaTable table() {
        long people = 0;
        double scores = 0;
        double sumOfMeans = 0;
        double within = 0;
        for (int place = 0; place < counts.length; place++) {
            long count = counts[place];
            people += count;
            scores += count * means[place];
            sumOfMeans += means[place];
            within += scatters[place];
        }
        GroupSizes sizes = GroupSizes.of(counts);
        double grandMean = scores / people;
        double between = 0;
        for (int place = 0; place < counts.length; place++) {
            double distance = means[place] - grandMean;
            between += counts[place] * distance * distance;
        }
        return new AnovaTable(sizes, grandMean, sumOfMeans / sizes.getGroups(), between, within);
    }
}
