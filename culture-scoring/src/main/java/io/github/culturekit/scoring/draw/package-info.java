/**
 * Random draws for bootstraps and resampling. Not exported. The same seed draws the same on every machine and in every release of
 * Java, whichever thread draws.
 */
package io.github.culturekit.scoring.draw;
