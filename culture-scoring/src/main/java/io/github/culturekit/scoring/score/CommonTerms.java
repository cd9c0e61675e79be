package io.github.culturekit.scoring.score;

import io.github.culturekit.model.organisation.OrganisationSnapshot;
import io.github.culturekit.scoring.response.Responses;
import org.jspecify.annotations.Nullable;

/** What all responses of an accumulator have in common: one wave, and weights or none. Thread-safe. */
final class CommonTerms {

    private final @Nullable OrganisationSnapshot snapshot;
    private @Nullable String wave;
    private @Nullable Boolean weighted;

    CommonTerms(@Nullable OrganisationSnapshot snapshot) {
        this.snapshot = snapshot;
    }

    /** The wave, if there was a response. */
    synchronized @Nullable String wave() {
        return wave;
    }

    /** Whether responses are weighted, if there was one. */
    synchronized @Nullable Boolean weighted() {
        return weighted;
    }

    synchronized boolean areWeighted() {
        return Boolean.TRUE.equals(weighted);
    }

    /** Refuses responses of another wave, or weighted where others are not. */
    synchronized void require(String addedWave, boolean addedWeighted) {
        requireWave(addedWave);
        if (weighted != null && weighted != addedWeighted) {
            throw new IllegalArgumentException("Responses have " + (addedWeighted ? "weights" : "no weights")
                    + ", those before have " + (addedWeighted ? "none" : "some")
                    + ". Maybe leave weights out of all with Scoring.unweighted().");
        }
    }

    /** Holds all further responses to the terms of these, which must be those of the ones before. */
    synchronized void take(String addedWave, boolean addedWeighted) {
        require(addedWave, addedWeighted);
        wave = addedWave;
        weighted = addedWeighted;
    }

    private void requireWave(String added) {
        if (wave != null && !wave.equals(added)) {
            throw new IllegalArgumentException("Responses are of wave '" + added + "', those before of '" + wave
                    + "'; scores are of one. Maybe keep an accumulator for each wave.");
        }
        if (snapshot != null && !snapshot.getWave().equals(added) && !added.equals(Responses.ONLY_WAVE)) {
            throw new IllegalArgumentException("Responses are of wave '" + added + "', the organisation's snapshot of '"
                    + snapshot.getWave() + "'. Maybe the snapshot of another wave was given.");
        }
    }
}
