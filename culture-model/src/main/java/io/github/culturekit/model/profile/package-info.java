/**
 * What a survey says of an organisation, fit for readers: a score for each construct, unit and cut, or the fact that it is
 * withheld.
 *
 * <p>Missing is a value with a reason: a number that cannot be had is a {@link
 * io.github.culturekit.model.profile.Statistic} that says why, and a score that must not be shown is {@link
 * io.github.culturekit.model.profile.Withheld}.
 */
package io.github.culturekit.model.profile;
