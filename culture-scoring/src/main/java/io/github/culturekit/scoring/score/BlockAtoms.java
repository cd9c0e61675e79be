package io.github.culturekit.scoring.score;

import io.github.culturekit.model.organisation.Cut;
import io.github.culturekit.scoring.response.Responses;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The atoms that the rows of some responses are in: each different unit with values of all cuts is looked up once. */
final class BlockAtoms {

    private final Responses block;
    private final AtomCounts counts;
    private final int[] attributes;
    private final Map<Long, Integer> numbers = new HashMap<>();
    private long lastCode = -1;
    private int lastNumber;

    /**
     * Finds atoms.
     *
     * @param names all attributes that are cut by, each once
     */
    BlockAtoms(Responses block, AtomCounts counts, List<String> names) {
        this.block = block;
        this.counts = counts;
        this.attributes = names.stream()
                .mapToInt(name -> block.getCutNames().indexOf(name))
                .toArray();
    }

    /** The atom of a row. */
    int atom(int row) {
        long code = block.unitCode(row);
        for (int attribute : attributes) {
            code = code * (block.getCutValues(attribute).size() + 1L) + block.cutCode(row, attribute) + 1;
        }
        if (code != lastCode) {
            lastNumber = numbers.computeIfAbsent(
                    code, unseen -> counts.atom(block.getUnits().get(block.unitCode(row)), values(row)));
            lastCode = code;
        }
        return lastNumber;
    }

    private Cut values(int row) {
        Cut cut = Cut.everyone();
        for (int attribute : attributes) {
            int code = block.cutCode(row, attribute);
            String value =
                    code == Responses.NONE ? "" : block.getCutValues(attribute).get(code);
            if (!value.isEmpty()) {
                cut = cut.and(block.getCutNames().get(attribute), value);
            }
        }
        return cut;
    }
}
