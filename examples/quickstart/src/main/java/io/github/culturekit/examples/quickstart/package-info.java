/** The whole way through the library as a program: a survey file in; a profile, recommendations and a report out. */
@NullMarked
package io.github.culturekit.examples.quickstart;

import org.jspecify.annotations.NullMarked;
