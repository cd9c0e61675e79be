package io.github.culturekit.catalog.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.culturekit.catalog.decision.Flip.Subject;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

/** Laws of a ranking under uncertainty. */
class AcceptabilityProperties {

    private static final int TRIES = 60;
    private static final AcceptabilityAnalysis ANALYSIS =
            AcceptabilityAnalysis.withDefaults().withDraws(300);

    /** Gaps and effects of three constructs, with how uncertain they are. */
    record Case(double[] gaps, double[][] effects, double gapDeviation, double effectDeviation, boolean open) {

        Decision toDecision() {
            Decision decision = SmallDecisions.of(gaps, gapDeviation, effects, effectDeviation);
            return open ? decision.withPriorities(WeightOrder.open()) : decision;
        }

        Case with(int option, int construct, double more) {
            double[][] changed = Arrays.stream(effects).map(double[]::clone).toArray(double[][]::new);
            changed[option][construct] += more;
            return new Case(gaps, changed, gapDeviation, effectDeviation, open);
        }

        @Override
        public String toString() {
            return Arrays.toString(gaps) + Arrays.deepToString(effects) + gapDeviation + " " + effectDeviation + open;
        }
    }

    @Property(tries = TRIES)
    void sharesOfEachOptionAndOfEachPlaceAddUpToOne(@ForAll("cases") Case any) {
        List<RankedOption> options = ANALYSIS.of(any.toDecision()).getOptions();
        for (int i = 0; i < options.size(); i++) {
            int place = i;
            assertThat(sum(options.get(i).getAcceptability())).isCloseTo(1, within(1e-9));
            assertThat(options.stream()
                            .mapToDouble(option -> option.getAcceptability().get(place))
                            .sum())
                    .isCloseTo(1, within(1e-9));
        }
    }

    @Property(tries = TRIES)
    void ofTwoOptionsOneIsBetterInEveryWorldOrTheyAreEqual(@ForAll("cases") Case any) {
        List<RankedOption> options = ANALYSIS.of(any.toDecision()).getOptions();
        for (int i = 0; i < options.size(); i++) {
            for (int j = 0; j < options.size(); j++) {
                double both = options.get(i).getWins().get(j)
                        + options.get(j).getWins().get(i);
                assertThat(both).isCloseTo(i == j ? 0 : 1, within(1e-9));
            }
        }
    }

    @Property(tries = TRIES)
    void thePlacesAgreeWithTheWins(@ForAll("cases") Case any) {
        for (RankedOption option : ANALYSIS.of(any.toDecision()).getOptions()) {
            double losses = option.getWins().size() - 1 - sum(option.getWins());
            assertThat(option.getExpectedRank()).isCloseTo(1 + losses, within(1e-9));
        }
    }

    /** The last option is the first one with something taken from each effect. */
    @Property(tries = TRIES)
    void theDominatedNeverOutranksItsDominatorInAnyWorld(
            @ForAll("cases") Case any, @ForAll @DoubleRange(max = 0.5) double less) {
        double[][] effects = Arrays.copyOf(any.effects(), any.effects().length + 1);
        effects[effects.length - 1] =
                Arrays.stream(effects[0]).map(effect -> effect - less).toArray();
        Decision decision = new Case(any.gaps(), effects, any.gapDeviation(), 0, any.open()).toDecision();
        for (int number = 0; number < 100; number++) {
            Draw draw = decision.draw(1, number);
            assertThat(draw.getValue(effects.length - 1)).isLessThanOrEqualTo(draw.getValue(0));
        }
    }

    @Property(tries = TRIES)
    void aBetterEffectInAWorldIsNeverAWorseValue(@ForAll("cases") Case any, @ForAll @IntRange(max = 99) int number) {
        Draw draw = any.toDecision().draw(3, number);
        for (int one = 0; one < draw.getOptionCount(); one++) {
            for (int other = 0; other < draw.getOptionCount(); other++) {
                int better = one;
                int worse = other;
                if (IntStream.range(0, draw.getConstructCount())
                        .allMatch(d -> draw.getEffect(better, d) >= draw.getEffect(worse, d))) {
                    assertThat(draw.getValue(better)).isGreaterThanOrEqualTo(draw.getValue(worse));
                }
            }
        }
    }

    @Property(tries = TRIES)
    void raisingAnEffectNeverLowersTheExpectedPlace(
            @ForAll("cases") Case any,
            @ForAll @IntRange(max = 2) int construct,
            @ForAll @DoubleRange(max = 1) double more) {
        double before = ANALYSIS.of(any.toDecision()).find("o0").orElseThrow().getExpectedRank();
        double after = ANALYSIS.of(any.with(0, construct, more).toDecision())
                .find("o0")
                .orElseThrow()
                .getExpectedRank();
        assertThat(after).isLessThanOrEqualTo(before + 1e-9);
    }

