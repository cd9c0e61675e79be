package io.github.culturekit.scoring.score;

import io.github.culturekit.scoring.instrument.Favour;
import io.github.culturekit.scoring.instrument.Instrument;
import io.github.culturekit.scoring.instrument.Item;
import io.github.culturekit.scoring.instrument.ItemScoring;
import io.github.culturekit.scoring.response.AnswerState;
import io.github.culturekit.scoring.wire.ByteOutput;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.IntUnaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * One item, compiled for counting. Its slots are the options of its response scale and after them the follow-up scores
 * that it can have without an answer; how often each slot occurs says all that a group's answers to the item can say. A
 * byte that is no slot is a missing answer.
 */
final class ItemPlan {

    private static final int NO_SLOT = -1;
    /** The most slots of an item: bytes from here on are missing answers. */
    static final int MOST_SLOTS = 252;

    private static final int NO_FILTER = -1;
    private static final int NO_FAVOUR = -1;

    private final int filter;
    private final int[] followUpSlots;
    private final int optionCount;
    private final long[] positions;
    private final double[] scores;
    private final byte[] favours;
    private final int[] scoredOptions;
    private final @Nullable AnswerSteps steps;
    private final boolean[] scoredAnswers = new boolean[ItemScoring.TABLE_LENGTH];
    private final OptionalDouble favourableFrom;
    private final OptionalDouble unfavourableTo;

    private ItemPlan(ItemScoring scoring, int filter) {
        this.scores = scoring.scoreTable();
        double[] followUps = scoring.followUpTable();
        double[] different = Arrays.stream(followUps)
                .filter(score -> !Double.isNaN(score))
                .distinct()
                .toArray();
        this.filter = different.length == 0 ? NO_FILTER : filter;
        this.optionCount = scoring.getOptionCount();
        this.followUpSlots = Arrays.stream(followUps)
                .mapToInt(score -> Double.isNaN(score) ? NO_SLOT : optionCount + indexOf(different, score))
                .toArray();
        this.positions = new long[optionCount + different.length];
        requireSlots(scoring, positions.length);
        this.favours = Arrays.copyOf(scoring.favourTable(), positions.length);
        for (int slot = 0; slot < positions.length; slot++) {
            double score = slot < optionCount ? scores[slot] : different[slot - optionCount];
            positions[slot] = Double.isNaN(score) ? Position.MISSING : Position.of(scoring.positionOf(score));
            if (slot >= optionCount) {
                favours[slot] = NO_FAVOUR;
            }
        }
        this.scoredOptions =
                IntStream.range(0, optionCount).filter(this::isScoredAnswer).toArray();
        for (int option : scoredOptions) {
            scoredAnswers[option] = true;
        }
        this.steps = AnswerSteps.of(scoredOptions, scores, optionCount);
        this.favourableFrom = positionsOf(scoring, Favour.FAVOURABLE).min();
        this.unfavourableTo = positionsOf(scoring, Favour.UNFAVOURABLE).max();
    }

    /** All that an item's plan depends on within its instrument: items of the same rules have the same plan. */
    static List<Object> rules(Item item) {
        return List.of(
                item.getResponseScale(),
                item.isReversed(),
                item.getOptionScores(),
                item.getFavourable(),
                item.getUnfavourable(),
                item.getFollowUp());
    }

    static ItemPlan of(Instrument instrument, Item item) {
        int filter = item.getFollowUp()
                .map(followUp -> instrument.indexOf(followUp.getItem()).orElseThrow())
                .orElse(NO_FILTER);
        return new ItemPlan(instrument.scoringOf(item), filter);
    }

    /** The item that is asked first, by number, if this one scores without an answer after some of its answers. */
    OptionalInt filter() {
        return filter == NO_FILTER ? OptionalInt.empty() : OptionalInt.of(filter);
    }

    /**
     * Puts those who were not asked into the slots of their follow-up scores.
     *
     * @param answers the answers to this item, to be changed
     * @param filterAnswers the same people's answers to the item that is asked first
     */
    void followUp(byte[] answers, byte[] filterAnswers, int length) {
        for (int row = 0; row < length; row++) {
            if (!AnswerState.isAnswered(answers[row])) {
                int slot = followUpSlots[filterAnswers[row] & 0xff];
                answers[row] = slot == NO_SLOT ? AnswerState.NOT_ANSWERED.getByte() : (byte) slot;
            }
        }
    }

