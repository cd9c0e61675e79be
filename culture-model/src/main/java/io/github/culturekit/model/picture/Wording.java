package io.github.culturekit.model.picture;

import io.github.culturekit.model.profile.CultureProfile;
import io.github.culturekit.model.profile.Measured;

/** The sentences that the pictures share. */
record Wording(CultureProfile profile, Decimals decimals) {

    static final String NOT_SHOWN = "not shown";
    static final String DASH = "–";

    /** As in {@code Culture pulse, 2025}. */
    String source() {
        return Lettering.oneLine(profile.getInstrument().getLabel() + ", " + profile.getWave());
    }

    /** As in {@code 0 to 10}. */
    String range() {
        return Decimals.plain(profile.getScoring().getMinimum()) + " to "
                + Decimals.plain(profile.getScoring().getMaximum());
    }

    /** As in {@code 95%}. */
    String confidence() {
        return Decimals.percent(profile.getScoring().getConfidenceLevel());
    }

    /** As in {@code 6.4, 95% interval 6.1 to 6.7, n = 212}. */
    String numbers(Measured measured) {
        String interval = measured.getInterval()
                .map(limits -> ", " + Decimals.percent(limits.getLevel()) + " interval "
                        + decimals.show(limits.getLower()) + " to " + decimals.show(limits.getUpper()))
                .orElse("");
        return decimals.show(measured.getMean()) + interval + ", n = "
                + measured.getBase().getRespondents();
    }

    /** Why something is not shown, without saying which reason applies where. */
    String notShownNote() {
        return "Not shown: fewer than "
                + profile.getDisclosure().getMinimumRespondents()
                + " people with a score, or none, or a number that would give another one away.";
    }
}
