package io.github.culturekit.catalog.recommend;

import io.github.culturekit.model.value.Breaches;
import io.github.culturekit.model.value.CrossCheck;
import java.util.Objects;
import java.util.stream.Stream;

/** A mean is shrunk towards a centre, or there is a reason why it is not. */
final class MeanEstimateRules implements CrossCheck<MeanEstimate> {

    @Override
    public void check(MeanEstimate estimate, Breaches breaches) {
        long shrunk = Stream.of(estimate.units(), estimate.centre(), estimate.spreadOfUnits())
                .filter(Objects::nonNull)
                .count();
        if (shrunk != (estimate.notShrunk() == null ? 3 : 0)) {
            breaches.add(
                    "notShrunk",
                    "an estimate has 'units', 'centre' and 'spreadOfUnits', or else 'notShrunk'. Maybe leave out what"
                            + " does not hold.");
        } else if (estimate.getPublished() != null
                && estimate.getReliability() != null
                && estimate.getValue() != null) {
            double expected = estimate.centre() == null
                    ? estimate.getPublished()
                    : MeanEstimate.value(estimate.getReliability(), estimate.getPublished(), estimate.centre());
            Derived.require(
                    "value",
                    estimate.getValue(),
                    expected,
                    "reliability * published + (1 - reliability) * centre",
                    breaches);
        }
    }
}
