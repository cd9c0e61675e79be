/**
 * The one door to linear algebra and linear programming: small dense matrices of doubles and their decompositions, for the
 * statistics of this module, and the range of a sum.
 *
 * <p>Not exported. Only this package knows the library that decomposes; whatever may fail for the numbers at hand (a matrix
 * that is singular, columns that depend on each other) says so by an empty result, never by an exception or a NaN. Meant for
 * up to about a hundred columns. Everything is immutable and thread-safe.
 */
package io.github.culturekit.scoring.matrix;
