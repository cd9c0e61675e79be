/**
 * Whether an intervention worked, how many units it takes to find out, and what a catalogue learns from it.
 */
package io.github.culturekit.catalog.evaluate;
