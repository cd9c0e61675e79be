package io.github.culturekit.catalog.evaluate;

import static io.github.culturekit.catalog.evaluate.SmallWaves.TRUST;
import static io.github.culturekit.catalog.evaluate.SmallWaves.measured;
import static io.github.culturekit.catalog.evaluate.SmallWaves.profile;
import static io.github.culturekit.catalog.evaluate.SmallWaves.team;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.culturekit.model.organisation.Organisation;
import io.github.culturekit.model.organisation.UnitId;
import io.github.culturekit.model.profile.CultureProfile;
import io.github.culturekit.model.profile.Measurement;
import io.github.culturekit.model.profile.Statistic;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What must hold of any evaluation, with equal or precision weights, with and without clusters. */
class DifferenceInDifferencesProperties {

    /** A made-up case: units with sizes, divisions and scores. */
    record Case(
            int treated,
            List<Integer> order,
            int[] divisions,
            int[] sizes,
            double[][] means,
            String[] waves,
            boolean swap) {

        Evaluation evaluate(DifferenceInDifferences calculator, double scale, double shift) {
            Organisation.Builder organisation =
                    Organisation.builder().label("Trust").addUnit(SmallWaves.unit("trust", "trust", null));
            for (int division = 0; division < 4; division++) {
                organisation.addUnit(SmallWaves.unit("d" + division, "division", "trust"));
            }
            for (int i = 0; i < sizes.length; i++) {
                organisation.addUnit(SmallWaves.unit(id(i).toString(), "team", "d" + divisions[i]));
            }
            Organisation built = organisation.build();
            List<CultureProfile> profiles = new ArrayList<>();
            for (int wave = 0; wave < waves.length; wave++) {
                Map<UnitId, Measurement> scores = new LinkedHashMap<>();
                for (int i = 0; i < sizes.length; i++) {
                    double mean = scale * means[i][wave] + shift * (1 + wave);
                    scores.put(id(i), measured(mean, 2 * Math.abs(scale), sizes[i]));
                }
                profiles.add(profile(waves[wave], built, scores));
            }
            List<UnitId> had = new ArrayList<>();
            for (int i = 0; i < sizes.length; i++) {
                if (i < treated != swap) {
                    had.add(id(i));
                }
            }
            return calculator.of(profiles, Rollout.of("listening", had, waves[waves.length - 1]), TRUST);
        }

        private UnitId id(int unit) {
            return team(order.get(unit));
        }

        Case relabelled(Random random) {
            List<Integer> other = new ArrayList<>(order);
            Collections.shuffle(other, random);
            String[] names = new String[waves.length];
            for (int wave = 0; wave < names.length; wave++) {
                names[wave] = "wave " + (99 - wave);
            }
            return new Case(treated, other, divisions, sizes, means, names, swap);
        }

        Case swapped() {
            return new Case(treated, order, divisions, sizes, means, waves, !swap);
        }
    }

    @Property(tries = 200)
    void namesMeanNothing(@ForAll("cases") Case some, @ForAll("calculators") DifferenceInDifferences calculator) {
        same(some.evaluate(calculator, 1, 0), some.relabelled(new Random(3)).evaluate(calculator, 1, 0), 1);
    }

    @Property(tries = 200)
    void whatHappensToEverybodyMeansNothing(
            @ForAll("cases") Case some, @ForAll("calculators") DifferenceInDifferences calculator) {
        same(some.evaluate(calculator, 1, 0), some.evaluate(calculator, 1, 7.25), 1);
    }

    @Property(tries = 200)
    void theRangeOfScoresIsOnlyAUnitOfMeasurement(
            @ForAll("cases") Case some, @ForAll("calculators") DifferenceInDifferences calculator) {
        Evaluation before = some.evaluate(calculator, 1, 0);
        Evaluation after = some.evaluate(calculator, 10, 0);

        same(before, after, 10);
        close(
                before.getStandardisedEffect().getDifference(),
                after.getStandardisedEffect().getDifference(),
                1);
        assertThat(after.getGrade()).isEqualTo(before.getGrade());
    }

