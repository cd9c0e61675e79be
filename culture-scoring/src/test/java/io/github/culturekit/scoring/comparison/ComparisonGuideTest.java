package io.github.culturekit.scoring.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.culturekit.model.construct.ConstructId;
import io.github.culturekit.model.organisation.UnitId;
import io.github.culturekit.model.profile.Benchmark;
import io.github.culturekit.model.profile.Interval;
import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.scoring.GuideSnippet;
import io.github.culturekit.scoring.reliability.CronbachAlpha;
import io.github.culturekit.scoring.reliability.ItemMatrix;
import io.github.culturekit.scoring.response.Responses;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The guide of the package, run. */
class ComparisonGuideTest {

    @Test
    void theGuideIsRunHere() throws IOException {
        GuideSnippet.assertRunBy(ComparisonGuideTest.class);
    }

    @Test
    void fromTheQuestionToTheAnswer() {
        Responses responses = responses();
        // 1. Did the organisation change? Some people answered both times, which makes the change surer.
        Responses earlier = responses.wave("2023");
        Responses later = responses.wave("2025");
        WaveResult change = WaveComparison.withDefaults().of(earlier, later, "trust");
        VerdictRule rule =
                VerdictRule.withDefaults().withSmallestThatMatters(0.5).withDecimals(1);
        String answer = rule.of(change.getChange()).getText();

        // 2. In which divisions? Many tests find something by chance, so their probabilities are adjusted for each
        // other.
        List<MeanTest> tests = Stream.of("North", "South")
                .map(unit -> UnitId.of(unit))
                .map(unit -> WaveComparison.withDefaults()
                        .of(earlier.unit(unit), later.unit(unit), "trust")
                        .getChange())
                .toList();
        List<Statistic> adjusted = Adjustment.HOLM.adjust(
                tests.stream().map(test -> test.getProbability()).toList());
        Verdict north = rule.of(tests.get(0), adjusted.get(0));

        // 3. Do divisions differ now, and which? Welch and Games-Howell let their spreads differ.
        SeveralGroupsResult divisions = SeveralGroups.withDefaults().of(GroupScores.byUnit(later, "trust"));
        Statistic anyDifference = divisions.getWelchAnova().getProbability();
        RangeTest pair = divisions.findPair("North", "South").orElseThrow().getGamesHowell();

        // 4. How large is that beside the differences between people?
        Map<String, GroupScores> groups = GroupScores.byUnit(later, "trust");
        TwoGroupResult two = TwoGroups.withDefaults().of(groups.get("North"), groups.get("South"));
        Statistic size = two.getEffect().getHedgesG();

        // 5. Is the share of people who trust (7.5 or more of 10) different?
        Proportion trusting = Proportion.atOrAbove(groups.get("North"), 7.5);
        Interval share = ProportionInterval.withDefaults().of(trusting).orElseThrow();
        ProportionDifference shares =
                ProportionComparison.withDefaults().of(trusting, Proportion.atOrAbove(groups.get("South"), 7.5));

        // 6. Whose own score changed by more than the error of measurement?
        Statistic alpha =
                CronbachAlpha.withDefaults().of(ItemMatrix.of(earlier, "trust")).getAlpha();
        ReliableChangeResult people = ReliableChange.withDefaults()
                .of(alpha, PersonScores.of(earlier, "trust"), PersonScores.of(later, "trust"));

        // 7. Where does that put us among others who publish theirs?
        PeerGroup peers = PeerGroup.of(Map.of("Elm", 5.6, "Oak", 6.1, "Ash", 6.4, "Yew", 7.0));
        StandingResult place =
                PeerStanding.withDefaults().of(change.getLater().getMean().getValue(), peers);
        Benchmark median = peers.benchmark(ConstructId.of("acme", "trust"), PeerPoint.MEDIAN);

        assertThat(change.getDesign()).isEqualTo(WaveDesign.PARTLY_THE_SAME);
        assertThat(answer).contains("higher (95% interval").contains("virtually certain");
        assertThat(north.getConclusion()).isEqualTo(Conclusion.HIGHER);
        assertThat(adjusted.get(0).getValue())
                .isGreaterThanOrEqualTo(tests.get(0).getProbability().getValue());
        assertThat(anyDifference.getValue()).isLessThan(0.05);
        assertThat(pair.getProbability().getValue()).isCloseTo(anyDifference.getValue(), within(1e-9));
        assertThat(size.getValue()).isBetween(0.3, 1.5);
        assertThat(trusting.share()).isBetween(share.getLower(), share.getUpper());
        assertThat(shares.getDifference().getValue()).isPositive();
        assertThat(people.getImproved()).isGreaterThan(people.getDeteriorated());
        assertThat(place.getRank()).isBetween(1, 5);
        assertThat(median.getValue()).isCloseTo(6.25, within(1e-12));
        assertThat(median.getLabel()).isEqualTo("median of 4 peers");
    }

    /** Made up: the North gains more than the South; two thirds answer both times. */
    private static Responses responses() {
        Random random = new Random(5);
        List<String> rows = new ArrayList<>();
        for (int person = 0; person < 300; person++) {
            String unit = person % 2 == 0 ? "North" : "South";
            double trust = 3 + 0.7 * random.nextGaussian();
            if (person % 3 != 1) {
                rows.add(unit + ",nurse,2023,p" + person + "," + answers(trust, random));
            }
            if (person % 3 != 2) {
                double gain = unit.equals("North") ? 0.8 : 0.2;
                rows.add(unit + ",nurse,2025,p" + person + "," + answers(trust + gain, random));
            }
        }
        return SmallSurvey.read(rows.toArray(String[]::new));
    }

    private static String answers(double trust, Random random) {
        return answer(trust, random) + "," + answer(trust, random);
    }

    private static int answer(double trust, Random random) {
        return (int) Math.max(1, Math.min(5, Math.rint(trust + 0.5 * random.nextGaussian())));
    }
}
