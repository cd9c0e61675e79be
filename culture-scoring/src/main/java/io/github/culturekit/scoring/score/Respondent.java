package io.github.culturekit.scoring.score;

/** One respondent at a time, scored: the slot of each item and the position of each scale. Refilled for the next one. */
final class Respondent {

    private final ScoringPlan plan;
    private final int[] slots;
    private final long[] positions;
    private boolean answeredAny;

    Respondent(ScoringPlan plan) {
        this.plan = plan;
        this.slots = new int[plan.items().size()];
        this.positions = new long[plan.scales().size()];
    }

    /** Scores the respondent who gave these answers, a byte an item. */
    void fill(byte[] answers) {
        answeredAny = false;
        for (int item = 0; item < slots.length; item++) {
            ItemPlan itemPlan = plan.items().get(item);
            int slot = itemPlan.slotOf(item, answers);
            slots[item] = slot;
            answeredAny |= slot != ItemPlan.NO_SLOT && itemPlan.isScoredAnswer(slot);
        }
        for (int scale = 0; scale < positions.length; scale++) {
            ScalePlan scalePlan = plan.scales().get(scale);
            positions[scale] = scalePlan.position(scalePlan.hasSubScales() ? this::position : this::itemPosition);
        }
    }

    int slot(int item) {
        return slots[item];
    }

    /** The position of a scale, or {@link Position#MISSING}. */
    long position(int scale) {
        return positions[scale];
    }

    boolean answeredAny() {
        return answeredAny;
    }

    private long itemPosition(int item) {
        int slot = slots[item];
        return slot == ItemPlan.NO_SLOT
                ? Position.MISSING
                : plan.items().get(item).position(slot);
    }
}
