/**
 * What an organisation can do about its culture, how well each thing is known to work, and what leadership and culture do
 * to patients, staff and organisations.
 *
 * <p>An {@link io.github.culturekit.model.intervention.Intervention} acts on constructs. What is known of its effect
 * stands in {@link io.github.culturekit.model.intervention.Evidence}, whose
 * {@linkplain io.github.culturekit.model.intervention.EffectSize effect sizes} are kept in the metric of their source and
 * brought to another one only where a cited
 * {@linkplain io.github.culturekit.model.intervention.EffectConversion conversion} exists.
 *
 * <p>An {@link io.github.culturekit.model.intervention.OutcomeLink} says that an
 * {@linkplain io.github.culturekit.model.construct.Outcome outcome} goes with a construct or an intervention; a
 * {@link io.github.culturekit.model.intervention.CaseStudy} tells what one organisation did and what came of it.
 * {@link io.github.culturekit.model.intervention.EvidenceBase} and
 * {@link io.github.culturekit.model.intervention.CaseBook} hold those of the founding documents:
 *
 * <pre>{@code
 * ConstructId mortality = ConstructId.parse("outcomes:mortality");
 * EvidenceBase.standard().onOutcome(mortality);    // what it goes with, and how strongly where that is known
 * CaseBook.standard().withOutcome(mortality);      // who reports of it
 * }</pre>
 */
package io.github.culturekit.model.intervention;
