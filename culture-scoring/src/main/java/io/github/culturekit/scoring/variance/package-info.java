/**
 * How sure a number of a sample is: estimates with standard errors that know how respondents were drawn and weighted.
 */
package io.github.culturekit.scoring.variance;
