/**
 * Whether groups and waves differ, by how much, and how certain that is.
 *
 * <p>From the question "did trust rise since the last survey, where, and does it matter?" to the answer:
 *
 * <pre>{@code
 * // 1. Did the organisation change? Some people answered both times, which makes the change surer.
 * Responses earlier = responses.wave("2023");
 * Responses later = responses.wave("2025");
 * WaveResult change = WaveComparison.withDefaults().of(earlier, later, "trust");
 * VerdictRule rule = VerdictRule.withDefaults().withSmallestThatMatters(0.5).withDecimals(1);
 * String answer = rule.of(change.getChange()).getText();
 *
 * // 2. In which divisions? Many tests find something by chance, so their probabilities are adjusted for each other.
 * List<MeanTest> tests = Stream.of("North", "South")
 *         .map(unit -> UnitId.of(unit))
 *         .map(unit -> WaveComparison.withDefaults().of(earlier.unit(unit), later.unit(unit), "trust").getChange())
 *         .toList();
 * List<Statistic> adjusted = Adjustment.HOLM.adjust(tests.stream().map(test -> test.getProbability()).toList());
 * Verdict north = rule.of(tests.get(0), adjusted.get(0));
 *
 * // 3. Do divisions differ now, and which? Welch and Games-Howell let their spreads differ.
 * SeveralGroupsResult divisions = SeveralGroups.withDefaults().of(GroupScores.byUnit(later, "trust"));
 * Statistic anyDifference = divisions.getWelchAnova().getProbability();
 * RangeTest pair = divisions.findPair("North", "South").orElseThrow().getGamesHowell();
 *
 * // 4. How large is that beside the differences between people?
 * Map<String, GroupScores> groups = GroupScores.byUnit(later, "trust");
 * TwoGroupResult two = TwoGroups.withDefaults().of(groups.get("North"), groups.get("South"));
 * Statistic size = two.getEffect().getHedgesG();
 *
 * // 5. Is the share of people who trust (7.5 or more of 10) different?
 * Proportion trusting = Proportion.atOrAbove(groups.get("North"), 7.5);
 * Interval share = ProportionInterval.withDefaults().of(trusting).orElseThrow();
 * ProportionDifference shares = ProportionComparison.withDefaults()
 *         .of(trusting, Proportion.atOrAbove(groups.get("South"), 7.5));
 *
 * // 6. Whose own score changed by more than the error of measurement?
 * Statistic alpha = CronbachAlpha.withDefaults().of(ItemMatrix.of(earlier, "trust")).getAlpha();
 * ReliableChangeResult people = ReliableChange.withDefaults()
 *         .of(alpha, PersonScores.of(earlier, "trust"), PersonScores.of(later, "trust"));
 *
 * // 7. Where does that put us among others who publish theirs?
 * PeerGroup peers = PeerGroup.of(Map.of("Elm", 5.6, "Oak", 6.1, "Ash", 6.4, "Yew", 7.0));
 * StandingResult place = PeerStanding.withDefaults().of(change.getLater().getMean().getValue(), peers);
 * Benchmark median = peers.benchmark(ConstructId.of("acme", "trust"), PeerPoint.MEDIAN);
 * }</pre>
 *
 * <p>Which test to report: Welch's for two groups, Welch's analysis and Games-Howell for several, the change that
 * {@link io.github.culturekit.scoring.comparison.WaveResult#getChange} chooses for two waves, Newcombe's interval for two shares.
 * The others are there to compare with other people's results. Report an effect size and an interval with every probability.
 *
 * <p>Everyone counts alike here, whatever their weight. These are results for the analyst: to show them to readers, compare
 * published profiles by {@link io.github.culturekit.model.profile.Change}, on which {@link
 * io.github.culturekit.scoring.comparison.VerdictRule} gives a verdict too. A number that cannot be had is a {@link
 * io.github.culturekit.model.profile.Statistic} with the reason why. Everything here is immutable and thread-safe.
 */
package io.github.culturekit.scoring.comparison;