    @Property(tries = 200)
    void swappedArmsSwapTheSign(@ForAll("cases") Case some, @ForAll("calculators") DifferenceInDifferences calculator) {
        Evaluation before = some.evaluate(calculator, 1, 0);
        Evaluation after = some.swapped().evaluate(calculator, 1, 0);

        close(before.getEffect().getDifference(), after.getEffect().getDifference(), -1);
        close(before.getEffect().getStandardError(), after.getEffect().getStandardError(), 1);
        close(before.getEffect().getProbability(), after.getEffect().getProbability(), 1);
        close(
                before.getPreTrend().orElseThrow().getRatio(),
                after.getPreTrend().orElseThrow().getRatio(),
                1);
    }

    @Property(tries = 200)
    void theIntervalHoldsZeroWhereTheProbabilitySaysSo(
            @ForAll("cases") Case some, @ForAll("calculators") DifferenceInDifferences calculator) {
        ArmDifference effect = some.evaluate(calculator, 1, 0).getEffect();

        effect.getInterval().ifPresent(interval -> {
            boolean holds = interval.getLower() <= 0 && interval.getUpper() >= 0;
            assertThat(effect.getProbability().getValue() >= 0.05).isEqualTo(holds);
        });
        assertThat(effect.getDegreesOfFreedom().toOptional().orElse(1)).isGreaterThanOrEqualTo(1 - 1e-9);
    }

    @Provide
    Arbitrary<DifferenceInDifferences> calculators() {
        DifferenceInDifferences plain = DifferenceInDifferences.withDefaults();
        DifferenceInDifferences precise = plain.withWeighting(UnitWeighting.PRECISION);
        return Arbitraries.of(plain, precise, plain.withClusters("division"), precise.withClusters("division"));
    }

    @Provide
    Arbitrary<Case> cases() {
        return Arbitraries.longs().map(seed -> {
            Random random = new Random(seed);
            int units = 6 + random.nextInt(15);
            int waves = 3 + random.nextInt(2);
            int[] divisions = new int[units];
            int[] sizes = new int[units];
            double[][] means = new double[units][waves];
            List<Integer> order = new ArrayList<>();
            for (int i = 0; i < units; i++) {
                order.add(i);
                divisions[i] = i < 4 ? i : random.nextInt(4);
                sizes[i] = 10 + random.nextInt(60);
                for (int wave = 0; wave < waves; wave++) {
                    means[i][wave] = 5 + random.nextGaussian();
                }
            }
            String[] names = new String[waves];
            for (int wave = 0; wave < waves; wave++) {
                names[wave] = "w" + wave;
            }
            return new Case(2 + random.nextInt(units - 4), order, divisions, sizes, means, names, false);
        });
    }

    private static void same(Evaluation before, Evaluation after, double scale) {
        close(before.getEffect().getDifference(), after.getEffect().getDifference(), scale);
        close(before.getEffect().getStandardError(), after.getEffect().getStandardError(), scale);
        close(before.getEffect().getDegreesOfFreedom(), after.getEffect().getDegreesOfFreedom(), 1);
        close(before.getEffect().getProbability(), after.getEffect().getProbability(), 1);
        PreTrend one = before.getPreTrend().orElseThrow();
        PreTrend other = after.getPreTrend().orElseThrow();
        close(one.getRatio(), other.getRatio(), 1);
        close(one.getProbability(), other.getProbability(), 1);
        close(one.getDetectableSlope(), other.getDetectableSlope(), scale);
        assertThat(after.getVerdict().getConclusion())
                .isEqualTo(before.getVerdict().getConclusion());
    }

    private static void close(Statistic one, Statistic other, double scale) {
        assertThat(other.getReason()).isEqualTo(one.getReason());
        if (one.isDefined()) {
            double expected = scale * one.getValue();
            assertThat(other.getValue()).isCloseTo(expected, within(1e-7 * (1 + Math.abs(expected))));
        }
    }
}
