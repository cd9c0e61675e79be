package io.github.culturekit.catalog.evaluate;

/**
 * How much units' mean scores move from one wave to the next by chance, from what is known of people and units.
 *
 * <p>With the variance s^2 of people, of which the share ICC lies between units, and n respondents a unit, the variance of a unit's
 * change is {@code 2 s^2 (ICC (1 - u) + (1 - ICC) (1 - p) / n)}: u is the correlation of units' true means between the waves, and p
 * that of one person's answers within a unit, 0 where others answer each time (Teerenstra and others 2012, Statistics in Medicine
 * 31:2169, for two waves).
 *
 * <p>By default ICC and both correlations are 0. Immutable and thread-safe.
 */
public final class ChangeModel {

    private final double people;
    private final double respondents;
    private final double icc;
    private final double unitCorrelation;
    private final double personCorrelation;

    private ChangeModel(
            double people, double respondents, double icc, double unitCorrelation, double personCorrelation) {
        this.people = people;
        this.respondents = respondents;
        this.icc = icc;
        this.unitCorrelation = unitCorrelation;
        this.personCorrelation = personCorrelation;
    }

    /**
     * Units that are like random samples of all people, others at each wave.
     *
     * @param standardDeviation how much people differ in all, between units too; above 0
     * @param respondents how many answer in a unit, on average; above 0, and better the harmonic mean where units differ in size
     * @return the model
     * @throws IllegalArgumentException if a number is not above 0 and finite
     */
    public static ChangeModel ofPeople(double standardDeviation, double respondents) {
        Arguments.positive("The standard deviation of people", standardDeviation);
        Arguments.positive("The number of respondents a unit", respondents);
        return new ChangeModel(standardDeviation, respondents, 0, 0, 0);
    }

    /**
     * Says how much units differ.
     *
     * @param newIcc ICC(1), the share of the variance that lies between units; from 0 to less than 1
     * @param newCorrelation the correlation of units' true means between the two waves, -1 to 1; the nearer to 1, the steadier
     *     units are
     * @return a model that differs in this
     * @throws IllegalArgumentException if a number is out of range
     */
    public ChangeModel withUnits(double newIcc, double newCorrelation) {
        Arguments.atLeast("ICC(1)", 0, newIcc);
        if (newIcc > 0) {
            Arguments.share("ICC(1)", newIcc);
        }
        Arguments.correlation("The correlation of units between waves", newCorrelation);
        return new ChangeModel(people, respondents, newIcc, newCorrelation, personCorrelation);
    }

    /**
     * Says that the same people answer at both waves.
     *
     * @param correlation the correlation of their two scores within units, -1 to 1
     * @return a model that differs in this
     * @throws IllegalArgumentException if it is out of range
     */
    public ChangeModel withSamePeople(double correlation) {
        Arguments.correlation("The correlation of a person's scores", correlation);
        return new ChangeModel(people, respondents, icc, unitCorrelation, correlation);
    }

    /**
     * The spread of units' changes.
     *
     * @return a standard deviation in the unit of that of people, 0 or more
     */
    public double getStandardDeviation() {
        double ofUnits = icc * (1 - unitCorrelation);
        double ofAnswers = (1 - icc) * (1 - personCorrelation) / respondents;
        return people * Math.sqrt(2 * (ofUnits + ofAnswers));
    }
}
