package io.github.culturekit.catalog.decision;

import io.github.culturekit.model.value.Breaches;
import io.github.culturekit.model.value.CrossCheck;
import java.util.List;

/** The parts add up to the score, and the places to all draws. */
final class RankedOptionRules implements CrossCheck<RankedOption> {

    private static final double ROUNDING = 1e-9;

    @Override
    public void check(RankedOption option, Breaches breaches) {
        if (option.getScore() != null
                && option.getBurden() != null
                && !option.getParts().contains(null)) {
            double sum = RankedOption.sum(option.getParts(), option.getBurden());
            if (sum != option.getScore()) {
                breaches.add(
                        "score",
                        "'score' is " + option.getScore()
                                + "; it must equal the sum of the parts less the burden, here " + sum
                                + ". Maybe a number was rounded or edited: rank again.");
            }
        }
        List<Double> shares = option.getAcceptability();
        if (!shares.contains(null)) {
            double sum = shares.stream().mapToDouble(Double::doubleValue).sum();
            if (!(Math.abs(sum - 1) <= ROUNDING)) {
                breaches.add(
                        "acceptability",
                        "the shares add up to " + sum + "; they must add up to 1. Maybe places were cut off.");
            }
        }
    }
}
