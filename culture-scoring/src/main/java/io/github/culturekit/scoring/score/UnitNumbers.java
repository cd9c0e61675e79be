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
 * The numbers of the units of blocks. Blocks that were read by one thread number the same units alike: their
 * lists of units only grow at the end, and no others hold the same objects. So a unit is looked up when it is first met.
 * Thread-safe.
 */
final class UnitNumbers {

    /** Beyond so many there is something else than threads that read. */
    private static final int MOST_READERS =
            Math.max(64, 2 * Runtime.getRuntime().availableProcessors());

    private static final int UNSEEN = -1;

    private final ArrivalNumbers<UnitId> units;
    private final @Nullable Organisation organisation;
    /** By code, what is known of the units of blocks that begin with the same one. */
    private final Map<UnitId, int[]> readers = new IdentityHashMap<>();

    UnitNumbers(ArrivalNumbers<UnitId> units, @Nullable Organisation organisation) {
        this.units = units;
        this.organisation = organisation;
    }

    /** The number of the unit of every row of a block that has some. */
    int[] of(Responses block) {
        List<UnitId> byCode = block.getUnits();
        int[] known = known(byCode.get(0), byCode.size());
        int[] numbers = new int[block.size()];
        for (int row = 0; row < numbers.length; row++) {
            int code = block.unitCode(row);
            int number = known[code];
            if (number == UNSEEN) {
                number = number(byCode.get(code), block, row);
                // another thread that has not seen it finds the same number
                known[code] = number;
            }
            numbers[row] = number;
        }
        return numbers;
    }

    private synchronized int[] known(UnitId first, int size) {
        if (readers.size() == MOST_READERS && !readers.containsKey(first)) {
            readers.clear();
        }
        int[] known = readers.getOrDefault(first, new int[0]);
        int before = known.length;
        if (before < size) {
            known = Arrays.copyOf(known, Math.max(size, 2 * before));
            Arrays.fill(known, before, known.length, UNSEEN);
            readers.put(first, known);
        }
        return known;
    }

    private int number(UnitId unit, Responses block, int row) {
        if (organisation != null && organisation.find(unit).isEmpty()) {
            throw new IllegalArgumentException("Unit '" + unit + "' at line " + block.line(row)
                    + " is not in organisation '" + organisation.getLabel()
                    + "'. Maybe read the responses with CsvIntake.in(organisation), which sets such rows aside"
                    + " and lists them.");
        }
        return units.of(unit);
    }
}
