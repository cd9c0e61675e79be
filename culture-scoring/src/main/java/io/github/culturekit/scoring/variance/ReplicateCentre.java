package io.github.culturekit.scoring.variance;

/** What the distances of replicates' estimates are measured from. */
public enum ReplicateCentre {
    /** Their mean, as in R's {@code survey} by default. */
    MEAN_OF_REPLICATES,
    /** The estimate of the whole sample: a mean squared error; {@code mse = TRUE} in R's {@code survey}. */
    ESTIMATE
}
