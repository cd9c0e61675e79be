/**
 * A profile to look at: pictures as SVG and as Vega-Lite, and a table for a console.
 *
 * <p>Each picture is an immutable configured object: {@code HeatMap.withDefaults().withTitle("...").of(profile)}. The same
 * profile and configuration give the same bytes on every machine. A score that is withheld and a score that does not exist
 * look the same, so that a picture gives nothing away that its profile protects.
 */
package io.github.culturekit.model.picture;