    @Property(tries = TRIES)
    void partsAddUpToTheScoreToTheLastBit(@ForAll("cases") Case any) {
        Decision decision = any.toDecision();
        for (RankedOption option : ANALYSIS.of(decision).getOptions()) {
            double sum = 0;
            for (ConstructShare part : option.getParts()) {
                sum += part.getValue();
            }
            assertThat(option.getScore()).isEqualTo(sum - option.getBurden());
            assertThat(option.getScore())
                    .isEqualTo(decision.expected()
                            .getValue(decision.findIndex(option.getId()).orElseThrow()));
        }
    }

    @Property(tries = 20)
    void threadsChangeNothing(@ForAll("cases") Case any, @ForAll @IntRange(min = 2, max = 4) int threads) {
        AcceptabilityAnalysis analysis = AcceptabilityAnalysis.withDefaults().withDraws(1_000);
        assertThat(analysis.withThreads(threads).of(any.toDecision())).isEqualTo(analysis.of(any.toDecision()));
    }

    @Property(tries = TRIES)
    void atAFlipTheTwoAreEqual(@ForAll("cases") Case any) {
        Decision decision = any.toDecision();
        List<RankedOption> options = ANALYSIS.of(decision).getOptions();
        for (int i = 0; i + 1 < options.size(); i++) {
            int first = decision.findIndex(options.get(i).getId()).orElseThrow();
            int next = decision.findIndex(options.get(i + 1).getId()).orElseThrow();
            for (Flip flip : options.get(i).getFlips()) {
                if (flip.getAt().isPresent()) {
                    Draw there = changed(decision, flip).expected();
                    assertThat(there.getValue(first)).as("%s", flip).isCloseTo(there.getValue(next), within(1e-9));
                }
            }
        }
    }

    /** Where there is no flip, no value turns the order. */
    @Property(tries = TRIES)
    void withoutAFlipTheOrderHolds(@ForAll("cases") Case any, @ForAll @DoubleRange(max = 1) double value) {
        Decision decision = any.toDecision();
        List<RankedOption> options = ANALYSIS.of(decision).getOptions();
        for (int i = 0; i + 1 < options.size(); i++) {
            int first = decision.findIndex(options.get(i).getId()).orElseThrow();
            int next = decision.findIndex(options.get(i + 1).getId()).orElseThrow();
            for (Flip flip : options.get(i).getFlips()) {
                if (flip.getNever().isPresent()) {
                    Flip tried = Flip.builder()
                            .construct(flip.getConstruct())
                            .subject(flip.getSubject())
                            .now(flip.getNow())
                            .at(value)
                            .build();
                    Draw there = changed(decision, tried).expected();
                    assertThat(there.getValue(first))
                            .as("%s at %s", flip, value)
                            .isGreaterThanOrEqualTo(there.getValue(next) - 1e-9);
                }
            }
        }
    }

    private static Decision changed(Decision decision, Flip flip) {
        Draw expected = decision.expected();
        int changed = decision.findIndex(flip.getConstruct()).orElseThrow();
        Decision.Builder builder = Decision.builder().options(decision.getOptions());
        for (int d = 0; d < decision.getConcerns().size(); d++) {
            Concern concern = decision.getConcerns().get(d);
            double weight = expected.getWeight(d);
            double gap = expected.getGap(d);
            if (flip.getSubject() == Subject.GAP) {
                gap = d == changed ? flip.getAt().orElseThrow() : gap;
            } else {
                double at = flip.getAt().orElseThrow();
                weight = d == changed ? at : weight * (1 - at) / (1 - expected.getWeight(changed));
            }
            builder.addConcern(Concern.builder()
                    .construct(concern.getConstruct())
                    .gap(Belief.certain(gap))
                    .weight(Math.max(weight, 1e-15))
                    .build());
        }
        return builder.build();
    }

    @Provide
    Arbitrary<Case> cases() {
        Arbitrary<double[]> gaps =
                Arbitraries.doubles().between(0, 1.5).array(double[].class).ofSize(3);
        Arbitrary<double[][]> effects = Arbitraries.doubles()
                .between(-0.4, 1)
                .array(double[].class)
                .ofSize(3)
                .array(double[][].class)
                .ofMinSize(1)
                .ofMaxSize(5);
        Arbitrary<Double> deviations = Arbitraries.of(0.0, 0.1, 0.3);
        return Combinators.combine(gaps, effects, deviations, deviations, Arbitraries.of(true, false))
                .as(Case::new);
    }

    private static double sum(List<Double> shares) {
        return shares.stream().mapToDouble(Double::doubleValue).sum();
    }
}