    /** The number of options, which are the first slots. */
    int optionCount() {
        return optionCount;
    }

    /** The options that score something, in order. */
    int[] scoredOptions() {
        return scoredOptions;
    }

    /** The scores in steps, if they are whole. */
    @Nullable
    AnswerSteps steps() {
        return steps;
    }

    /** What a scored answer scores, in the item's own range. */
    double score(int option) {
        return scores[option];
    }

    int slotCount() {
        return positions.length;
    }

    /** The position of a slot; {@link Position#MISSING} for an option that scores nothing. */
    long position(int slot) {
        return positions[slot];
    }

    /** Whether a slot is an answer that scores: neither a follow-up score nor an option that scores nothing. */
    boolean isScoredAnswer(int slot) {
        return slot < optionCount && positions[slot] != Position.MISSING;
    }

    /** The position of a slot by its byte; {@link Position#MISSING} for a missing answer too. */
    long positionOf(byte slot) {
        int index = slot & 0xff;
        return index < positions.length ? positions[index] : Position.MISSING;
    }

    /** Whether a byte is an answer that scores, as a table by byte. */
    boolean[] scoredAnswers() {
        return scoredAnswers;
    }

    /** The positions of all slots that score, from 0 to 1. */
    DoubleStream shares() {
        return scoringSlots().mapToDouble(slot -> Position.toShare(positions[slot]));
    }

    /** The step that the position of a slot is on, if its range is divided into so many that there is one. */
    int step(int slot, int steps) {
        return (int) Math.rint(Position.toShare(positions[slot]) * steps);
    }

    /** A number for each slot that scores, as a table by byte; 0 elsewhere. */
    int[] table(IntUnaryOperator number) {
        int[] table = new int[ItemScoring.TABLE_LENGTH];
        scoringSlots().forEach(slot -> table[slot] = number.applyAsInt(slot));
        return table;
    }

    /** Writes all that scores depend on. */
    void writeTo(ByteOutput out) {
        out.writeInt(optionCount);
        out.writeInt(filter);
        for (int slot = 0; slot < positions.length; slot++) {
            out.writeCount(positions[slot]);
            out.writeInt(favours[slot]);
        }
        for (int slot : filter == NO_FILTER ? new int[0] : followUpSlots) {
            out.writeInt(slot);
        }
    }

    private IntStream scoringSlots() {
        return IntStream.range(0, positions.length).filter(slot -> positions[slot] != Position.MISSING);
    }

    boolean has(Favour favour, int slot) {
        return favours[slot] == favour.ordinal();
    }

    /** Whether a slot is an answer that scores and is favourable, neutral or unfavourable. */
    boolean hasFavour(int slot) {
        return favours[slot] != NO_FAVOUR && isScoredAnswer(slot);
    }

    /** The lowest favourable position, from 0 to 1. */
    OptionalDouble favourableFrom() {
        return favourableFrom;
    }

    /** The highest unfavourable position, from 0 to 1. */
    OptionalDouble unfavourableTo() {
        return unfavourableTo;
    }

    private static void requireSlots(ItemScoring scoring, int slots) {
        if (slots > MOST_SLOTS) {
            throw new IllegalArgumentException(
                    "Item '" + scoring.getItem().getId() + "' has " + scoring.getOptionCount()
                            + " options and " + (slots - scoring.getOptionCount())
                            + " different follow-up scores, more than " + MOST_SLOTS
                            + " together. Maybe the options are a measurement and not a choice: give them fewer codes.");
        }
    }

    private static DoubleStream positionsOf(ItemScoring scoring, Favour favour) {
        return IntStream.range(0, scoring.getOptionCount())
                .filter(option ->
                        scoring.getFavour(option).filter(favour::equals).isPresent())
                .mapToDouble(option -> scoring.getPosition(option).orElseThrow());
    }

    private static int indexOf(double[] values, double value) {
        return IntStream.range(0, values.length)
                .filter(i -> values[i] == value)
                .findFirst()
                .orElseThrow();
    }
}
