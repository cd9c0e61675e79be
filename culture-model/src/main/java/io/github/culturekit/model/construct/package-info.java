/**
 * What the domain names and someone can measure or act on: constructs, the frameworks that set them out, and the
 * crosswalks between frameworks.
 */
package io.github.culturekit.model.construct;
