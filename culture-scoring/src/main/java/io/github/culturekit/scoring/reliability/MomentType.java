package io.github.culturekit.scoring.reliability;

/**
 * Which of the three published definitions of skewness and excess kurtosis is meant.
 *
 * <p>The numbers are those of R's {@code e1071::skewness(type)} and {@code psych::describe(type)}; the definitions are
 * compared by Joanes and Gill (1998), Comparing measures of sample skewness and kurtosis, The Statistician 47.
 */
public enum MomentType {
    /** The moments themselves, as in older textbooks: g1 and g2. */
    TYPE_1,
    /** Unbiased under normality, as in SAS, SPSS and Excel: G1 and G2. */
    TYPE_2,
    /** With the sample's standard deviation, as in MINITAB and BMDP: b1 and b2. */
    TYPE_3
}
