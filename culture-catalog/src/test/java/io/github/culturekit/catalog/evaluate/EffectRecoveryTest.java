package io.github.culturekit.catalog.evaluate;

import static io.github.culturekit.catalog.evaluate.SmallWaves.TRUST;
import static io.github.culturekit.catalog.evaluate.SmallWaves.measured;
import static io.github.culturekit.catalog.evaluate.SmallWaves.profile;
import static io.github.culturekit.catalog.evaluate.SmallWaves.team;
import static io.github.culturekit.catalog.evaluate.SmallWaves.teams;
import static io.github.culturekit.catalog.evaluate.SmallWaves.withheld;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.culturekit.model.organisation.Organisation;
import io.github.culturekit.model.organisation.UnitId;
import io.github.culturekit.model.profile.CultureProfile;
import io.github.culturekit.model.profile.Interval;
import io.github.culturekit.model.profile.Measurement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.junit.jupiter.api.Test;

/**
 * Whether intervals hold what they promise, over 2,000 simulated organisations. People answer around the mean of their team, which
 * differs from others' and wanders from wave to wave; teams have from 6 to 60 respondents, and those with fewer than 10 are withheld;
 * from a fifth to a half of 20 to 44 teams have the intervention; there are two to four waves.
 */
class EffectRecoveryTest {

    private static final int ORGANISATIONS = 2_000;
    private static final double PEOPLE = 2;

    /** Of variance 4, 0.35 lies between teams (ICC 0.08), and their means of two waves have a correlation of 0.8. */
    private static final double TEAMS = Math.sqrt(0.28);

    private static final double WANDERING = Math.sqrt(0.07);

    private final DifferenceInDifferences calculator = DifferenceInDifferences.withDefaults();

    @Test
    void intervalsHoldAPlantedEffectThatDiffersBetweenTeams() {
        assertHeld(calculator, 0.4, 0.3, 0);
    }

    @Test
    void nothingIsFoundWhereNothingWasDone() {
        assertHeld(calculator, 0, 0, 0);
    }

    @Test
    void weightsByPrecisionHoldIt() {
        assertHeld(calculator.withWeighting(UnitWeighting.PRECISION), 0.4, 0.3, 0);
    }

    @Test
    void clustersHoldItWhereDivisionsShareAFate() {
        assertHeld(calculator.withClusters("division"), 0.4, 0, 0.5);
    }

    @Test
    void teamsThatShareAFateAreMistakenForProofWithoutClusters() {
        assertThat(held(calculator, 0, 0, 0.5)).isLessThan((int) (0.9 * ORGANISATIONS));
    }

    @Test
    void veryFewUnitsDoNotMakeTooSure() {
        assertThat(heldByFew(2, 20)).isGreaterThanOrEqualTo(0.945);
        assertThat(heldByFew(3, 12)).isGreaterThanOrEqualTo(0.945);
    }

    /** The share of intervals that hold 0 among changes that are all chance. */
    private static double heldByFew(int treatedUnits, int comparedUnits) {
        SplittableRandom random = new SplittableRandom(7);
        int units = treatedUnits + comparedUnits;
        boolean[] treated = new boolean[units];
        Arrays.fill(treated, 0, treatedUnits, true);
        double[] equal = new double[units];
        Arrays.fill(equal, 1);
        ArmTest test = new ArmTest(
                new TwoArms(treated, equal, IntStream.range(0, units).toArray()), 1, 0.95);
        int held = 0;
        for (int i = 0; i < 20_000; i++) {
            ArmDifference found = test.of(
                    DoubleStream.generate(random::nextGaussian).limit(units).toArray());
            held += found.getProbability().getValue() >= 0.05 ? 1 : 0;
        }
        return held / 20_000.0;
    }

    /** In 93 to 97 of 100, and no fewer or more than chance leaves of 95 in 99.9% of all runs. */
    private static void assertHeld(DifferenceInDifferences calculator, double effect, double differing, double shared) {
        BinomialDistribution chance = BinomialDistribution.of(ORGANISATIONS, 0.95);

        assertThat(held(calculator, effect, differing, shared))
                .isBetween((int) (0.93 * ORGANISATIONS), (int) (0.97 * ORGANISATIONS))
                .isBetween(chance.inverseCumulativeProbability(0.0005), chance.inverseSurvivalProbability(0.0005));
    }

    private static int held(DifferenceInDifferences calculator, double effect, double differing, double shared) {
        int held = 0;
        for (int number = 0; number < ORGANISATIONS; number++) {
            Simulation simulation = new Simulation(new SplittableRandom(1_000 + number), effect, differing, shared);
            Interval interval = calculator
                    .of(simulation.waves(), simulation.rollout(), TRUST)
                    .getEffect()
                    .getInterval()
                    .orElseThrow();
            held += interval.getLower() <= effect && interval.getUpper() >= effect ? 1 : 0;
        }
        return held;
    }

    /** One organisation. Divisions are wholly with or without the intervention. */
    private static final class Simulation {

        private final SplittableRandom random;
        private final double effect;
        private final double differing;
        private final double shared;
        private final int teams;
        private final int treated;
        private final int waves;
        private final int[] divisions;

        Simulation(SplittableRandom random, double effect, double differing, double shared) {
            this.random = random;
            this.effect = effect;
            this.differing = differing;
            this.shared = shared;
            this.teams = 20 + random.nextInt(25);
            this.treated = Math.max(6, (int) (teams * (0.2 + 0.3 * random.nextDouble())));
            this.waves = 2 + random.nextInt(3);
            this.divisions = new int[teams];
            for (int i = 0; i < teams; i++) {
                divisions[i] = i < treated ? i % 5 : 5 + i % 7;
            }
        }

        Rollout rollout() {
            return Rollout.of("listening", teams(0, treated), "w" + (1 + waves / 2));
        }

        List<CultureProfile> waves() {
            Organisation organisation = SmallWaves.organisation(divisions);
            double[] means = normal(teams, TEAMS);
            int[] respondents = new int[teams];
            for (int i = 0; i < teams; i++) {
                respondents[i] = 6 + random.nextInt(55);
            }
            double[] effects = normal(teams, differing);
            List<CultureProfile> profiles = new ArrayList<>();
            for (int wave = 0; wave < waves; wave++) {
                double[] wandering = normal(teams, WANDERING);
                double[] fates = normal(12, shared);
                Map<UnitId, Measurement> scores = new LinkedHashMap<>();
                for (int i = 0; i < teams; i++) {
                    double gain = i < treated && wave >= waves / 2 ? effect + effects[i] : 0;
                    double mean = 6 + 0.1 * wave + means[i] + wandering[i] + fates[divisions[i]] + gain;
                    scores.put(team(i), answers(mean, respondents[i]));
                }
                profiles.add(profile("w" + (wave + 1), organisation, scores));
            }
            return profiles;
        }

        private Measurement answers(double mean, int respondents) {
            double sum = 0;
            double squares = 0;
            for (int person = 0; person < respondents; person++) {
                double score = mean + PEOPLE * random.nextGaussian();
                sum += score;
                squares += score * score;
            }
            double average = sum / respondents;
            double deviation = Math.sqrt((squares - sum * average) / (respondents - 1));
            return respondents < 10 ? withheld() : measured(average, deviation, respondents);
        }

        private double[] normal(int count, double deviation) {
            double[] values = new double[count];
            for (int i = 0; i < count; i++) {
                values[i] = deviation * random.nextGaussian();
            }
            return values;
        }
    }
}
