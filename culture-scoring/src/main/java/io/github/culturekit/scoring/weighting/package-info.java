/**
 * Whom each respondent stands for: weights that agree with the population.
 *
 * <p>More nurses than managers answered; how much should each count? Begin with what is known of the population: head counts of
 * attributes.
 *
 * <pre>{@code
 * Categories staff = Categories.of("group", "nurse", "nurse", "nurse", "manager");
 * Categories tenure = Categories.of("tenure", "0-1", "2+", "2+", "2+");
 * Margin byGroup = Margin.of(staff, Map.of("nurse", 60, "manager", 40));
 * Margin byTenure = Margin.of(tenure, Map.of("0-1", 15, "2+", 85));
 * }</pre>
 *
 * <p>If one attribute, or attributes crossed, are enough, the respondents of each cell stand for the cell:
 *
 * <pre>{@code
 * AdjustedWeights cells = PostStratification.withDefaults().of(new double[] {1, 1, 1, 1}, byGroup);
 * cells.getWeights(); // 20, 20, 20, 40
 * }</pre>
 *
 * <p>If several attributes are known one by one, rake; numbers, such as years of service, take calibration. Both refuse loudly, by
 * name, what no weights can meet:
 *
 * <pre>{@code
 * AdjustedWeights raked = RakingWeights.withDefaults().of(new double[] {1, 1, 1, 1}, List.of(byGroup, byTenure));
 * raked.getWeights(); // 15, 22.5, 22.5, 40
 * }</pre>
 *
 * <p>What do uneven weights cost, and is one of them too great?
 *
 * <pre>{@code
 * WeightSummary cost = KishDesignEffect.withDefaults().of(raked.getWeights());
 * TrimmedWeights trimmed = WeightTrimming.withDefaults().withCapOfMeans(1.5).of(raked.getWeights());
 * }</pre>
 *
 * <p>For responses and an organisation's head counts, {@link io.github.culturekit.scoring.weighting.NonResponseWeights} does this in
 * one call. Standard errors that know of the adjustment are in the package {@code scoring.variance}. Everything here is immutable
 * and thread-safe.
 */
package io.github.culturekit.scoring.weighting;
