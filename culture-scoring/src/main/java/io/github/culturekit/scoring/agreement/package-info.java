/**
 * How far the people of a team agree, and how far teams differ: whether a team's mean may stand for its team.
 *
 * <h2>May trust be reported by team?</h2>
 *
 * <p>One call gathers what researchers ask for, holds it against their rules of thumb and names the source of each:
 *
 * <pre>{@code
 * AggregationEvidence evidence = AggregationReview.withDefaults().of(responses, "trust");
 * AggregationVerdict verdict = evidence.getVerdict();
 * String because = evidence.describe();
 * }</pre>
 *
 * <p>The verdict sums up and decides nothing: a limit such as 0.70 is a custom. The evidence has the number of every group, and
 * the calculators below give more of it.
 *
 * <h2>Does this team agree, and more than by chance?</h2>
 *
 * <p>{@link io.github.culturekit.scoring.agreement.RwgJ} compares with answers by chance, {@link
 * io.github.culturekit.scoring.agreement.AverageDeviation} speaks in response options, and {@link
 * io.github.culturekit.scoring.agreement.RStarWg} and {@link io.github.culturekit.scoring.agreement.Awg} mend what is criticised in
 * rwg(j). Four people often agree by chance, so ask what they need:
 *
 * <pre>{@code
 * Responses team = responses.unit(responses.getUnits().get(0));
 * Statistic agreement = RwgJ.withDefaults().of(team, "trust").getAgreement();
 * Statistic strict = RwgJ.withDefaults().against(NullDistribution.slightSkew()).of(team, "trust").getAgreement();
 * Statistic apart = AverageDeviation.withDefaults().of(team, "trust").getMean();
 * ChanceAgreement chance = ChanceAgreement.of(team.size(), NullDistribution.uniform(5));
 * Statistic needed = chance.getRwg().criticalAtLeast(0.05);
 * }</pre>
 *
 * <p>The critical value is for one item: that of a scale depends on how its items correlate. The instrument says how many options
 * there are; answers that come without one, as an {@link io.github.culturekit.scoring.reliability.ItemMatrix}, do not, and then
 * {@code RwgJ.withDefaults().withOptions(5)} does.
 *
 * <h2>How far do teams differ, and how sure is a team's mean?</h2>
 *
 * <p>{@link io.github.culturekit.scoring.agreement.IntraclassCorrelation} says how much of the differences between people lies
 * between teams, {@link io.github.culturekit.scoring.agreement.VarianceComponents} the same by maximum likelihood, with means that do
 * not put a small team at the top of a ranking by luck, and {@link io.github.culturekit.scoring.agreement.RandomGroupResampling}
 * holds the teams against random ones:
 *
 * <pre>{@code
 * RespondentScores people = Scoring.of(responses.getInstrument()).scoreRespondents(responses);
 * GroupedScores trust = GroupedScores.of(responses, people, "trust");
 * IccResult icc = IntraclassCorrelation.withDefaults().withSize(TypicalSize.BARTKO).of(trust);
 * Interval interval = icc.getIcc1Interval().orElseThrow();
 * Statistic designEffect = icc.getDesignEffect();
 * VarianceComponentsResult components = VarianceComponents.withDefaults().of(trust);
 * GroupMoments smallest = trust.getMoments().get("team 1");
 * Statistic fairMean = components.shrunkenMeanOf(smallest);
 * RandomGroupResult random = RandomGroupResampling.withDefaults().withSeed(2024).of(trust);
 * Statistic z = random.getZ();
 * }</pre>
 *
 * <p>For more answers than fit into memory, rwg(j), r*wg(j), awg and the ICC take the accumulated moments of
 * {@link io.github.culturekit.scoring.score.ExactScores}.
 *
 * <h2>Do trust and voice go together because teams differ, or people?</h2>
 *
 * <pre>{@code
 * GroupedScores voice = GroupedScores.of(responses, people, "voice");
 * WithinBetweenResult together = WithinBetween.withDefaults().of(trust, voice);
 * Statistic betweenTeams = together.getPartBetween();
 * Statistic withinTeams = together.getPartWithin();
 * }</pre>
 *
 * <h2>Where this differs from R</h2>
 *
 * <p>The numbers are those of R's {@code multilevel}, {@code lme4} and {@code nlme}. Different on purpose: {@code rwg.j} stops with an
 * error at a group in which an item has no answers, and {@code rgr.agree} at a group of one, where here that group alone is undefined or
 * left out; {@code ICC1} knows the mean group size only, which is biased where groups differ in size, so that
 * {@link io.github.culturekit.scoring.agreement.TypicalSize#BARTKO} is offered besides; {@code awg} and {@code ad.m} drop a person who
 * left one item out, which here is a choice ({@link io.github.culturekit.scoring.reliability.ItemMatrix#completeRows}).
 *
 * <p>A number that cannot be had is a {@link io.github.culturekit.model.profile.Statistic} with the reason why. All numbers are
 * exact, of groups of any size, and not for readers. Everything here is immutable and thread-safe.
 */
package io.github.culturekit.scoring.agreement;
