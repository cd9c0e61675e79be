/**
 * The arithmetic behind confidentiality: what follows, by adding and subtracting, from totals that are published.
 *
 * <p>{@link io.github.culturekit.scoring.disclosure.span.GuardedSpan} tells, total by total, whether publishing it would
 * give a protected group away. {@link io.github.culturekit.scoring.disclosure.span.Attack} then looks, exactly and
 * exhaustively, for the groups that everything published gives away after all. Not exported.
 */
package io.github.culturekit.scoring.disclosure.span;
