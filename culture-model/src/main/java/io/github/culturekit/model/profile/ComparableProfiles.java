package io.github.culturekit.model.profile;

/** Two profiles can be compared only if their scores mean the same. */
final class ComparableProfiles {

    private ComparableProfiles() {}

    static void require(CultureProfile earlier, CultureProfile later) {
        ScoringStatement before = earlier.getScoring();
        ScoringStatement after = later.getScoring();
        if (!before.getMinimum().equals(after.getMinimum())
                || !before.getMaximum().equals(after.getMaximum())
                || !before.getMethod().equals(after.getMethod())
                || !before.getWeighted().equals(after.getWeighted())) {
            throw new IllegalArgumentException("Waves '" + earlier.getWave() + "' and '" + later.getWave()
                    + "' were scored differently (" + wording(before) + " against " + wording(after)
                    + "), so that a difference would mean nothing. Maybe score the earlier wave again with the later"
                    + " rule.");
        }
    }

    private static String wording(ScoringStatement scoring) {
        return scoring.getMethod() + " on " + scoring.getMinimum() + " to " + scoring.getMaximum()
                + (scoring.getWeighted() ? ", weighted" : "");
    }
}
