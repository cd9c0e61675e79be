/**
 * What an organisation can do about its culture, as data: interventions and the evidence that speaks of them, versioned
 * and cited. It reads no survey and knows no scoring.
 */
package io.github.culturekit.catalog;
