package io.github.culturekit.scoring.score;

import io.github.culturekit.scoring.instrument.Favour;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Optional;

/**
 * The sums of a {@link StepTable} for eight people at a time, each a byte of a long, in a few instructions an item. It is
 * there for scales of which every item scores the number of its slot or, reversed, the steps that are above it, and is
 * favourable from some step on (or of which no answer is favourable or not).
 *
 * <p>A missing answer's byte has its highest bit set, which no slot of such an item has.
 */
final class ByteSums implements StepSums {

    private static final VarHandle EIGHT_BYTES =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final int HIGHEST_BIT = 7;
    private static final int HIGHEST = 1 << HIGHEST_BIT;
    private static final int MOST = 0xff;
    private static final long ONE_EACH = 0x0101010101010101L;
    private static final long EVERY_OTHER = 0x00ff00ff00ff00ffL;
    private static final long EVERY_FOURTH = 0x0000ffff0000ffffL;

    private final int stride;
    private final long steps;
    private final boolean[] reversed;
    /** By member and person, what makes a step's highest bit say that it is favourable. */
    private final long[] toFavourable;
    /** The bits of the counts of answers and favourable ones, if there are any. */
    private final long counted;

    private ByteSums(int stride, long steps, boolean[] reversed, long[] toFavourable, long counted) {
        this.stride = stride;
        this.steps = steps;
        this.reversed = reversed;
        this.toFavourable = toFavourable;
        this.counted = counted;
    }

    /**
     * The sums of some items, or empty if they are not that simple.
     *
     * @param steps into how many steps the items' range is divided
     * @param stride by how much an answer moves the place, before its step
     */
    static Optional<ByteSums> of(List<ItemPlan> items, int steps, int stride) {
        if (steps >= HIGHEST || items.size() * steps > MOST) {
            return Optional.empty();
        }
        boolean haveFavour = items.get(0).hasFavour(0);
        boolean[] reversed = new boolean[items.size()];
        long[] toFavourable = new long[items.size()];
        for (int member = 0; member < reversed.length; member++) {
            ItemPlan item = items.get(member);
            reversed[member] = item.step(0, steps) > 0;
            int favourableFrom = favourableFrom(item, steps, reversed[member], haveFavour);
            if (favourableFrom <= 0) {
                return Optional.empty();
            }
            toFavourable[member] = (HIGHEST - favourableFrom) * ONE_EACH;
        }
        return Optional.of(new ByteSums(stride, steps * ONE_EACH, reversed, toFavourable, haveFavour ? -1 : 0));
    }

    /** The lowest favourable step, one more than there are if none is; 0 or less if an item is not that simple. */
    private static int favourableFrom(ItemPlan item, int steps, boolean reversed, boolean haveFavour) {
        if (item.slotCount() != steps + 1) {
            return 0;
        }
        int from = steps + 1;
        for (int step = steps; step >= 0; step--) {
            int slot = reversed ? steps - step : step;
            boolean favourable = item.has(Favour.FAVOURABLE, slot);
            boolean scores = item.isScoredAnswer(slot) && item.hasFavour(slot) == haveFavour;
            if (!scores || item.step(slot, steps) != step || favourable && from > step + 1) {
                return 0;
            }
            from = favourable ? step : from;
        }
        return from;
    }

    @Override
    public void write(byte[][] columns, int people, int[] sums) {
        for (int person = 0; person < people; person += PEOPLE) {
            writeEight(columns, person, sums);
        }
    }

    private void writeEight(byte[][] columns, int person, int[] sums) {
        long[] thresholds = toFavourable;
        boolean[] turned = reversed;
        long highest = steps;
        long missing = 0;
        long sum = 0;
        long favourable = 0;
        for (int member = 0; member < columns.length; member++) {
            long slots = (long) EIGHT_BYTES.get(columns[member], person);
            long none = slots >>> HIGHEST_BIT & ONE_EACH;
            long answered = ~((none << Byte.SIZE) - none);
            long step = slots & answered;
            if (turned[member]) {
                step = highest - step & answered;
            }
            missing += none;
            sum += step;
            favourable += step + thresholds[member] >>> HIGHEST_BIT & ONE_EACH;
        }
        long answers = columns.length * ONE_EACH - missing;
        writeFour(answers & EVERY_OTHER, sum & EVERY_OTHER, favourable & EVERY_OTHER, person, sums);
        writeFour(
                answers >>> Byte.SIZE & EVERY_OTHER,
                sum >>> Byte.SIZE & EVERY_OTHER,
                favourable >>> Byte.SIZE & EVERY_OTHER,
                person + 1,
                sums);
    }

    /** Writes the sums of every other person, who have 16 bits each. */
    private void writeFour(long answers, long sum, long favourable, int person, int[] sums) {
        long places = answers * stride + sum;
        long counts = (answers | favourable << Byte.SIZE) & counted;
        long even = places & EVERY_FOURTH | (counts & EVERY_FOURTH) << Short.SIZE;
        long odd = places >>> Short.SIZE & EVERY_FOURTH | counts & ~EVERY_FOURTH;
        sums[person] = (int) even;
        sums[person + 2] = (int) odd;
        sums[person + 4] = (int) (even >>> Integer.SIZE);
        sums[person + 6] = (int) (odd >>> Integer.SIZE);
    }
}
