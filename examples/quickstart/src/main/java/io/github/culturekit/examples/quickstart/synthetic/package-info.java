/** An invented organisation and its survey, made by a seeded generator: the data that the quickstart scores. */
@NullMarked
package io.github.culturekit.examples.quickstart.synthetic;

import org.jspecify.annotations.NullMarked;
