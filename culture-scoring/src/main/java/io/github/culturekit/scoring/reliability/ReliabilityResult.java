package io.github.culturekit.scoring.reliability;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/** What the result of every reliability says of the answers that it rests on. */
public interface ReliabilityResult {

    /**
     * How missing answers were handled.
     *
     * @return the rule
     */
    @NotNull
    MissingData getMissingData();

    /**
     * How many rows are in use: the complete ones (listwise), or those with any answer (pairwise).
     *
     * @return 0 or more
     */
    @NotNull
    @Min(0)
    Integer getN();

    /**
     * How many items the scale has, k.
     *
     * @return 1 or more
     */
    @NotNull
    @Min(1)
    Integer getItemCount();
}
