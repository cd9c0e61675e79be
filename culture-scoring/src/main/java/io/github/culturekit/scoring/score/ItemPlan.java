package io.github.culturekit.scoring.score;

import io.github.culturekit.scoring.instrument.Favour;
import io.github.culturekit.scoring.instrument.Instrument;
import io.github.culturekit.scoring.instrument.Item;
import io.github.culturekit.scoring.instrument.ItemScoring;
import io.github.culturekit.scoring.response.AnswerState;
import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * One item, compiled for counting. Its slots are the options of its response scale and after them the follow-up scores
 * that it can have without an answer; how often each slot occurs says all that a group's answers to the item can say.
 */
final class ItemPlan {

    /** The slot of an item that is missing. */
    static final int NO_SLOT = -1;

    private static final int NO_FILTER = -1;
    private static final int NO_FAVOUR = -1;

    private final int filter;
    private final int[] followUpSlots;
    private final int optionCount;
    private final long[] positions;
    private final byte[] favours;
    private final OptionalDouble favourableFrom;
    private final OptionalDouble unfavourableTo;

    private ItemPlan(ItemScoring scoring, int filter) {
        double[] scores = scoring.scoreTable();
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
        this.favours = Arrays.copyOf(scoring.favourTable(), positions.length);
        for (int slot = 0; slot < positions.length; slot++) {
            double score = slot < optionCount ? scores[slot] : different[slot - optionCount];
            positions[slot] = Double.isNaN(score) ? Position.MISSING : Position.of(scoring.positionOf(score));
            if (slot >= optionCount) {
                favours[slot] = NO_FAVOUR;
            }
        }
        this.favourableFrom = positionsOf(scoring, Favour.FAVOURABLE).min();
        this.unfavourableTo = positionsOf(scoring, Favour.UNFAVOURABLE).max();
    }

    static ItemPlan of(Instrument instrument, Item item) {
        int filter = item.getFollowUp()
                .map(followUp -> instrument.indexOf(followUp.getItem()).orElseThrow())
                .orElse(NO_FILTER);
        return new ItemPlan(instrument.scoringOf(item), filter);
    }

    /** The slot that a respondent is in, by all their answers. */
    int slotOf(int item, byte[] answers) {
        byte answer = answers[item];
        if (AnswerState.isAnswered(answer)) {
            return answer & 0xff;
        }
        return filter == NO_FILTER ? NO_SLOT : followUpSlots[answers[filter] & 0xff];
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

    boolean has(Favour favour, int slot) {
        return favours[slot] == favour.ordinal();
    }

    /** The lowest favourable position, from 0 to 1. */
    OptionalDouble favourableFrom() {
        return favourableFrom;
    }

    /** The highest unfavourable position, from 0 to 1. */
    OptionalDouble unfavourableTo() {
        return unfavourableTo;
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
