package io.github.culturekit.scoring.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.culturekit.model.json.CultureJson;
import io.github.culturekit.model.profile.ConstructScore;
import io.github.culturekit.model.profile.CultureProfile;
import io.github.culturekit.model.profile.Interval;
import io.github.culturekit.model.profile.Measured;
import io.github.culturekit.scoring.disclosure.Coarsening;
import io.github.culturekit.scoring.disclosure.DisclosurePolicy;
import io.github.culturekit.scoring.instrument.Instrument;
import io.github.culturekit.scoring.instrument.ReportRange;
import io.github.culturekit.scoring.instrument.Scale;
import io.github.culturekit.scoring.instrument.ScoringRule;
import io.github.culturekit.scoring.response.Responses;
import io.github.culturekit.scoring.response.ResponsesBuilder;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.apache.commons.statistics.distribution.TDistribution;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Nothing that the standard policy publishes is finer than it says, and the coarse numbers are still the right ones. */
class CoarseProfileProperties {

    private static final DisclosurePolicy POLICY = DisclosurePolicy.standard().withMinimumRespondents(5);
    private static final Map<ReportRange, Double> STEPS =
            Map.of(ReportRange.ZERO_TO_TEN, 0.1, ReportRange.ZERO_TO_HUNDRED, 1.0, ReportRange.NATIVE, 0.1);
    private static final Set<String> SPREADS = Set.of("standardDeviation", "standardError", "lower", "upper");

    /** No numbers of people. */
    private static final Set<String> STATED = Set.of("rounding", "confidenceLevel", "level");

    @Property(tries = 40)
    void everyNumberInTheJsonIsAMultipleOfItsStep(
            @ForAll ReportRange range,
            @ForAll @IntRange(max = 120) int people,
            @ForAll boolean weighted,
            @ForAll long seed) {
        CultureProfile profile = scores(range, people, weighted, seed).publish(POLICY);
        assertThat(profile.getDisclosure().getRounding()).contains(STEPS.get(range));
        requireCoarse("", JsonMapper.shared().readTree(CultureJson.write(profile)), STEPS.get(range));
    }

    @Property(tries = 40)
    void anIntervalFollowsFromTheMeanTheErrorAndTheBaseThatStandBesideIt(
            @ForAll ReportRange range,
            @ForAll @IntRange(min = 20, max = 120) int people,
            @ForAll boolean weighted,
            @ForAll long seed) {
        for (Measured shown : shown(scores(range, people, weighted, seed).publish(POLICY))) {
            if (shown.getInterval().isPresent()) {
                Interval interval = shown.getInterval().get();
                double errors = TDistribution.of(shown.getBase().getRespondents() - 1.0)
                        .inverseSurvivalProbability((1 - interval.getLevel()) / 2);
                double half = errors * shown.getStandardError().getValue();
                double rounding = STEPS.get(range) / 20 + 1e-9;
                assertThat(interval.getLower()).isCloseTo(shown.getMean() - half, within(rounding));
                assertThat(interval.getUpper()).isCloseTo(shown.getMean() + half, within(rounding));
                assertThat(shown.getMean()).isBetween(interval.getLower(), interval.getUpper());
            }
        }
    }

    @Property(tries = 40)
    void aMeanIsTheNearestOfItsSteps(
            @ForAll @IntRange(min = 20, max = 120) int people, @ForAll boolean weighted, @ForAll long seed) {
        SurveyScores scores = scores(ReportRange.ZERO_TO_TEN, people, weighted, seed);
        List<Measured> coarse = shown(scores.publish(POLICY));
        List<Measured> exact = shown(scores.publish(POLICY.withCoarsening(Coarsening.none())));
        assertThat(coarse).hasSameSizeAs(exact);
        for (int i = 0; i < coarse.size(); i++) {
            double within = Math.min(9.5, Math.max(0.5, exact.get(i).getMean()));
            assertThat(coarse.get(i).getMean()).isCloseTo(within, within(0.05 + 1e-9));
            assertThat(coarse.get(i).getBase()).isEqualTo(exact.get(i).getBase());
        }
    }

    private static void requireCoarse(String name, JsonNode node, double step) {
        if (node.isNumber()) {
            if (!STATED.contains(name)) {
                double steps = node.doubleValue() / step(name, step);
                assertThat(steps).as(name + " " + node).isCloseTo(Math.rint(steps), within(1e-9));
            }
        } else if (node.isArray()) {
            node.forEach(each -> requireCoarse(name, each, step));
        } else {
            node.propertyStream().forEach(each -> requireCoarse(each.getKey(), each.getValue(), step));
        }
    }

    /** What a number is a multiple of; whatever is not known here must be whole. */
    private static double step(String name, double step) {
        if (name.equals("mean")) {
            return step;
        }
        return SPREADS.contains(name) ? step / 10 : 1;
    }

    private static List<Measured> shown(CultureProfile profile) {
        return profile.getScores().stream()
                .map(ConstructScore::getMeasured)
                .flatMap(measured -> measured.stream())
                .toList();
    }

    private static SurveyScores scores(ReportRange range, int people, boolean weighted, long seed) {
        Instrument instrument = instrument(range);
        ResponsesBuilder responses = Responses.builder(instrument);
        AnyResponses.of(people, weighted, new Random(seed)).forEach(responses::add);
        return Scoring.of(instrument).in(AnyResponses.TREE).withCuts("gender").score(responses.build());
    }

    /** On their own ranges, only scales of one range can be reported together. */
    private static Instrument instrument(ReportRange range) {
        Instrument all = AnyResponses.INSTRUMENT;
        List<Scale> scales = range == ReportRange.NATIVE ? all.getScales().subList(0, 1) : all.getScales();
        return Instrument.builder()
                .copying(all)
                .scales(scales)
                .rule(ScoringRule.builder().copying(all.getRule()).range(range).build())
                .build();
    }
}
