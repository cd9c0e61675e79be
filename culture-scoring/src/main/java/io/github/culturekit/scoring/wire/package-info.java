/**
 * Accumulators as bytes: numbers one after another, what they are of before them and a checksum behind. Not for consumers.
 */
package io.github.culturekit.scoring.wire;
