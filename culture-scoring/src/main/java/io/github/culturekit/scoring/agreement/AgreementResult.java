package io.github.culturekit.scoring.agreement;

import io.github.culturekit.model.profile.Statistic;
import org.jspecify.annotations.Nullable;

/**
 * How far the people of one group agree on the items of a scale.
 *
 * <p>Immutable and thread-safe; equal by its numbers.
 *
 * @see RwgJ
 */
public final class AgreementResult {

    private final int itemCount;
    private final Statistic meanItemVariance;
    private final Statistic agreement;

    AgreementResult(int itemCount, Statistic meanItemVariance, Statistic agreement) {
        this.itemCount = itemCount;
        this.meanItemVariance = meanItemVariance;
        this.agreement = agreement;
    }

    /**
     * How many items the scale has.
     *
     * @return 1 or more
     */
    public int getItemCount() {
        return itemCount;
    }

    /**
     * The mean of the items' variances in the group.
     *
     * @return 0 or more, or why there is none
     */
    public Statistic getMeanItemVariance() {
        return meanItemVariance;
    }

    /**
     * The agreement, rwg(j), or rwg of a single item.
     *
     * @return 0 for chance to 1 where all agree, or why there is none; below 0 or above 1 only where it is not clipped
     */
    public Statistic getAgreement() {
        return agreement;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AgreementResult that
                && itemCount == that.itemCount
                && meanItemVariance.equals(that.meanItemVariance)
                && agreement.equals(that.agreement);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * itemCount + meanItemVariance.hashCode()) + agreement.hashCode();
    }

    /** {@return the agreement, as in {@code AgreementResult[0.81 on 5 items]}} */
    @Override
    public String toString() {
        return "AgreementResult[" + agreement + " on " + itemCount + " items]";
    }
}
