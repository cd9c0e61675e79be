package io.github.culturekit.scoring.score;

import io.github.culturekit.model.organisation.Organisation;
import io.github.culturekit.model.organisation.UnitId;
import io.github.culturekit.scoring.response.AnswerSheet;
import io.github.culturekit.scoring.response.Responses;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Responses that came one by one and wait for others: scored together, each costs less than half. They have been checked. */
final class WaitingResponses {

    /** How many are scored at a time. */
    static final int MOST = 64;

    private final GroupDirectory directory;
    private final AtomCounts counts;
    private final @Nullable Organisation organisation;
    private final ValuePlaces places;
    private final byte[][] answers = new byte[MOST][];
    private final int itemCount;
    private final int[] units = new int[MOST];
    /** By way of grouping. */
    private final int[][] cuts;

    private final int[] atoms = new int[MOST];
    private final double[] weights = new double[MOST];
    private int size;

    WaitingResponses(Scoring scoring, GroupDirectory directory, AtomCounts counts) {
        this.directory = directory;
        this.counts = counts;
        this.organisation = scoring.choices().organisation();
        this.places = new ValuePlaces(scoring.cuts(), directory, counts);
        this.itemCount = scoring.instrument().getItems().size();
        this.cuts = new int[1 + scoring.cuts().ways().size()][MOST];
    }

    /** Whether there is no room for one more. */
    boolean isFull() {
        return size == MOST;
    }

    /** Takes a response in, if its unit is known. */
    void add(AnswerSheet sheet, boolean weighted) {
        units[size] = directory.unit(unitOf(sheet));
        ValuePlaces.Place place = places.of(sheet);
        for (int way = 1; way < cuts.length; way++) {
            cuts[way][size] = place.cuts()[way - 1];
        }
        atoms[size] = counts.atom(units[size], place.atomCut());
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
            List<Grouping> groupings =
                    Stream.of(cuts).map(ofEach -> grouping(ofEach, weighted)).toList();
            adder.add(answers, size, groupings, atoms, weighted ? weights : null);
            size = 0;
        }
    }

    private Grouping grouping(int[] cutOfEach, boolean weighted) {
        return (from, rows, into) -> {
            for (int row = 0; row < rows; row++) {
                int cut = cutOfEach[from + row];
                into[row] = cut == CutBranch.NO_CUT ? null : directory.toWrite(units[from + row], cut, weighted);
            }
        };
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
