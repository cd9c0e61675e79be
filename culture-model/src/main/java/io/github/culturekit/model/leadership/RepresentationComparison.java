package io.github.culturekit.model.leadership;

import io.github.culturekit.model.organisation.Cut;
import io.github.culturekit.model.organisation.HeadCount;
import io.github.culturekit.model.organisation.Population;
import io.github.culturekit.model.profile.Interval;
import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.profile.UndefinedReason;
import io.github.culturekit.model.profile.WithheldReason;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** How a {@link RepresentationRule} compares leaders with their population. */
final class RepresentationComparison {

    private final RepresentationRule rule;
    private final Population leaders;
    private final Population population;

    private RepresentationComparison(RepresentationRule rule, Population leaders, Population population) {
        this.rule = rule;
        this.leaders = leaders;
        this.population = population;
    }

    static RepresentationReport of(RepresentationRule rule, Population leaders, Population population) {
        return new RepresentationComparison(rule, leaders, population).report();
    }

    private RepresentationReport report() {
        List<CountedGroup> groups =
                leaders.getHeadCounts().stream().map(this::counted).toList();
        Map<String, List<CountedGroup>> byCharacteristic =
                groups.stream().collect(Collectors.groupingBy(CountedGroup::characteristic));
        Set<Cut> shown = byCharacteristic.values().stream()
                .flatMap(each -> SmallGroups.shown(each, rule.getMinimumShown()).stream())
                .collect(Collectors.toSet());
        return RepresentationReport.builder()
                .rule(rule)
                .leaders(leaders.getPeople())
                .population(population.getPeople())
                .groups(groups.stream()
                        .map(group -> shown.contains(group.group()) ? shown(group) : withheld(group))
                        .toList())
                .notCounted(population.getHeadCounts().stream()
                        .map(HeadCount::getCut)
                        .filter(cut -> leaders.people(cut).isEmpty())
                        .toList())
                .build();
    }

    private CountedGroup counted(HeadCount count) {
        if (count.getCut().getValues().size() != 1) {
            throw new IllegalArgumentException("Leaders are counted by '" + count.getCut()
                    + "', more than one characteristic; small groups could be worked out from such counts. Maybe join the"
                    + " two into one characteristic, and compare it by itself.");
        }
        return new CountedGroup(
                count.getCut(),
                count.getPeople(),
                leaders.getPeople(),
                population.people(count.getCut()),
                population.getPeople());
    }

    private static GroupRepresentation withheld(CountedGroup group) {
        return WithheldGroup.builder()
                .group(group.group())
                .reason(WithheldReason.TOO_FEW)
                .build();
    }

    private GroupRepresentation shown(CountedGroup group) {
        Statistic leaderShare = share(group.leaders(), group.ofLeaders(), UndefinedReason.NO_ANSWERS);
        Statistic populationShare = group.people().isPresent()
                ? share(group.people().getAsInt(), group.ofPeople(), UndefinedReason.NO_POPULATION)
                : Statistic.undefined(UndefinedReason.NO_POPULATION);
        Statistic expected = populationShare.isDefined() && populationShare.getValue() == 0
                ? Statistic.undefined(UndefinedReason.NO_POPULATION)
                : populationShare;
        Statistic ratio = expected.isDefined() ? leaderShare.map(share -> share / expected.getValue()) : expected;
        ShownGroup.Builder shown = ShownGroup.builder()
                .group(group.group())
                .leaders(group.leaders())
                .leaderPercent(leaderShare.map(share -> 100 * share))
                .populationPercent(populationShare.map(share -> 100 * share))
                .ratio(ratio)
                .pValue(ratio.isDefined() ? test(group, expected.getValue()) : ratio);
        if (ratio.isDefined()) {
            shown.interval(interval(group, expected.getValue()));
        }
        return shown.build();
    }

    private static Statistic share(int part, int whole, UndefinedReason ifNobody) {
        return whole == 0 ? Statistic.undefined(ifNobody) : Statistic.of((double) part / whole);
    }

    private Interval interval(CountedGroup group, double expected) {
        ShareLimits limits = new ShareLimits(group.leaders(), group.ofLeaders(), rule.getInterval());
        double level = rule.getLevel();
        return Interval.of(limits.lower(level) / expected, limits.upper(level) / expected, level);
    }

    private Statistic test(CountedGroup group, double expected) {
        return switch (rule.getTest()) {
            case BINOMIAL ->
                Statistic.of(
                        expected == 1
                                ? group.leaders() == group.ofLeaders() ? 1 : 0
                                : CountDistribution.binomial(group.ofLeaders(), expected)
                                        .noMoreLikelyThan(group.leaders()));
            case HYPERGEOMETRIC -> hypergeometric(group);
        };
    }

    private static Statistic hypergeometric(CountedGroup group) {
        int marked = group.people().orElseThrow();
        boolean partOfThePopulation =
                group.leaders() <= marked && group.ofLeaders() - group.leaders() <= group.ofPeople() - marked;
        return partOfThePopulation
                ? Statistic.of(CountDistribution.hypergeometric(group.ofPeople(), marked, group.ofLeaders())
                        .noMoreLikelyThan(group.leaders()))
                : Statistic.undefined(UndefinedReason.NOT_DEFINED_BY_RULE);
    }
}
