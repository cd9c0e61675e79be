package io.github.culturekit.catalog.recommend;

import io.github.culturekit.model.profile.Measured;

/** How uncertain a published mean is. */
final class StandardErrors {

    private StandardErrors() {}

    /** The published standard error, else that of a simple random sample, else 0: then nothing is known of any spread. */
    static double of(Measured measured) {
        return measured.getStandardError()
                .toOptional()
                .orElseGet(() ->
                        ofSample(measured.getStandardDeviation().toOptional().orElse(0), measured));
    }

    static double ofSample(double standardDeviation, Measured measured) {
        return standardDeviation / Math.sqrt(Math.max(1, measured.getBase().getRespondents()));
    }
}
