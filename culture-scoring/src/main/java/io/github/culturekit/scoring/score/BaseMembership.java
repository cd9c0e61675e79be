package io.github.culturekit.scoring.score;

import io.github.culturekit.scoring.instrument.Favour;
import java.util.stream.IntStream;

/** Whether a respondent counts in a base: by their score on a scale, or by any answer of some kind to its items. */
final class BaseMembership {

    private final int scale;
    private final int[] items;
    private final boolean[][] counts;
    private final boolean followsFromScore;

    private BaseMembership(int scale, int[] items, boolean[][] counts, boolean followsFromScore) {
        this.scale = scale;
        this.items = items;
        this.counts = counts;
        this.followsFromScore = followsFromScore;
    }

    /** Whoever has a score. */
    static BaseMembership scored(int scale) {
        return new BaseMembership(scale, new int[0], new boolean[0][], true);
    }

    /** Whoever gave an answer that scores. */
    static BaseMembership answered(ScoringPlan plan, int scale) {
        return byAnswers(plan, scale, ItemPlan::isScoredAnswer);
    }

    /** Whoever gave an answer that is favourable or not; where no answer is, there is no share, and the score stands for it. */
    static BaseMembership favoured(ScoringPlan plan, int scale) {
        boolean none = IntStream.of(plan.scales().get(scale).items())
                .allMatch(item -> plan.items().get(item).favourableFrom().isEmpty());
        return none ? scored(scale) : byAnswers(plan, scale, BaseMembership::hasFavour);
    }

    /** Whether everyone with a score is in. */
    boolean followsFromScore() {
        return followsFromScore;
    }

    boolean includes(ScoredRows rows, int row) {
        if (items.length == 0) {
            return rows.positions(scale)[row] != Position.MISSING;
        }
        for (int i = 0; i < items.length; i++) {
            int slot = rows.slots(items[i])[row] & 0xff;
            if (slot < counts[i].length && counts[i][slot]) {
                return true;
            }
        }
        return false;
    }

    private static BaseMembership byAnswers(ScoringPlan plan, int scale, SlotTest test) {
        int[] items = plan.scales().get(scale).items();
        boolean[][] counts = new boolean[items.length][];
        boolean follows = true;
        for (int i = 0; i < items.length; i++) {
            ItemPlan item = plan.items().get(items[i]);
            counts[i] = new boolean[item.slotCount()];
            for (int slot = 0; slot < counts[i].length; slot++) {
                counts[i][slot] = test.counts(item, slot);
                follows &= counts[i][slot] || item.position(slot) == Position.MISSING;
            }
        }
        return new BaseMembership(scale, items, counts, follows);
    }

    private static boolean hasFavour(ItemPlan item, int slot) {
        for (Favour favour : Favour.values()) {
            if (item.has(favour, slot)) {
                return true;
            }
        }
        return false;
    }

    @FunctionalInterface
    private interface SlotTest {
        boolean counts(ItemPlan item, int slot);
    }
}
