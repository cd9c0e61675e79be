/** How long each step of the way takes, by JMH. */
package io.github.culturekit.examples.benchmarks;
