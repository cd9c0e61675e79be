package io.github.culturekit.catalog.decision;

/** How often each option comes first when its central weights are known and all else is drawn. */
final class FirstTally implements Tally<FirstTally> {

    private final double[][] centralWeights;
    private final double[] times;

    FirstTally(double[][] centralWeights) {
        this.centralWeights = centralWeights;
        this.times = new double[centralWeights.length];
    }

    void add(Draw draw) {
        double[] closed = draw.closed();
        for (int option = 0; option < times.length; option++) {
            if (centralWeights[option].length > 0) {
                times[option] += shareOfFirst(draw, closed, option);
            }
        }
    }

    private double shareOfFirst(Draw draw, double[] closed, int option) {
        double[] weights = centralWeights[option];
        double value = draw.value(option, closed, weights);
        int equal = 1;
        for (int other = 0; other < times.length; other++) {
            double rival = other == option ? Double.NEGATIVE_INFINITY : draw.value(other, closed, weights);
            if (rival > value) {
                return 0;
            }
            if (rival == value) {
                equal++;
            }
        }
        return 1.0 / equal;
    }

    @Override
    public void add(FirstTally other) {
        for (int option = 0; option < times.length; option++) {
            times[option] += other.times[option];
        }
    }

    /** The central weights of an option, none if it never came first. */
    double[] weights(int option) {
        return centralWeights[option];
    }

    double timesFirst(int option) {
        return times[option];
    }
}
