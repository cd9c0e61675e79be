package io.github.culturekit.scoring.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** In which order cells are offered for publication: who comes first is published first. */
enum MaskOrder {
    /** From the whole organisation downwards, the larger first. */
    TOP_DOWN(Comparator.comparingInt(CellStructure.Cell::depth).thenComparing(largest())),
    /** The larger first, wherever they lie. */
    LARGEST_FIRST(largest()),
    /** The smaller first, so that sums of small cells are lost before the cells. */
    SMALLEST_FIRST(largest().reversed()),
    /** From the deepest upwards, the larger first. */
    BOTTOM_UP(Comparator.comparingInt(CellStructure.Cell::depth).reversed().thenComparing(largest()));

    private final Comparator<CellStructure.Cell> order;

    MaskOrder(Comparator<CellStructure.Cell> order) {
        this.order = order;
    }

    private static Comparator<CellStructure.Cell> largest() {
        return Comparator.comparingInt(CellStructure.Cell::people).reversed();
    }

    /** {@return the cells of at least a minimum of people; those of depth 0 without a cut come first in every order} */
    List<Integer> of(CellStructure structure, int minimum) {
        Comparator<Integer> byCell = Comparator.comparing(structure::cell, order);
        List<Integer> sorted = new ArrayList<>(IntStream.range(0, structure.size())
                .filter(number -> structure.cell(number).people() >= minimum)
                .boxed()
                .sorted(byCell.thenComparing(Comparator.naturalOrder()))
                .toList());
        sorted.stream()
                .max(Comparator.comparingInt(
                                (Integer number) -> structure.cell(number).people())
                        .thenComparing(Comparator.reverseOrder()))
                .ifPresent(whole -> {
                    sorted.remove(whole);
                    sorted.add(0, whole);
                });
        return sorted;
    }
}
