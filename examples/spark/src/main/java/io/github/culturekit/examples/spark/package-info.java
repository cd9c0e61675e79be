/** The same instrument, accumulators and profile on Apache Spark. */
package io.github.culturekit.examples.spark;
