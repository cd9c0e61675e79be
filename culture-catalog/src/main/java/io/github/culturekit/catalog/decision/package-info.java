/**
 * What has to be decided, with everything that is uncertain about it: how large the gaps are, how much each matters, what
 * each intervention does about them and what it costs.
 *
 * <p>A {@link io.github.culturekit.catalog.decision.Decision} holds the {@linkplain io.github.culturekit.catalog.decision.Belief
 * beliefs}; a {@link io.github.culturekit.catalog.decision.Draw} is one world that they allow.
 */
package io.github.culturekit.catalog.decision;
