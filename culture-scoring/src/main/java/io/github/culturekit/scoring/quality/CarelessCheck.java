package io.github.culturekit.scoring.quality;

import io.github.culturekit.model.construct.Citation;

/**
 * A sign of careless responding that can be looked for in the answers alone, with the cut-off that its literature gives.
 *
 * <p>Cut-offs are conventions: none separates careless from careful people without error, and honest people are flagged too.
 */
public enum CarelessCheck {
    /**
     * The longest run of equal answers, as a share of the items. Flagged from half of the items on (Curran 2016).
     *
     * @see LongString
     */
    LONG_STRING(0.5, CutOff.AT_OR_ABOVE, curran()),
    /**
     * The standard deviation of the respondent's answers. Dunn and colleagues (2018) give no limit but the extremes of the
     * sample; flagged at 0, where all answers are the same.
     *
     * @see ResponseVariability
     */
    RESPONSE_VARIABILITY(0, CutOff.AT_OR_BELOW, dunn()),
    /**
     * Even-odd consistency. Flagged below 0.30 (Jackson, in Johnson 2005).
     *
     * @see EvenOddConsistency
     */
    EVEN_ODD(0.3, CutOff.BELOW, johnson()),
    /**
     * The probability of the Mahalanobis distance. Flagged below 0.001 (Tabachnick and Fidell 2013).
     *
     * @see MahalanobisDistance
     */
    MAHALANOBIS(0.001, CutOff.BELOW, tabachnick()),
    /**
     * The correlation over psychometric synonyms. Flagged below 0.03, Johnson's limit for antonyms with the sign turned.
     *
     * @see PsychometricPairs#withDefaults()
     */
    SYNONYMS(0.03, CutOff.BELOW, johnson()),
    /**
     * The correlation over psychometric antonyms. Flagged above -0.03 (Johnson 2005).
     *
     * @see PsychometricPairs#antonyms()
     */
    ANTONYMS(-0.03, CutOff.ABOVE, johnson());

    private final double standard;
    private final CutOff side;
    private final Citation source;

    CarelessCheck(double standard, CutOff side, Citation source) {
        this.standard = standard;
        this.side = side;
        this.source = source;
    }

    /**
     * The cut-off of the literature.
     *
     * @return a number in the units of the index
     */
    public double getStandardCutOff() {
        return standard;
    }

    /**
     * Where the cut-off comes from.
     *
     * @return the paper or book
     */
    public Citation getSource() {
        return source;
    }

    /**
     * Whether an index lies beyond a cut-off.
     *
     * @param value a respondent's index
     * @param cutOff the cut-off
     * @return true if the respondent is to be flagged
     */
    public boolean isFlagged(double value, double cutOff) {
        return side.isBeyond(value, cutOff);
    }

    /**
     * A cut-off in words.
     *
     * @param cutOff the cut-off
     * @return as in {@code at or above 0.5}
     */
    public String describe(double cutOff) {
        return side.words() + " " + cutOff;
    }

    private static Citation curran() {
        return Citation.builder()
                .addAuthor("Curran, P. G.")
                .year(2016)
                .title("Methods for the detection of carelessly invalid responses in survey data")
                .publisher("Journal of Experimental Social Psychology, 66, 4-19")
                .build();
    }

    private static Citation dunn() {
        return Citation.builder()
                .addAuthors("Dunn, A. M.", "Heggestad, E. D.", "Shanock, L. R.", "Theilgard, N.")
                .year(2018)
                .title("Intra-individual response variability as an indicator of insufficient effort responding")
                .publisher("Journal of Business and Psychology, 33, 105-121")
                .build();
    }

    private static Citation johnson() {
        return Citation.builder()
                .addAuthor("Johnson, J. A.")
                .year(2005)
                .title("Ascertaining the validity of individual protocols from Web-based personality inventories")
                .publisher("Journal of Research in Personality, 39, 103-129")
                .build();
    }

    private static Citation tabachnick() {
        return Citation.builder()
                .addAuthors("Tabachnick, B. G.", "Fidell, L. S.")
                .year(2013)
                .title("Using multivariate statistics")
                .publisher("Pearson, 6th edition")
                .build();
    }
}
