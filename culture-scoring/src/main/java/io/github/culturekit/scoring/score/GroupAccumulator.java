package io.github.culturekit.scoring.score;

import java.util.List;

/**
 * Everything that a group's answers say of its items and scales, gathered respondent by respondent. Groups merge: in any
 * order, and whichever way the respondents were split, the counts and unweighted moments are the same.
 */
final class GroupAccumulator {

    private final ScoringPlan plan;
    private final List<Tally> items;
    private final List<ScaleAccumulator> scales;
    private long rows;
    private long participants;

    GroupAccumulator(ScoringPlan plan) {
        this.plan = plan;
        this.items =
                plan.items().stream().map(item -> new Tally(item.slotCount())).toList();
        this.scales =
                plan.scales().stream().map(scale -> new ScaleAccumulator()).toList();
    }

    void add(Respondent respondent, double weight) {
        rows++;
        if (respondent.answeredAny()) {
            participants++;
        }
        for (int item = 0; item < items.size(); item++) {
            int slot = respondent.slot(item);
            if (slot != ItemPlan.NO_SLOT) {
                items.get(item).add(slot, weight);
            }
        }
        for (int scale = 0; scale < scales.size(); scale++) {
            scales.get(scale).add(plan.scales().get(scale), respondent.position(scale), weight);
        }
    }

    void merge(GroupAccumulator other) {
        rows += other.rows;
        participants += other.participants;
        for (int item = 0; item < items.size(); item++) {
            items.get(item).merge(other.items.get(item));
        }
        for (int scale = 0; scale < scales.size(); scale++) {
            scales.get(scale).merge(other.scales.get(scale));
        }
    }

    /** All respondents of the group, also those who answered nothing. */
    long rows() {
        return rows;
    }

    /** Respondents who answered at least one item. */
    long participants() {
        return participants;
    }

    Tally item(int item) {
        return items.get(item);
    }

    ScaleAccumulator scale(int scale) {
        return scales.get(scale);
    }
}
