package io.github.culturekit.model.leadership;

/**
 * The exact test of whether a group's share among leaders could have come about by drawing leaders without
 * regard to the group. Two-sided: counts no more likely than the observed one are as extreme.
 */
public enum RepresentationTest {
    /** Leaders are drawn from a population far larger than they are, as R's {@code binom.test} has it. */
    BINOMIAL,
    /** Leaders are themselves part of the population and each is drawn once, as R's {@code fisher.test} has it. */
    HYPERGEOMETRIC
}
