/** Many seeded draws at once, on any number of threads with the same result. Not exported. */
package io.github.culturekit.catalog.draw;
