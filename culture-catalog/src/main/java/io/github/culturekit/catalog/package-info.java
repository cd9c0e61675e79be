/**
 * What an organisation can do about its culture, as data: interventions and the evidence that speaks of them, versioned
 * and cited. It reads no survey and knows no scoring.
 *
 * <p>Catalogues come in layers. A sector or an organisation lays its own over the library's: it adds, overrides, extends and
 * retires, each with the reason, and the merged catalogue says of every entry which layer it comes from. Layers are Java
 * values, files that end in {@code .catalogue-layer.json}, or come in jars by a
 * {@link io.github.culturekit.catalog.CatalogLayerSource}.
 *
 * <pre>{@code
 * CatalogLayer own = CatalogLayer.builder()
 *         .id("our-council")
 *         .version("1.0.0")
 *         .label("Our council")
 *         .description("What we do otherwise.")
 *         .addOver("beyond-health-care")
 *         .addRetirement(CatalogRetirement.builder()
 *                 .entry(EntryId.parse("intervention/lesson-visits"))
 *                 .reason("We run no schools.")
 *                 .build())
 *         .build();
 * LayeredCatalog layered = CatalogLayers.standard()
 *         .with(CatalogLayer.beyondHealthCare())
 *         .with(own) // or .with(CatalogLayers.read(folder))
 *         .merge();
 * InterventionCatalog catalog = layered.getCatalog();                               // wherever a catalogue is taken
 * layered.findIntervention("executive-walkabouts").map(EntryProvenance::getLayer);  // beyond-health-care
 * layered.findIntervention("schwartz-rounds").map(EntryProvenance::isRetired);      // true
 * }</pre>
 */
package io.github.culturekit.catalog;
