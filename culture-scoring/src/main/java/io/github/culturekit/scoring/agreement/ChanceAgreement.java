package io.github.culturekit.scoring.agreement;

/**
 * How much a group of a given size agrees on one item by chance alone: the exact distributions of rwg and of the average deviation
 * from the mean if all people answer independently by a null distribution.
 *
 * <p>Small groups often agree by chance, so that a limit such as 0.70 says little of them: compare with the critical value,
 * {@code getRwg().criticalAtLeast(0.05)}, or ask how likely an observed agreement is by chance,
 * {@code getRwg().probabilityAtLeast(0.8)} (Dunlap, Burke and Smith-Crowe 2003; Cohen, Doveh and Nahum-Shani 2009). Every pattern of
 * answers is counted with its multinomial probability; nothing is drawn at random. rwg is clipped at 0, as in {@link RwgJ}.
 *
 * <p>Immutable and thread-safe.
 */
public final class ChanceAgreement {

    private final int people;
    private final NullDistribution chance;
    private final DiscreteDistribution rwg;
    private final DiscreteDistribution averageDeviation;

    private ChanceAgreement(NullDistribution chance, AnswerPatterns patterns) {
        this.people = patterns.people();
        this.chance = chance;
        this.rwg = patterns.rwg(chance.getVariance());
        this.averageDeviation = patterns.averageDeviation();
    }

    /**
     * The agreement by chance of a group of a given size.
     *
     * @param people how many people answer the item, 2 or more
     * @param chance how they would answer without agreeing
     * @return the distributions
     * @throws IllegalArgumentException if there are fewer than two people, or so many people and options that their more than 200
     *     million patterns of answers would take too long
     */
    public static ChanceAgreement of(int people, NullDistribution chance) {
        return new ChanceAgreement(chance, AnswerPatterns.of(people, chance));
    }

    /**
     * How many people the group has.
     *
     * @return 2 or more
     */
    public int getPeople() {
        return people;
    }

    /**
     * How they answer.
     *
     * @return the null distribution
     */
    public NullDistribution getChance() {
        return chance;
    }

    /**
     * The distribution of rwg by chance, where great values mean agreement.
     *
     * @return the distribution
     */
    public DiscreteDistribution getRwg() {
        return rwg;
    }

    /**
     * The distribution of the average deviation from the mean by chance, where small values mean agreement.
     *
     * @return the distribution
     */
    public DiscreteDistribution getAverageDeviation() {
        return averageDeviation;
    }

    /** {@return the size and the shape, as in {@code ChanceAgreement[8 people, uniform over 5 options]}} */
    @Override
    public String toString() {
        return "ChanceAgreement[" + people + " people, " + chance + "]";
    }
}
