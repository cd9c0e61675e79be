/**
 * Everything that the library knows of the domain as one place to ask: frameworks and their constructs, crosswalks,
 * interventions and evidence, linked both ways, with an organisation's own files laid over them.
 */
package io.github.culturekit.model.atlas;
