package io.github.culturekit.catalog.evaluate;

/** How many times as many people are needed where people of one team answer alike, as if they had been drawn team by team. */
public final class ClusterDesignEffect {

    private ClusterDesignEffect() {}

    /**
     * The design effect of clusters of one size (Kish 1965): 1 + (m - 1) ICC.
     *
     * @param size respondents m in a cluster, 1 or more
     * @param icc ICC(1), 0 to 1
     * @return a factor, 1 or more
     * @throws IllegalArgumentException if a number is out of range
     */
    public static double of(double size, double icc) {
        return of(size, 0, icc);
    }

    /**
     * The design effect of clusters of several sizes (Eldridge and others 2006, International Journal of Epidemiology 35:1292):
     * 1 + ((1 + v^2) m - 1) ICC.
     *
     * @param meanSize the mean m of the numbers of respondents, 1 or more
     * @param variation their coefficient of variation v, the standard deviation over the mean; 0 or more
     * @param icc ICC(1), 0 to 1
     * @return a factor, 1 or more
     * @throws IllegalArgumentException if a number is out of range
     */
    public static double of(double meanSize, double variation, double icc) {
        Arguments.atLeast("The mean size of clusters", 1, meanSize);
        Arguments.atLeast("The coefficient of variation", 0, variation);
        Arguments.atLeast("ICC(1)", 0, icc);
        Arguments.correlation("ICC(1)", icc);
        return 1 + ((1 + variation * variation) * meanSize - 1) * icc;
    }
}
