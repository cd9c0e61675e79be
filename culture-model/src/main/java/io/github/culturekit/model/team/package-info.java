/** Teams. */
package io.github.culturekit.model.team;
