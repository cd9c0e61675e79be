package io.github.culturekit.scoring.reliability;

import java.util.List;

/** Made-up answers of twelve people to five items, 1 to 5, that one common factor describes well. */
final class TwelvePeople {

    static final List<String> ITEMS = List.of("a", "b", "c", "d", "e");

    private TwelvePeople() {}

    static ItemMatrix matrix() {
        return ItemMatrix.of(ITEMS, new double[][] {
            {5, 4, 3, 5, 2},
            {3, 3, 2, 1, 3},
            {4, 4, 5, 4, 4},
            {2, 3, 4, 3, 2},
            {2, 2, 1, 2, 1},
            {4, 5, 3, 4, 5},
            {1, 1, 3, 2, 3},
            {4, 5, 4, 5, 3},
            {3, 4, 2, 3, 4},
            {3, 2, 3, 3, 1},
            {4, 3, 4, 5, 5},
            {3, 2, 2, 4, 3}
        });
    }
}
