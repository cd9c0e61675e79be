package io.github.culturekit.scoring.score;

import io.github.culturekit.model.organisation.Cut;
import io.github.culturekit.scoring.response.Responses;
import org.jspecify.annotations.Nullable;

/** The cuts that share the values of the first attributes: a way from the codes of a row's values to the number of its cut. */
final class CutBranch {

    /** The number of a cut that a row is not in. */
    static final int NO_CUT = -1;

    private static final int UNSEEN = -2;

    private final @Nullable Cut cut;
    private @Nullable CutBranch @Nullable [] branches;
    private int number = UNSEEN;

    CutBranch(@Nullable Cut cut) {
        this.cut = cut;
    }

    /** The cuts that have a further attribute's value too. */
    CutBranch at(int code, Responses block, int attribute) {
        if (branches == null) {
            branches = new CutBranch[block.getCutValues(attribute).size()];
        }
        CutBranch found = branches[code];
        if (found == null) {
            String value = block.getCutValues(attribute).get(code);
            found = new CutBranch(
                    cut == null || value.isEmpty()
                            ? null
                            : cut.and(block.getCutNames().get(attribute), value));
            branches[code] = found;
        }
        return found;
    }

    /** The number of the cut in a directory. */
    int number(GroupDirectory directory) {
        if (number == UNSEEN) {
            number = cut == null ? NO_CUT : directory.cut(cut);
        }
        return number;
    }
}
