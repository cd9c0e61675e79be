package io.github.culturekit.scoring.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** The weaker rules: each selects cells by their sizes and whatever partitions them, without looking at sums of several. */
@FunctionalInterface
interface CellSelection {

    BitSet of(CellStructure structure);

    static CellSelection minimum(int minimum) {
        return structure -> {
            BitSet published = new BitSet(structure.size());
            structure
                    .numbers()
                    .filter(number -> structure.cell(number).people() >= minimum)
                    .forEach(published::set);
            return published;
        };
    }

    /** Where the hidden parts of a published whole hold fewer than the minimum, hides the smallest other part as well. */
    default CellSelection thenNextSmallest(int minimum) {
        return structure -> {
            BitSet published = of(structure);
            for (CellStructure.Partition partition : structure.partitions()) {
                int hidden = hiddenPeople(structure, partition, published);
                if (published.get(partition.whole()) && hidden > 0 && hidden < minimum) {
                    partition.parts().stream()
                            .filter(published::get)
                            .min(Comparator.comparingInt(
                                    part -> structure.cell(part).people()))
                            .ifPresent(published::clear);
                }
            }
            return published;
        };
    }

    /** Hides a part whose whole would be left with fewer than the minimum. */
    default CellSelection thenRemainder(int minimum) {
        return structure -> {
            BitSet published = of(structure);
            for (CellStructure.Partition partition : structure.partitions()) {
                int whole = structure.cell(partition.whole()).people();
                for (int part : partition.parts()) {
                    int rest = whole - structure.cell(part).people();
                    if (rest > 0 && rest < minimum) {
                        published.clear(part);
                    }
                }
            }
            return published;
        };
    }

    /** From the largest down, hides a cell that lies within or around a published one with fewer than the minimum between. */
    default CellSelection thenNestedDifference(int minimum) {
        return structure -> {
            BitSet large = of(structure);
            List<Integer> descending = new ArrayList<>(large.stream().boxed().toList());
            descending.sort(Comparator.comparingInt(
                            (Integer number) -> structure.cell(number).people())
                    .reversed());
            BitSet published = new BitSet(structure.size());
            for (int number : descending) {
                boolean close = published.stream()
                        .anyMatch(other -> isClose(structure.cell(other), structure.cell(number), minimum));
                published.set(number, !close);
            }
            return published;
        };
    }

    private static boolean isClose(CellStructure.Cell larger, CellStructure.Cell smaller, int minimum) {
        int between = larger.people() - smaller.people();
        return between > 0 && between < minimum && contains(larger.atoms(), smaller.atoms());
    }

    private static boolean contains(int[] larger, int[] smaller) {
        int i = 0;
        for (int atom : smaller) {
            while (i < larger.length && larger[i] < atom) {
                i++;
            }
            if (i == larger.length || larger[i] != atom) {
                return false;
            }
        }
        return true;
    }

    private static int hiddenPeople(CellStructure structure, CellStructure.Partition partition, BitSet published) {
        return partition.parts().stream()
                .filter(part -> !published.get(part))
                .mapToInt(part -> structure.cell(part).people())
                .sum();
    }
}
