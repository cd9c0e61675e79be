/**
 * Who may see which number.
 *
 * <p>Readers see a {@link io.github.culturekit.model.profile.CultureProfile}, which has passed a {@link
 * io.github.culturekit.scoring.disclosure.DisclosurePolicy}. Whoever must see the exact numbers says so, and why, with an
 * {@link io.github.culturekit.scoring.disclosure.AnalystAccess}; what they get is of another type.
 */
package io.github.culturekit.scoring.disclosure;
