package io.github.culturekit.model.leadership;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.culturekit.model.organisation.HeadCount;
import io.github.culturekit.model.organisation.Population;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class RepresentationProperties {

    private static final int MINIMUM = 10;
    private final RepresentationRule rule = RepresentationRule.standard();

    /** A reader who subtracts what is shown from the whole is left with nobody hidden, or with two groups and enough people. */
    @Property
    void subtractionTellsNothingOfFewPeople(
            @ForAll @Size(min = 1, max = 6) List<@IntRange(max = 40) Integer> leaders,
            @ForAll @IntRange(max = 15) int unlisted) {
        RepresentationReport report = rule.compare(population(leaders, unlisted), Population.of(100_000));
        int shown = report.getGroups().stream()
                .filter(ShownGroup.class::isInstance)
                .mapToInt(group -> ((ShownGroup) group).getLeaders())
                .sum();
        long withheld = report.getGroups().stream()
                .filter(WithheldGroup.class::isInstance)
                .count();
        int left = report.getLeaders() - shown;
        assertThat(report.getGroups())
                .filteredOn(ShownGroup.class::isInstance)
                .allMatch(group -> ((ShownGroup) group).getLeaders() >= MINIMUM);
        if (shown > 0 && (withheld > 0 || left > 0)) {
            assertThat(left).isGreaterThanOrEqualTo(MINIMUM);
            assertThat(withheld).isNotEqualTo(1);
        }
    }

    @Property
    void theOrderOfGroupsMakesNoDifference(
            @ForAll @Size(min = 1, max = 6) List<@IntRange(max = 40) Integer> leaders, @ForAll Random random) {
        Population straight = population(leaders, 0);
        List<HeadCount> shuffled = new ArrayList<>(straight.getHeadCounts());
        Collections.shuffle(shuffled, random);
        RepresentationReport one = rule.compare(straight, Population.of(100_000));
        RepresentationReport other = rule.compare(
                Population.builder()
                        .people(straight.getPeople())
                        .headCounts(shuffled)
                        .build(),
                Population.of(100_000));
        assertThat(other.getGroups()).containsExactlyInAnyOrderElementsOf(one.getGroups());
    }

    @Property
    void limitsEncloseTheShareAndMidPLimitsLieWithinExactOnes(
            @ForAll @IntRange(min = 1, max = 300) int draws, @ForAll @IntRange(max = 300) int hits) {
        int count = Math.min(hits, draws);
        ShareLimits exact = new ShareLimits(count, draws, RatioInterval.CLOPPER_PEARSON);
        ShareLimits middle = new ShareLimits(count, draws, RatioInterval.MID_P);
        double share = (double) count / draws;
        assertThat(exact.lower(0.95)).isLessThanOrEqualTo(middle.lower(0.95)).isLessThanOrEqualTo(share);
        assertThat(exact.upper(0.95)).isGreaterThanOrEqualTo(middle.upper(0.95)).isGreaterThanOrEqualTo(share);
    }

    private static Population population(List<Integer> groups, int unlisted) {
        Population.Builder population = Population.builder()
                .people(groups.stream().mapToInt(Integer::intValue).sum() + unlisted);
        for (int i = 0; i < groups.size(); i++) {
            population.addHeadCount(RepresentationRuleTest.count("group", "g" + i, groups.get(i)));
        }
        return population.build();
    }
}
