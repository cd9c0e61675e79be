package io.github.culturekit.scoring.reliability;

import java.util.List;

/** Made-up answers of eight people to four items, 1 to 5. */
final class EightPeople {

    static final List<String> ITEMS = List.of("a", "b", "c", "d");

    private EightPeople() {}

    static ItemMatrix matrix() {
        return ItemMatrix.of(ITEMS, new double[][] {
            {4, 5, 4, 3},
            {2, 3, 2, 2},
            {5, 5, 4, 5},
            {3, 2, 3, 1},
            {1, 2, 2, 2},
            {4, 4, 5, 3},
            {3, 3, 2, 4},
            {5, 4, 5, 5}
        });
    }
}
