package io.github.culturekit.scoring.agreement;

import io.github.culturekit.model.construct.Citation;

/**
 * A rule of thumb by which researchers decide whether the means of groups may stand for their groups, with its source. None of them
 * is a law of nature; LeBreton and Senter (2008) and Lance, Butts and Michels (2006) discuss how little they rest on.
 */
public enum AggregationRule {
    /** People agree: the median rwg(j) against a uniform null is at least 0.70. */
    AGREEMENT_BEYOND_UNIFORM("median rwg(j) against a uniform null", true, Sources.LEBRETON_SENTER),
    /** People agree more than a common lean to one side explains: the median rwg(j) against a skewed null is at least 0.70. */
    AGREEMENT_BEYOND_SKEW("median rwg(j) against a skewed null", true, Sources.LEBRETON_SENTER),
    /** People are near their group's mean: the median average deviation is at most a sixth of the number of options. */
    SMALL_DEVIATION("median average deviation from the mean", false, Sources.BURKE_DUNLAP),
    /** Groups differ: the F test of the analysis of variance is significant, and so ICC(1) is above 0. */
    GROUPS_DIFFER("probability of the F ratio by chance", false, Sources.BLIESE),
    /** Groups' means are reliable: ICC(2) is at least 0.70. */
    RELIABLE_MEANS("ICC(2)", true, Sources.LEBRETON_SENTER);

    private final String quantity;
    private final boolean least;
    private final Citation source;

    AggregationRule(String quantity, boolean least, Citation source) {
        this.quantity = quantity;
        this.least = least;
        this.source = source;
    }

    /**
     * What is held against the limit.
     *
     * @return a name, as in "ICC(2)"
     */
    public String getQuantity() {
        return quantity;
    }

    /**
     * Whether the quantity must reach the limit.
     *
     * @return true if it must be at least the limit, false if at most
     */
    public boolean isLeast() {
        return least;
    }

    /**
     * Where the rule is from.
     *
     * @return the source
     */
    public Citation getSource() {
        return source;
    }

    private static final class Sources {

        static final Citation LEBRETON_SENTER = Citation.builder()
                .addAuthors("LeBreton, J. M.", "Senter, J. L.")
                .title("Answers to 20 questions about interrater reliability and interrater agreement")
                .year(2008)
                .publisher("Organizational Research Methods 11")
                .build();
        static final Citation BURKE_DUNLAP = Citation.builder()
                .addAuthors("Burke, M. J.", "Dunlap, W. P.")
                .title("Estimating interrater agreement with the average deviation index: a user's guide")
                .year(2002)
                .publisher("Organizational Research Methods 5")
                .build();
        static final Citation BLIESE = Citation.builder()
                .addAuthors("Bliese, P. D.")
                .title(
                        "Within-group agreement, non-independence, and reliability: implications for data aggregation and analysis")
                .year(2000)
                .publisher("Klein and Kozlowski (eds.), Multilevel theory, research, and methods in organizations")
                .build();
    }
}
