package io.github.culturekit.scoring.score;

import io.github.culturekit.model.organisation.Cut;
import io.github.culturekit.model.organisation.Organisation;
import io.github.culturekit.model.organisation.UnitId;
import io.github.culturekit.scoring.response.Response;
import io.github.culturekit.scoring.response.Responses;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Responses that came one by one and wait for others: scored together, each costs less than half. They have been checked, and
 * their groups are there.
 */
final class WaitingResponses {

    /** How many are scored at a time. */
    static final int MOST = 64;

    private final Scoring scoring;
    private final GroupDirectory directory;
    private final AtomCounts counts;
    private final List<String> attributes;
    /** Made for the first response: blocks need none. */
    private @Nullable ResponseAnswers reader;

    private final byte[][] answers = new byte[MOST][];
    private final int[][] groups;
    private final int[] atoms = new int[MOST];
    private final double[] weights = new double[MOST];
    private int size;

    WaitingResponses(Scoring scoring, GroupDirectory directory, AtomCounts counts) {
        this.scoring = scoring;
        this.directory = directory;
        this.counts = counts;
        this.attributes = scoring.cuts().noted();
        this.groups = new int[1 + scoring.cuts().ways().size()][MOST];
    }

    /** Whether there is no room for one more. */
    boolean isFull() {
        return size == MOST;
    }

    /** Takes a response in, if it breaks no rule. */
    void add(Response response, boolean weighted) {
        UnitId unit = unitOf(response);
        ResponseAnswers read = reader();
        if (answers[size] == null) {
            answers[size] = new byte[read.itemCount()];
        }
        read.read(response, answers[size]);
        weights[size] = weighted ? response.getWeight().orElseThrow() : 1;
        int number = directory.unit(unit);
        findGroups(response, number, weighted);
        atoms[size] = counts.atom(number, attributes.isEmpty() ? AtomCounts.NO_VALUES : counts.cut(valuesOf(response)));
        size++;
    }

    /** Scores all that wait, once for each way of grouping them. */
    void addTo(BlockAdder adder, boolean weighted) {
        if (size > 0) {
            adder.add(answers, size, directory, groups, atoms, weighted ? weights : null);
            size = 0;
        }
    }

    private ResponseAnswers reader() {
        @Nullable ResponseAnswers made = reader;
        if (made == null) {
            made = new ResponseAnswers(scoring.instrument());
            reader = made;
        }
        return made;
    }

    private UnitId unitOf(Response response) {
        Organisation organisation = scoring.choices().organisation();
        if (response.getUnit().isEmpty()) {
            return organisation == null
                    ? Responses.EVERYONE
                    : organisation.getRoot().getId();
        }
        UnitId unit = UnitId.of(response.getUnit().get());
        if (organisation != null && organisation.find(unit).isEmpty()) {
            throw new IllegalArgumentException("Unit '" + unit + "' is not in organisation '" + organisation.getLabel()
                    + "'. Maybe it is written otherwise there, or the organisation lacks it.");
        }
        return unit;
    }

    private void findGroups(Response response, int unit, boolean weighted) {
        groups[0][size] = directory.group(unit, GroupDirectory.EVERYONE, weighted);
        for (int way = 1; way < groups.length; way++) {
            Cut cut = cutOf(response, scoring.cuts().ways().get(way - 1));
            groups[way][size] =
                    cut.isEveryone() ? RowGroups.NO_GROUP : directory.group(unit, directory.cut(cut), weighted);
        }
    }

    private Cut valuesOf(Response response) {
        Cut cut = Cut.everyone();
        for (String attribute : attributes) {
            @Nullable String value = response.getCuts().get(attribute);
            if (value != null && !value.isBlank()) {
                cut = cut.and(attribute, value.strip());
            }
        }
        return cut;
    }

    private static Cut cutOf(Response response, List<String> attributes) {
        Cut cut = Cut.everyone();
        for (String attribute : attributes) {
            @Nullable String value = response.getCuts().get(attribute);
            if (value == null) {
                return Cut.everyone();
            }
            cut = cut.and(attribute, value.strip());
        }
        return cut;
    }
}
