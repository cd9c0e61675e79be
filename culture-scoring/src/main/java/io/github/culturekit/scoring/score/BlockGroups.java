package io.github.culturekit.scoring.score;

import io.github.culturekit.model.organisation.Cut;
import io.github.culturekit.model.organisation.Organisation;
import io.github.culturekit.model.organisation.UnitId;
import io.github.culturekit.scoring.response.Responses;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The groups that the rows of some responses are in: each different unit and cut of the responses is looked up once, and the
 * rows then follow their codes.
 */
final class BlockGroups {

    private static final int UNSEEN = -1;

    private final Responses block;
    private final GroupDirectory directory;
    private final @Nullable Organisation organisation;
    private final boolean weighted;
    private final int[] unitNumbers;

    BlockGroups(Responses block, GroupDirectory directory, @Nullable Organisation organisation, boolean weighted) {
        this.block = block;
        this.directory = directory;
        this.organisation = organisation;
        this.weighted = weighted;
        this.unitNumbers = new int[block.getUnits().size()];
        Arrays.fill(unitNumbers, UNSEEN);
    }

    /** Finds the unit of every row, before any row is added. */
    void requireUnits() {
        for (int row = 0; row < block.size(); row++) {
            int code = block.unitCode(row);
            if (unitNumbers[code] == UNSEEN) {
                UnitId unit = block.getUnits().get(code);
                if (organisation != null && organisation.find(unit).isEmpty()) {
                    throw new IllegalArgumentException("Unit '" + unit + "' at line " + block.line(row)
                            + " is not in organisation '" + organisation.getLabel()
                            + "'. Maybe read the responses with CsvIntake.in(organisation), which sets such rows aside"
                            + " and lists them.");
                }
                unitNumbers[code] = directory.unit(unit);
            }
        }
    }

    /** The number of a row's unit in the directory. */
    int unit(int row) {
        return unitNumbers[block.unitCode(row)];
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
