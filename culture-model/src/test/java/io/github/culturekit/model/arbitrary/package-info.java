/**
 * Arbitrary values of the library for property tests, also those of tools that build on it.
 *
 * <p>It is in culture-model's test-jar. {@link io.github.culturekit.model.arbitrary.CultureArbitraries#of(Class)} gives a
 * jqwik arbitrary for any value type of the model; {@link io.github.culturekit.model.arbitrary.ValueArbitraries} takes types of
 * one's own.
 */
package io.github.culturekit.model.arbitrary;
