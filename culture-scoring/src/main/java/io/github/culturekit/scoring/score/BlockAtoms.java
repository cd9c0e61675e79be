package io.github.culturekit.scoring.score;

import io.github.culturekit.model.organisation.Cut;
import io.github.culturekit.scoring.response.Responses;
import java.util.Arrays;
import java.util.List;

/** The atoms that the rows of some responses are in: the values of all cuts are looked up once where they are the same. */
final class BlockAtoms {

    private static final int UNSEEN = -1;

    private final Responses block;
    private final BlockGroups groups;
    private final AtomCounts counts;
    private final int[] attributes;
    private final CodeTree values = new CodeTree();
    private int[] cuts = new int[0];

    /**
     * Finds atoms.
     *
     * @param names all attributes that are or may be cut by, each once
     */
    BlockAtoms(Responses block, BlockGroups groups, AtomCounts counts, List<String> names) {
        this.block = block;
        this.groups = groups;
        this.counts = counts;
        this.attributes = names.stream().mapToInt(groups::indexOf).toArray();
    }

    /** Finds the atoms of some rows. */
    void find(int from, int rows, int[] into) {
        for (int row = 0; row < rows; row++) {
            int cut = attributes.length == 0 ? AtomCounts.NO_VALUES : cut(from + row);
            into[row] = counts.atom(groups.unit(from + row), cut);
        }
    }

    private int cut(int row) {
        int sequence = CodeTree.ROOT;
        for (int attribute : attributes) {
            sequence = values.at(sequence, block.cutCode(row, attribute) - Responses.NONE);
        }
        if (sequence >= cuts.length) {
            int known = cuts.length;
            cuts = Arrays.copyOf(cuts, Math.max(values.size(), 2 * known));
            Arrays.fill(cuts, known, cuts.length, UNSEEN);
        }
        if (cuts[sequence] == UNSEEN) {
            cuts[sequence] = counts.cut(cutOf(row));
        }
        return cuts[sequence];
    }

    private Cut cutOf(int row) {
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
