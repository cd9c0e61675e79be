package io.github.culturekit.catalog.decision;

/** How often each option came in which place and before which other, and the weights under which it came first. */
final class RankTally implements Tally<RankTally> {

    private final double[][] places;
    private final double[][] wins;
    private final double[][] weightsWhenFirst;

    RankTally(int options, int constructs) {
        places = new double[options][options];
        wins = new double[options][options];
        weightsWhenFirst = new double[options][constructs];
    }

    void add(Draw draw) {
        double[] values = draw.values();
        for (int option = 0; option < values.length; option++) {
            int before = 0;
            int equal = 0;
            for (int other = 0; other < values.length; other++) {
                if (other == option) {
                    continue;
                }
                if (values[other] > values[option]) {
                    before++;
                } else if (values[other] == values[option]) {
                    equal++;
                    wins[option][other] += 0.5;
                } else {
                    wins[option][other]++;
                }
            }
            place(option, before, equal, draw);
        }
    }

    private void place(int option, int before, int equal, Draw draw) {
        double share = 1.0 / (equal + 1);
        for (int place = before; place <= before + equal; place++) {
            places[option][place] += share;
        }
        if (before == 0) {
            double[] weights = weightsWhenFirst[option];
            for (int i = 0; i < weights.length; i++) {
                weights[i] += share * draw.getWeight(i);
            }
        }
    }

    @Override
    public void add(RankTally other) {
        add(places, other.places);
        add(wins, other.wins);
        add(weightsWhenFirst, other.weightsWhenFirst);
    }

    private static void add(double[][] table, double[][] more) {
        for (int row = 0; row < table.length; row++) {
            for (int column = 0; column < table[row].length; column++) {
                table[row][column] += more[row][column];
            }
        }
    }

    double timesInPlace(int option, int place) {
        return places[option][place];
    }

    double timesBefore(int option, int other) {
        return wins[option][other];
    }

    /** The mean weights under which each option came first; an empty array for one that never did. */
    double[][] centralWeights() {
        double[][] central = new double[places.length][];
        for (int option = 0; option < central.length; option++) {
            double times = places[option][0];
            double[] sums = weightsWhenFirst[option];
            central[option] = new double[times > 0 ? sums.length : 0];
            for (int i = 0; i < central[option].length; i++) {
                central[option][i] = sums[i] / times;
            }
        }
        return central;
    }
}
