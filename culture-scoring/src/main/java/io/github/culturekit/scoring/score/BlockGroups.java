package io.github.culturekit.scoring.score;

import io.github.culturekit.model.organisation.Cut;
import io.github.culturekit.scoring.response.Responses;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The groups that the rows of some responses are in: each different unit and cut of the responses is looked up once, and the
 * rows then follow their codes.
 */
final class BlockGroups {

    private final Responses block;
    private final GroupDirectory directory;
    /** By row, the number of its unit in the directory. */
    private final int[] units;

    private final boolean weighted;

    BlockGroups(Responses block, GroupDirectory directory, int[] units, boolean weighted) {
        this.block = block;
        this.directory = directory;
        this.units = units;
        this.weighted = weighted;
    }

    /** The number of a row's unit in the directory. */
    int unit(int row) {
        return units[row];
    }

    /** The number of an attribute in the responses. */
    int indexOf(String attribute) {
        int index = block.getCutNames().indexOf(attribute);
        if (index < 0) {
            throw new IllegalArgumentException("Responses have no cut '" + attribute + "'; they have "
                    + block.getCutNames() + ". Maybe name its column in withCutColumns(...).");
        }
        return index;
    }

    /** The groups of rows by their units and their values of some attributes; without attributes, everyone. */
    Grouping cutsBy(List<String> attributes) {
        return new RowCuts(attributes);
    }

    /** By units and the values of some attributes; without attributes, everyone. */
    private final class RowCuts implements Grouping {

        private final int[] attributes;
        private final CutBranch root = new CutBranch(Cut.everyone());

        private RowCuts(List<String> names) {
            this.attributes = names.stream().mapToInt(BlockGroups.this::indexOf).toArray();
        }

        @Override
        public void find(int from, int rows, @Nullable GroupCells[] into) {
            if (attributes.length == 0) {
                directory.toWrite(units, from, rows, weighted, into);
                return;
            }
            for (int row = 0; row < rows; row++) {
                int cut = cutOf(from + row);
                into[row] = cut == CutBranch.NO_CUT ? null : directory.toWrite(units[from + row], cut, weighted);
            }
        }

        private int cutOf(int row) {
            CutBranch branch = root;
            for (int attribute : attributes) {
                int code = block.cutCode(row, attribute);
                if (code == Responses.NONE) {
                    return CutBranch.NO_CUT;
                }
                branch = branch.at(code, block, attribute);
            }
            return branch.number(directory);
        }
    }
}
