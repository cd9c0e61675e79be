package io.github.culturekit.scoring.score;

import io.github.culturekit.model.organisation.Organisation;
import io.github.culturekit.model.organisation.UnitId;
import io.github.culturekit.scoring.response.AnswerSheet;
import io.github.culturekit.scoring.response.Responses;
import org.jspecify.annotations.Nullable;

/**
 * Responses that came one by one and wait for others: scored together, each costs less than half. They have been checked, and
 * their groups are there.
 */
final class WaitingResponses {

    /** How many are scored at a time. */
    static final int MOST = 64;

    private final GroupDirectory directory;
    private final AtomCounts counts;
    private final @Nullable Organisation organisation;
    private final ValuePlaces places;
    private final byte[][] answers = new byte[MOST][];
    private final int itemCount;
    private final int[][] groups;
    private final int[] atoms = new int[MOST];
    private final double[] weights = new double[MOST];
    private int size;

    WaitingResponses(Scoring scoring, GroupDirectory directory, AtomCounts counts) {
        this.directory = directory;
        this.counts = counts;
        this.organisation = scoring.choices().organisation();
        this.places = new ValuePlaces(scoring.cuts(), directory, counts);
        this.itemCount = scoring.instrument().getItems().size();
        this.groups = new int[1 + scoring.cuts().ways().size()][MOST];
    }

    /** Whether there is no room for one more. */
    boolean isFull() {
        return size == MOST;
    }

    /** Takes a response in, if its unit is known. */
    void add(AnswerSheet sheet, boolean weighted) {
        int unit = directory.unit(unitOf(sheet));
        ValuePlaces.Place place = places.of(sheet);
        groups[0][size] = directory.group(unit, GroupDirectory.EVERYONE, weighted);
        for (int way = 1; way < groups.length; way++) {
            int cut = place.cuts()[way - 1];
            groups[way][size] = cut == CutBranch.NO_CUT ? RowGroups.NO_GROUP : directory.group(unit, cut, weighted);
        }
        atoms[size] = counts.atom(unit, place.atomCut());
        weights[size] = weighted ? sheet.getWeight().orElseThrow() : 1;
        if (answers[size] == null) {
            answers[size] = new byte[itemCount];
        }
        sheet.copyAnswers(answers[size]);
        size++;
    }

    /** Scores all that wait, once for each way of grouping them. */
    void addTo(BlockAdder adder, boolean weighted) {
        if (size > 0) {
            adder.add(answers, size, directory, groups, atoms, weighted ? weights : null);
            size = 0;
        }
    }

    private UnitId unitOf(AnswerSheet sheet) {
        if (sheet.getUnit().isEmpty()) {
            return organisation == null
                    ? Responses.EVERYONE
                    : organisation.getRoot().getId();
        }
        UnitId unit = sheet.getUnit().get();
        if (organisation != null && organisation.find(unit).isEmpty()) {
            throw new IllegalArgumentException("Unit '" + unit + "' is not in organisation '" + organisation.getLabel()
                    + "'. Maybe it is written otherwise there, or the organisation lacks it.");
        }
        return unit;
    }
}
