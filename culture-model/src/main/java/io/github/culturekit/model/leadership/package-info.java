/** Leadership. */
package io.github.culturekit.model.leadership;
