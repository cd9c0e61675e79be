package io.github.culturekit.scoring.instrument;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * How one item's answers score, worked out into tables with a place for each option of its response scale.
 *
 * <p>A score is in the item's own range: the code itself, or minimum + maximum - code if the item is reversed, or the
 * option's score where the item has option scores. Its position is where that lies between the lowest and the highest
 * possible score, 0 to 1. An option that scores nothing has no score, no position and no favour. Immutable and
 * thread-safe.
 */
public final class ItemScoring {

    /** The length of the tables: one place for every value of an answer's byte. */
    public static final int TABLE_LENGTH = 256;

    private static final int NO_FAVOUR = -1;

    private final Item item;
    private final int optionCount;
    private final double lowest;
    private final double highest;
    private final double[] scores;
    private final double[] followUpScores;
    private final byte[] favours;

    private ItemScoring(Item item, ResponseScale scale, Optional<ResponseScale> filterScale) {
        this.item = item;
        this.optionCount = scale.getOptionCount();
        this.scores = scores(item, scale);
        this.lowest = range(item, scale).min().orElseThrow();
        this.highest = range(item, scale).max().orElseThrow();
        this.followUpScores = followUpScores(item, filterScale);
        this.favours = favours(item, scale, scores);
    }

    static ItemScoring of(Item item, ResponseScale scale, Optional<ResponseScale> filterScale) {
        return new ItemScoring(item, scale, filterScale);
    }

    /**
     * The item that is scored.
     *
     * @return the item
     */
    public Item getItem() {
        return item;
    }

    /**
     * How many options the item's response scale has.
     *
     * @return the number of options
     */
    public int getOptionCount() {
        return optionCount;
    }

    /**
     * The lowest score that the item can have.
     *
     * @return the lower end of the item's own range
     */
    public double getLowest() {
        return lowest;
    }

    /**
     * The highest score that the item can have.
     *
     * @return the upper end of the item's own range
     */
    public double getHighest() {
        return highest;
    }

    /**
     * What an option scores, in the item's own range.
     *
     * @param option the option's number from 0
     * @return its score, or empty if the option scores nothing
     */
    public OptionalDouble getScore(int option) {
        return optional(scores[requireOption(option)]);
    }

    /**
     * Where an option's score lies in the item's range.
     *
     * @param option the option's number from 0
     * @return 0 for the lowest possible score to 1 for the highest, or empty if the option scores nothing
     */
    public OptionalDouble getPosition(int option) {
        return optional(positionOf(scores[requireOption(option)]));
    }

    /**
     * Which way an option points.
     *
     * @param option the option's number from 0
     * @return its favour, or empty if the option scores nothing or the item has no favourable end
     */
    public Optional<Favour> getFavour(int option) {
        int favour = favours[requireOption(option)];
        return favour == NO_FAVOUR ? Optional.empty() : Optional.of(Favour.values()[favour]);
    }

    /**
     * The lowest score among the favourable options: what a person's mean must reach to be favourable.
     *
     * @return a score in the item's own range, or empty if the item has no favourable end
     */
    public OptionalDouble getFavourableFrom() {
        return IntStream.range(0, optionCount)
                .filter(option -> favours[option] == Favour.FAVOURABLE.ordinal())
                .mapToDouble(option -> scores[option])
                .min();
    }

    /**
     * Where a score lies in the item's range.
     *
     * @param score a score in the item's own range
     * @return 0 for the lowest possible score to 1 for the highest
     */
    public double positionOf(double score) {
        return (score - lowest) / (highest - lowest);
    }

    /**
     * Whether all scores are whole numbers, so that sums of them are exact.
     *
     * @return true if no option has a fraction
     */
    public boolean isWhole() {
        return DoubleStream.concat(Arrays.stream(scores), Arrays.stream(followUpScores))
                .filter(score -> !Double.isNaN(score))
                .allMatch(score -> score == Math.rint(score));
    }

    /**
     * What the item scores when it has no answer because its filter item kept it from being asked.
     *
     * @param filterOption the filter item's answer, as the number of the option from 0
     * @return the score in the item's own range, or empty if the item stays missing
     */
    public OptionalDouble getFollowUpScore(int filterOption) {
        return optional(followUpScores[filterOption]);
    }

