package io.github.culturekit.scoring.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class PeerStandingProperties {

    private final PeerStanding calculator = PeerStanding.withDefaults();

    @Property(tries = 100)
    void theRulesFrameEachOtherAndAverageToTheMiddle(
            @ForAll @Size(min = 1, max = 20) List<@IntRange(max = 9) Integer> scores) {
        PeerGroup group =
                PeerGroup.of(IntStream.range(0, scores.size()).boxed().collect(Collectors.toMap(i -> "p" + i, i ->
                        (double) scores.get(i))));

        double sum = 0;
        for (String member : group.getMembers().keySet()) {
            double half = rank(calculator, member, group);
            assertThat(half)
                    .isBetween(
                            rank(calculator.withTies(TieRule.BELOW), member, group),
                            rank(calculator.withTies(TieRule.AT_OR_BELOW), member, group));
            sum += half;
        }
        assertThat(sum / scores.size()).isCloseTo(50, within(1e-9));
    }

    private static double rank(PeerStanding calculator, String member, PeerGroup group) {
        return calculator.of(member, group).getPercentileRank().getValue();
    }
}
