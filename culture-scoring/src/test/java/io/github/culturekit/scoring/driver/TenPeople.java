package io.github.culturekit.scoring.driver;

import io.github.culturekit.scoring.reliability.ItemMatrix;
import java.util.List;

/** Made-up scores of ten people: trust, which is to be explained, and three things that may explain it. */
final class TenPeople {

    static final List<String> NAMES = List.of("trust", "vision", "team", "support");

    static final double[] WEIGHTS = {1, 2, 1, 0.5, 1, 1, 1.5, 1, 0, 1};

    private static final double[][] ROWS = {
        {6, 5, 4, 7},
        {7, 6, 6, 5},
        {3, 4, 2, 4},
        {5, 5, 5, 3},
        {8, 7, 9, 6},
        {4, 3, 6, 5},
        {6, 8, 5, 7},
        {9, 7, 8, 8},
        {2, 2, 3, 4},
        {5, 6, 4, 2}
    };

    private TenPeople() {}

    static double[][] rows() {
        return ROWS.clone();
    }

    static DriverData data() {
        return data(ROWS);
    }

    static DriverData data(double[][] rows) {
        return DriverData.of(ItemMatrix.of(NAMES, rows), "trust", "vision", "team", "support");
    }
}
