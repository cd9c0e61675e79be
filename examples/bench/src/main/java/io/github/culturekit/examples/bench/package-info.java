/** A nation's survey from file to results, as a whole process. */
@org.jspecify.annotations.NullMarked
package io.github.culturekit.examples.bench;
