/**
 * Reading and writing the library's values as JSON.
 *
 * <p>{@link io.github.culturekit.model.json.CultureJson} is strict: what it reads is either a valid value or refused with
 * the place and the reason. A consumer's own Jackson 2 or 3 mapper reads and writes the same JSON, as strictly as it is
 * configured. The JSON Schemas of the root types lie beside the classes, in {@code io/github/culturekit/schema}.
 */
package io.github.culturekit.model.json;
