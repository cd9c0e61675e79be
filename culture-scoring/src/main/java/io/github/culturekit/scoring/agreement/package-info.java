/**
 * How far the people of a group agree, and how far groups differ: whether a team's mean may stand for its team.
 *
 * <p>{@link io.github.culturekit.scoring.agreement.RwgJ} says how much the people of one group agree on the items of a scale,
 * {@link io.github.culturekit.scoring.agreement.IntraclassCorrelation} how much of the differences between people lies between
 * groups. Both take plain data as well as exact scores:
 *
 * <pre>{@code
 * ExactScores exact = scores.reveal(AnalystAccess.because("may team means be reported?"));
 * AgreementResult ward = RwgJ.ofOptions(5).of(exact.findItems("trust", UnitId.of("ward")).orElseThrow());
 * IccResult icc = IntraclassCorrelation.withDefaults().of(exact, "trust", teams);
 * }</pre>
 *
 * <p>A number that cannot be had is a {@link io.github.culturekit.model.profile.Statistic} with the reason why. Everything
 * here is immutable and thread-safe.
 */
package io.github.culturekit.scoring.agreement;
