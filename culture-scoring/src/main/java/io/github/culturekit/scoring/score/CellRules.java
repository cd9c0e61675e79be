package io.github.culturekit.scoring.score;

import io.github.culturekit.scoring.wire.ByteInput;

/** What the numbers of a group of people can be, so that no other numbers become scores. */
final class CellRules {

    private final CellLayout layout;
    private final long rows;

    CellRules(CellLayout layout, long rows) {
        this.layout = layout;
        this.rows = rows;
    }

    /** Refuses numbers that no respondents can have given. */
    void require(long participants, long[] totals) {
        require(rows >= 0, "A group has fewer people than none.");
        requirePeople(participants);
        for (int slot = 0; slot < layout.fields().slotCount(); slot++) {
            requirePeople(totals[slot]);
        }
        for (int scale = 0; scale < layout.scaleCount(); scale++) {
            requireScale(totals, layout.totalOfScale(scale), layout.itemsOfScale(scale));
        }
    }

    private void requireScale(long[] totals, int at, int items) {
        for (int field = CellLayout.TOTAL_PEOPLE; field < CellLayout.TOTAL_ANSWERS; field++) {
            requirePeople(totals[at + field]);
        }
        long answers = totals[at + CellLayout.TOTAL_ANSWERS];
        long favourable = totals[at + CellLayout.TOTAL_FAVOURABLE];
        require(
                favourable >= 0 && favourable <= answers && answers <= rows * items,
                "More or fewer answers are counted than people can give.");
        Moments moments = new Moments(
                totals[at + CellLayout.TOTAL_PEOPLE],
                totals[at + CellLayout.TOTAL_SUM + 1],
                totals[at + CellLayout.TOTAL_SUM],
                totals[at + CellLayout.TOTAL_SQUARES + 1],
                totals[at + CellLayout.TOTAL_SQUARES]);
        require(moments.arePossible(), "A sum of scores is not that of its people.");
    }

    private void requirePeople(long count) {
        require(count >= 0 && count <= rows, "More or fewer people are counted than a group has.");
    }

    static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw ByteInput.broken(otherwise);
        }
    }
}
