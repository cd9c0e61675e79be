package io.github.culturekit.scoring.score;

import io.github.culturekit.model.organisation.Cut;
import io.github.culturekit.model.organisation.Organisation;
import io.github.culturekit.model.organisation.Unit;
import io.github.culturekit.model.organisation.UnitId;
import io.github.culturekit.scoring.response.Responses;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * The accumulators of all groups. Each respondent is added to their own unit only; then units are merged into their parents
 * from the bottom up.
 */
final class Groups {

    private final ScoringPlan plan;
    private final Organisation organisation;
    private final List<List<String>> cutNames;
    private final Map<Group, GroupAccumulator> accumulators = new LinkedHashMap<>();

    private Groups(ScoringPlan plan, Organisation organisation, List<List<String>> cutNames) {
        this.plan = plan;
        this.organisation = organisation;
        this.cutNames = cutNames;
    }

    static Groups of(ScoringPlan plan, Organisation organisation, List<List<String>> cutNames) {
        return new Groups(plan, organisation, cutNames);
    }

    Groups add(Responses responses, boolean weighted) {
        TreeSet<Cut> cuts = new TreeSet<>(List.of(Cut.everyone()));
        Respondent respondent = new Respondent(plan);
        byte[] answers = new byte[plan.items().size()];
        for (int row = 0; row < responses.size(); row++) {
            for (int item = 0; item < answers.length; item++) {
                answers[item] = responses.answer(row, item);
            }
            respondent.fill(answers);
            UnitId unit = responses.unit(row);
            double weight = weighted ? responses.weight(row) : 1;
            for (Cut cut : cutsOf(responses, row)) {
                cuts.add(cut);
                accumulator(unit, cut).add(respondent, weight);
            }
        }
        rollUp(cuts);
        return this;
    }

    /** All groups, units from the top down, everyone before the cuts; those that nobody is in as well. */
    Map<Group, GroupAccumulator> byGroup() {
        return accumulators;
    }

    private List<Cut> cutsOf(Responses responses, int row) {
        List<Cut> cuts = new ArrayList<>();
        cuts.add(Cut.everyone());
        for (List<String> names : cutNames) {
            Cut cut = Cut.everyone();
            for (String name : names) {
                String value = responses.cut(row, name).orElse("");
                if (value.isEmpty()) {
                    cut = Cut.everyone();
                    break;
                }
                cut = cut.and(name, value);
            }
            if (!cut.isEveryone()) {
                cuts.add(cut);
            }
        }
        return cuts;
    }

    private GroupAccumulator accumulator(UnitId unit, Cut cut) {
        return accumulators.computeIfAbsent(new Group(unit, cut), group -> new GroupAccumulator(plan));
    }

    private void rollUp(TreeSet<Cut> cuts) {
        Map<Group, GroupAccumulator> own = new LinkedHashMap<>(accumulators);
        accumulators.clear();
        List<Unit> topDown = organisation.getUnitsTopDown();
        for (Unit unit : topDown) {
            for (Cut cut : ordered(cuts)) {
                GroupAccumulator whole = accumulator(unit.getId(), cut);
                GroupAccumulator direct = own.get(new Group(unit.getId(), cut));
                if (direct != null) {
                    whole.merge(direct);
                }
            }
        }
        for (int i = topDown.size() - 1; i > 0; i--) {
            Unit unit = topDown.get(i);
            for (Cut cut : cuts) {
                accumulator(unit.getParent().orElseThrow(), cut).merge(accumulator(unit.getId(), cut));
            }
        }
    }

    private static List<Cut> ordered(TreeSet<Cut> cuts) {
        List<Cut> ordered = new ArrayList<>(List.of(Cut.everyone()));
        cuts.stream().filter(cut -> !cut.isEveryone()).forEach(ordered::add);
        return ordered;
    }
}
