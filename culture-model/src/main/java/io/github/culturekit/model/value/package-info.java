/**
 * What every value of the library shares: how it is generated, validated and written as JSON.
 *
 * <p>A value type is an abstract class marked {@link io.github.culturekit.model.value.ValueType}; its rules are Jakarta
 * Bean Validation annotations on its accessors, and {@link io.github.culturekit.model.value.Validity} enforces them
 * whenever one is built.
 */
package io.github.culturekit.model.value;