    /**
     * The scores as a table for loops over many answers: {@code table[answer & 0xff]} is the score of an answer's byte,
     * not a number where that byte is no option or scores nothing.
     *
     * @return a new array of {@value #TABLE_LENGTH} scores in the item's own range
     */
    public double[] scoreTable() {
        return scores.clone();
    }

    /**
     * The follow-up scores as a table for loops over many answers, by the byte of the filter item's answer.
     *
     * @return a new array of {@value #TABLE_LENGTH} scores in the item's own range, not a number where there is none
     */
    public double[] followUpTable() {
        return followUpScores.clone();
    }

    /**
     * The favours as a table for loops over many answers: {@code table[answer & 0xff]} is the {@link Favour}'s ordinal,
     * or -1 where that byte has none.
     *
     * @return a new array of {@value #TABLE_LENGTH} ordinals
     */
    public byte[] favourTable() {
        return favours.clone();
    }

    private int requireOption(int option) {
        if (option < 0 || option >= optionCount) {
            throw new IllegalArgumentException("Item '" + item.getId() + "' has no option " + option
                    + "; its options are 0 to " + (optionCount - 1) + ". Maybe a code was meant: see optionOf.");
        }
        return option;
    }

    private static OptionalDouble optional(double score) {
        return Double.isNaN(score) ? OptionalDouble.empty() : OptionalDouble.of(score);
    }

    private static DoubleStream range(Item item, ResponseScale scale) {
        return item.getOptionScores().isEmpty()
                ? DoubleStream.of(scale.getMinimum(), scale.getMaximum())
                : item.getOptionScores().values().stream().mapToDouble(score -> score);
    }

    private static double[] scores(Item item, ResponseScale scale) {
        double[] scores = noScores();
        for (int code : scale.getCodes()) {
            scores[scale.optionOf(code).orElseThrow()] = score(item, scale, code);
        }
        return scores;
    }

    private static double score(Item item, ResponseScale scale, int code) {
        if (!item.getOptionScores().isEmpty()) {
            return item.getOptionScores().getOrDefault(code, Double.NaN);
        }
        return item.isReversed() ? (double) scale.getMinimum() + scale.getMaximum() - code : code;
    }

    private static double[] followUpScores(Item item, Optional<ResponseScale> filterScale) {
        double[] scores = noScores();
        if (item.getFollowUp().isPresent() && filterScale.isPresent()) {
            item.getFollowUp()
                    .get()
                    .getScores()
                    .forEach((code, score) ->
                            scores[filterScale.get().optionOf(code).orElseThrow()] = score);
        }
        return scores;
    }

    private static byte[] favours(Item item, ResponseScale scale, double[] scores) {
        byte[] favours = new byte[TABLE_LENGTH];
        Arrays.fill(favours, (byte) NO_FAVOUR);
        if (item.getFavourable().isEmpty() && scale.getFavourableFrom().isEmpty()) {
            return favours;
        }
        for (int code : scale.getCodes()) {
            int option = scale.optionOf(code).orElseThrow();
            if (!Double.isNaN(scores[option])) {
                favours[option] = (byte) favour(item, scale, code).ordinal();
            }
        }
        return favours;
    }

    static Favour favour(Item item, ResponseScale scale, int code) {
        int turned = item.isReversed() ? scale.getMinimum() + scale.getMaximum() - code : code;
        boolean favourable = item.getFavourable().isEmpty()
                ? scale.getFavourableFrom().filter(from -> turned >= from).isPresent()
                : item.getFavourable().contains(code);
        boolean unfavourable = item.getUnfavourable().isEmpty()
                ? scale.getUnfavourableTo().filter(to -> turned <= to).isPresent()
                : item.getUnfavourable().contains(code);
        return favourable ? Favour.FAVOURABLE : unfavourable ? Favour.UNFAVOURABLE : Favour.NEUTRAL;
    }

    private static double[] noScores() {
        double[] scores = new double[TABLE_LENGTH];
        Arrays.fill(scores, Double.NaN);
        return scores;
    }
}
