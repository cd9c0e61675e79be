/** A report of a survey for the people who decide: one HTML file that needs nothing beside it. */
@NullMarked
package io.github.culturekit.examples.quickstart.report;

import org.jspecify.annotations.NullMarked;
