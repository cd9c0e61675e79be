package io.github.culturekit.scoring.score;

import io.github.culturekit.model.organisation.Cut;
import io.github.culturekit.scoring.response.Responses;
import java.util.List;

/**
 * The groups that the rows of some responses are in: each different unit and cut of the responses is looked up once, and the
 * rows then follow their codes.
 */
final class BlockGroups {

    private final Responses block;
    private final GroupDirectory directory;
    private final UnitNumbers units;
    private final boolean weighted;

    BlockGroups(Responses block, GroupDirectory directory, UnitNumbers units, boolean weighted) {
        this.block = block;
        this.directory = directory;
        this.units = units;
        this.weighted = weighted;
    }

    /** The number of a row's unit in the directory. */
    int unit(int row) {
        return units.ofRow(row);
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

    /** The cuts of the rows by some attributes. */
    RowCuts cutsBy(List<String> attributes) {
        return new RowCuts(attributes);
    }

    /** The groups of rows by their units and their values of some attributes; without attributes, everyone. */
    final class RowCuts {

        private final int[] attributes;
        private final CutBranch root = new CutBranch(Cut.everyone());

        private RowCuts(List<String> names) {
            this.attributes = names.stream().mapToInt(BlockGroups.this::indexOf).toArray();
        }

        /** Finds the groups of some rows; {@link RowGroups#NO_GROUP} for a row that lacks a value. */
        void find(int from, int rows, int[] into) {
            if (attributes.length == 0) {
                units.findGroups(from, rows, weighted, into);
                return;
            }
            for (int row = 0; row < rows; row++) {
                int cut = cutOf(from + row);
                into[row] =
                        cut == CutBranch.NO_CUT ? RowGroups.NO_GROUP : directory.group(unit(from + row), cut, weighted);
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
