/** The organisation that a survey is about: a tree of units with head counts, as it stood when a wave was taken. */
package io.github.culturekit.model.organisation;
