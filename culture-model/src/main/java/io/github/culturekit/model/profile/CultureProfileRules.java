package io.github.culturekit.model.profile;

import io.github.culturekit.model.organisation.UnitId;
import io.github.culturekit.model.value.Breaches;
import io.github.culturekit.model.value.CrossCheck;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Scores and participation are of the organisation's units, above the minimum, and none is there twice; scores are on the range, and as coarse as is said. */
final class CultureProfileRules implements CrossCheck<CultureProfile> {

    private static final double ROUNDING_ERROR = 1e-12;

    @Override
    public void check(CultureProfile value, Breaches breaches) {
        if (value.getSnapshot() == null || value.getScoring() == null || value.getDisclosure() == null) {
            return;
        }
        Set<ScoreKey> seen = new HashSet<>();
        List<ConstructScore> scores = value.getScores();
        for (int i = 0; i < scores.size(); i++) {
            if (scores.get(i) != null) {
                check(value, scores.get(i), "scores[" + i + "]", seen, breaches);
            }
        }
        Set<List<Object>> groups = new HashSet<>();
        List<Participation> participation = value.getParticipation();
        for (int i = 0; i < participation.size(); i++) {
            if (participation.get(i) != null) {
                check(value, participation.get(i), "participation[" + i + "]", groups, breaches);
            }
        }
    }

    private static void check(
            CultureProfile profile, Participation part, String property, Set<List<Object>> groups, Breaches breaches) {
        if (profile.getSnapshot().getOrganisation().find(part.getUnit()).isEmpty()) {
            breaches.add(property + ".unit", unknown(part.getUnit()));
        }
        if (!groups.add(List.of(part.getUnit(), part.getCut()))) {
            breaches.add(
                    property,
                    "unit '" + part.getUnit() + "' has its participation twice for " + part.getCut()
                            + ". Maybe two profiles were put together: keep one.");
        }
        int required = profile.getDisclosure().getMinimumRespondents();
        part.getRespondents().filter(people -> people < required).ifPresent(people -> {
            breaches.add(
                    property + ".respondents",
                    "unit '" + part.getUnit() + "' shows " + people + " respondents for " + part.getCut()
                            + ", fewer than the policy's " + required
                            + ". Maybe it was put in by hand: leave the number out.");
        });
    }

    private static void check(
            CultureProfile profile, ConstructScore score, String property, Set<ScoreKey> seen, Breaches breaches) {
        if (profile.getSnapshot().getOrganisation().find(score.getUnit()).isEmpty()) {
            breaches.add(property + ".unit", unknown(score.getUnit()));
        }
        if (!seen.add(ScoreKey.of(score))) {
            breaches.add(
                    property,
                    "construct '" + score.getConstruct() + "' has two scores in unit '" + score.getUnit() + "' for "
                            + score.getCut() + ". Maybe two scales measure it: keep one.");
        }
        score.getMeasured().ifPresent(measured -> check(profile, score, measured, property, breaches));
    }

    private static void check(
            CultureProfile profile, ConstructScore score, Measured measured, String property, Breaches breaches) {
        double minimum = profile.getScoring().getMinimum();
        double maximum = profile.getScoring().getMaximum();
        double slack = (maximum - minimum) * 1e-9;
        if (measured.getMean() < minimum - slack || measured.getMean() > maximum + slack) {
            breaches.add(
                    property + ".measurement.mean",
                    "the mean " + measured.getMean() + " of '" + score.getConstruct() + "' is outside the range "
                            + minimum + " to " + maximum + ". Maybe it is on another range: convert it first.");
        }
        profile.getDisclosure()
                .getRounding()
                .filter(step -> !isMultiple(measured.getMean(), step))
                .ifPresent(step -> breaches.add(
                        property + ".measurement.mean",
                        "the mean " + measured.getMean() + " of '" + score.getConstruct() + "' in unit '"
                                + score.getUnit() + "' is no multiple of " + step
                                + ", to which the profile says that its means are rounded. Maybe it was put in by hand:"
                                + " round it."));
        int required = profile.getDisclosure().getMinimumRespondents();
        if (measured.getBase().getRespondents() < required) {
            breaches.add(
                    property + ".measurement.base",
                    "'" + score.getConstruct() + "' in unit '" + score.getUnit() + "' rests on "
                            + measured.getBase().getRespondents() + " respondents, fewer than the policy's " + required
                            + ". Maybe it was put in by hand: withhold it.");
        }
    }

    /** Up to the last bits of a decimal fraction. */
    private static boolean isMultiple(double value, double step) {
        double steps = value / step;
        return Math.abs(steps - Math.rint(steps)) <= ROUNDING_ERROR * Math.max(1, Math.abs(steps));
    }

    private static String unknown(UnitId unit) {
        return "unit '" + unit
                + "' is no unit of the profile's organisation. Maybe the organisation is of another wave.";
    }
}
