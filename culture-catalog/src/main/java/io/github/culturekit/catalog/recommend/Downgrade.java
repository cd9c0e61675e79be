package io.github.culturekit.catalog.recommend;

import io.github.culturekit.model.intervention.EvidenceGrade;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/**
 * Why the evidence behind a contribution is less certain than it could be. The reasons are those of GRADE (Guyatt and
 * others, 2008, BMJ 336:924-926), as far as a catalogue can show them; of publication bias it knows nothing.
 */
public enum Downgrade {
    /** GRADE's risk of bias: some of the evidence is no meta-analysis. */
    STUDY_DESIGN(
            "some of the evidence has a weaker design than a meta-analysis",
            contribution -> contribution.getEffect().getWeakestGrade() != EvidenceGrade.A),
    /** GRADE's inconsistency: pieces of evidence differ by more than their errors explain. */
    INCONSISTENCY(
            "the studies disagree by more than chance",
            contribution -> contribution.getEffect().getUncertainty().getDisagreement() > 0),
    /** GRADE's indirectness: the effect is on a construct that is only akin to the one measured. */
    INDIRECTNESS(
            "the effect is on something akin to what was measured, not on it",
            contribution -> contribution.getWay().getStrength() < 1),
    /** GRADE's imprecision: what it is expected to do here could as well be harm, or help where it is harm. */
    IMPRECISION("an effect of the other direction cannot be ruled out", Downgrade::holdsZero),
    /** GRADE's imprecision again: no standard error can be computed from what a source says. */
    ERROR_ASSUMED(
            "sources do not say how exact their numbers are",
            contribution -> !contribution.getEffect().getErrorAssumed().isEmpty());

    /** The 97.5% point of the normal distribution. */
    private static final double Z_975 = 1.959963984540054;

    private final String meaning;
    private final Predicate<Contribution> applies;

    Downgrade(String meaning, Predicate<Contribution> applies) {
        this.meaning = meaning;
        this.applies = applies;
    }

    static List<Downgrade> of(Contribution contribution) {
        return Arrays.stream(values())
                .filter(one -> one.applies.test(contribution))
                .toList();
    }

    private static boolean holdsZero(Contribution contribution) {
        ShrunkEffect effect = contribution.getEffect();
        return Math.abs(effect.getValue()) < Z_975 * effect.getStandardDeviation();
    }

    /**
     * The reason for people to read.
     *
     * @return part of a sentence
     */
    public String getMeaning() {
        return meaning;
    }
}
