/**
 * Common factors behind the correlations of some items: their extraction and rotation, for the reliability of a scale.
 *
 * <p>Not exported. What cannot be had (a matrix that cannot be inverted, a search that does not settle) is an empty result.
 * Everything is immutable and thread-safe, and nothing is random.
 */
package io.github.culturekit.scoring.factor;
