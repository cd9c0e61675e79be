/**
 * What an organisation can do about its culture, and how well each thing is known to work.
 *
 * <p>An {@link io.github.culturekit.model.intervention.Intervention} acts on constructs. What is known of its effect
 * stands in {@link io.github.culturekit.model.intervention.Evidence}, whose
 * {@linkplain io.github.culturekit.model.intervention.EffectSize effect sizes} are kept in the metric of their source and
 * brought to one metric only where a cited conversion exists.
 */
package io.github.culturekit.model.intervention;
