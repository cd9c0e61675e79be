package io.github.culturekit.scoring.score;

import io.github.culturekit.scoring.response.Responses;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Some respondents at a time, scored column by column: the slot of each item and the position of each scale. Refilled for
 * the next ones.
 *
 * <p>A column at a time keeps one item's tables at hand for all rows and leaves no branch in the loops over answers.
 */
final class ScoredRows {

    /** The most rows at a time: their answers fit a second cache, and fewer would have them copied in smaller pieces. */
    static final int CAPACITY = 512;

    private final ScoringPlan plan;
    private final ScalePlan[] scales;
    private final byte[][] slots;
    private final long[][] positions;
    private final boolean[] arePositionsKnown;
    private final int[][] sums;
    private final byte[][][] columns;
    private final boolean[] participates;
    private final int[] pending;
    private int size;

    ScoredRows(ScoringPlan plan, int capacity) {
        this.plan = plan;
        this.scales = plan.scales().toArray(ScalePlan[]::new);
        int room = room(capacity);
        this.slots = new byte[plan.items().size()][room];
        this.positions = new long[plan.scales().size()][capacity];
        this.arePositionsKnown = new boolean[positions.length];
        this.sums = new int[plan.scales().size()][room];
        this.columns = plan.scales().stream().map(this::columns).toArray(byte[][][]::new);
        this.participates = new boolean[capacity];
        this.pending = new int[capacity];
    }

    /** How many rows arrays have room for, so that the last few can be worked out like all others. */
    static int room(int rows) {
        return (rows + StepSums.PEOPLE - 1) / StepSums.PEOPLE * StepSums.PEOPLE;
    }

    private byte[][] columns(ScalePlan scale) {
        return scale.hasSubScales()
                ? new byte[0][]
                : IntStream.of(scale.members()).mapToObj(item -> slots[item]).toArray(byte[][]::new);
    }

    /** Scores a run of rows, no more than the capacity. */
    void fill(Responses responses, int from, int rows) {
        size = rows;
        for (int item = 0; item < slots.length; item++) {
            responses.copyAnswers(item, from, rows, slots[item]);
        }
        score();
    }

    /** Scores some respondents by the answers of each, a byte an item. */
    void fill(byte[][] answers, int rows) {
        size = rows;
        for (int item = 0; item < slots.length; item++) {
            for (int respondent = 0; respondent < rows; respondent++) {
                slots[item][respondent] = answers[respondent][item];
            }
        }
        score();
    }

    int size() {
        return size;
    }

    /** The rows' slots of an item. */
    byte[] slots(int item) {
        return slots[item];
    }

    /** The rows' positions on a scale, {@link Position#MISSING} without a score; worked out when first asked for. */
    long[] positions(int scale) {
        if (!arePositionsKnown[scale]) {
            findPositions(scale);
        }
        return positions[scale];
    }

    /** The rows' sums on a scale that scores in steps, as its {@link StepTable} has them. */
    int[] sums(int scale) {
        return sums[scale];
    }

    /** Whether a respondent gave an answer that scores. */
    boolean participates(int respondent) {
        return participates[respondent];
    }

    private void score() {
        for (int item = 0; item < slots.length; item++) {
            ItemPlan itemPlan = plan.items().get(item);
            if (itemPlan.filter().isPresent()) {
                itemPlan.followUp(slots[item], slots[itemPlan.filter().getAsInt()], size);
            }
        }
        findParticipants();
        Arrays.fill(arePositionsKnown, false);
        for (int scale = 0; scale < scales.length; scale++) {
            StepTable steps = scales[scale].steps();
            if (steps != null) {
                steps.sums().write(columns[scale], size, sums[scale]);
            }
        }
    }

    private void findParticipants() {
        Arrays.fill(participates, 0, size, false);
        for (int i = 0; i < size; i++) {
            pending[i] = i;
        }
        int left = size;
        for (int item = 0; item < slots.length && left > 0; item++) {
            left = withoutAnswer(slots[item], plan.items().get(item).scoredAnswers(), left);
        }
    }

    private int withoutAnswer(byte[] column, boolean[] scored, int pendingRows) {
        int left = 0;
        for (int i = 0; i < pendingRows; i++) {
            int respondent = pending[i];
            if (scored[column[respondent] & 0xff]) {
                participates[respondent] = true;
            } else {
                pending[left++] = respondent;
            }
        }
        return left;
    }

    private void findPositions(int scale) {
        StepTable steps = scales[scale].steps();
        if (steps == null) {
            scoreMembers(scales[scale], positions[scale]);
        } else {
            readPositions(sums[scale], steps.positions(), positions[scale], size);
        }
        arePositionsKnown[scale] = true;
    }

    private static void readPositions(int[] sums, long[] table, long[] into, int size) {
        for (int respondent = 0; respondent < size; respondent++) {
            into[respondent] = table[StepTable.place(sums[respondent])];
        }
    }

    private void scoreMembers(ScalePlan scale, long[] into) {
        boolean ofScales = scale.hasSubScales();
        for (int respondent = 0; respondent < size; respondent++) {
            int row = respondent;
            into[row] =
                    scale.position(ofScales ? member -> positions(member)[row] : member -> itemPosition(member, row));
        }
    }

    private long itemPosition(int item, int row) {
        return plan.items().get(item).positionOf(slots[item][row]);
    }
}
