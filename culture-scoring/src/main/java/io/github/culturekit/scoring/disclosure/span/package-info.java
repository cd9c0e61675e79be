/**
 * The arithmetic behind confidentiality: what follows, by adding and subtracting, from totals that are published.
 *
 * <p>{@link io.github.culturekit.scoring.disclosure.span.GuardedSpan} tells, total by total, whether publishing it would
 * give a protected group away. {@link io.github.culturekit.scoring.disclosure.span.Attack} then looks, exactly and
 * exhaustively, for the groups that everything published gives away after all. Both reckon modulo a prime, which may at worst
 * hide a few totals too many or fail to see what follows; so nothing is called safe before {@link
 * io.github.culturekit.scoring.disclosure.span.RankProof} has shown in whole numbers that the prime hides nothing. Not exported.
 */
package io.github.culturekit.scoring.disclosure.span;
