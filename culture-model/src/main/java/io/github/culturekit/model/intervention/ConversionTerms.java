package io.github.culturekit.model.intervention;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * What the steps of a conversion have to know besides the effect.
 *
 * @param baselineRisk the probability of the outcome without the cause
 * @param attenuation the square root of the product of the two reliabilities
 * @param groupFactor (n1 + n2)^2 / (n1 n2), which is 4 for equal groups
 * @param participants how many people in all
 */
record ConversionTerms(
        OptionalDouble baselineRisk, OptionalDouble attenuation, double groupFactor, OptionalInt participants) {

    private static final int FEWEST_PARTICIPANTS = 10;
    private static final double EQUAL_GROUPS = 4;

    static ConversionTerms none() {
        return new ConversionTerms(OptionalDouble.empty(), OptionalDouble.empty(), EQUAL_GROUPS, OptionalInt.empty());
    }

    /** What {@code d} is multiplied by to become {@code g}. */
    double smallSampleCorrection() {
        return correction(participants.getAsInt());
    }

    static double correction(double participants) {
        return 1 - 3 / (4 * (participants - 2) - 1);
    }

    Optional<ConvertedEffect.Reason> lackParticipants() {
        if (participants.isEmpty()) {
            return Optional.of(ConvertedEffect.Reason.NEEDS_PARTICIPANTS);
        }
        return participants.getAsInt() < FEWEST_PARTICIPANTS
                ? Optional.of(ConvertedEffect.Reason.TOO_FEW_PARTICIPANTS)
                : Optional.empty();
    }

    Optional<ConvertedEffect.Reason> lackRisk() {
        return baselineRisk.isPresent() ? Optional.empty() : Optional.of(ConvertedEffect.Reason.NEEDS_BASELINE_RISK);
    }

    Optional<ConvertedEffect.Reason> lackReliabilities() {
        return attenuation.isPresent() ? Optional.empty() : Optional.of(ConvertedEffect.Reason.NEEDS_RELIABILITIES);
    }
}
