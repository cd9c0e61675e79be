package io.github.culturekit.scoring.score;

import io.github.culturekit.model.organisation.Organisation;
import io.github.culturekit.model.organisation.UnitId;
import io.github.culturekit.scoring.response.Responses;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of the units of blocks in a directory. Blocks that were read by one thread number the same units alike: their
 * lists of units only grow at the end, and no others hold the same objects. So a unit is looked up when it is first met.
 */
final class UnitNumbers {

    /** Beyond so many there is something else than threads. */
    private static final int MOST_THREADS = 64;

    private static final int UNSEEN = -1;

    private final GroupDirectory directory;
    private final @Nullable Organisation organisation;
    /** What is known of the units of blocks that begin with the same one. */
    private final Map<UnitId, Known> threads = new IdentityHashMap<>();

    private int[] numbers = new int[0];

    UnitNumbers(GroupDirectory directory, @Nullable Organisation organisation) {
        this.directory = directory;
        this.organisation = organisation;
    }

    /** The units of one thread's blocks by their codes, as far as they were met, and their numbers. */
    private static final class Known {
        private int[] numbers = new int[0];

        int[] ofCodes(int size) {
            int before = numbers.length;
            if (before < size) {
                numbers = Arrays.copyOf(numbers, Math.max(size, 2 * before));
                Arrays.fill(numbers, before, numbers.length, UNSEEN);
            }
            return numbers;
        }
    }

    /** Finds the unit of every row, before any row is added; until the next block, {@link #ofRow} knows them. */
    void require(Responses block) {
        List<UnitId> units = block.getUnits();
        if (threads.size() == MOST_THREADS && !threads.containsKey(units.get(0))) {
            threads.clear();
        }
        int[] known =
                threads.computeIfAbsent(units.get(0), first -> new Known()).ofCodes(units.size());
        if (numbers.length < block.size()) {
            numbers = new int[block.size()];
        }
        for (int row = 0; row < block.size(); row++) {
            int code = block.unitCode(row);
            if (known[code] == UNSEEN) {
                known[code] = number(units.get(code), block, row);
            }
            numbers[row] = known[code];
        }
    }

    /** Finds the groups of everyone in the units of some rows. */
    void findGroups(int from, int rows, boolean weighted, int[] into) {
        directory.groups(numbers, from, rows, weighted, into);
    }

    /** The number of a row's unit. */
    int ofRow(int row) {
        return numbers[row];
    }

    private int number(UnitId unit, Responses block, int row) {
        if (organisation != null && organisation.find(unit).isEmpty()) {
            throw new IllegalArgumentException("Unit '" + unit + "' at line " + block.line(row)
                    + " is not in organisation '" + organisation.getLabel()
                    + "'. Maybe read the responses with CsvIntake.in(organisation), which sets such rows aside"
                    + " and lists them.");
        }
        return directory.unit(unit);
    }
}
