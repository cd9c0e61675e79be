package io.github.culturekit.examples.quickstart.report;

import io.github.culturekit.catalog.recommend.Recommendation;
import io.github.culturekit.model.intervention.EvidenceGrade;
import io.github.culturekit.model.intervention.ImplementationDuration;
import io.github.culturekit.model.intervention.Intervention;
import java.util.Comparator;
import java.util.Locale;

/** What an intervention asks for, in words. */
public final class InterventionWording {

    private static final String UNKNOWN = "not known";
    private static final double WEEKS_A_MONTH = 4.35;

    private InterventionWording() {}

    /**
     * Where it works.
     *
     * @param intervention an intervention
     * @return as in {@code teams}
     */
    public static String level(Intervention intervention) {
        return switch (intervention.getLevel()) {
            case INDIVIDUAL -> "individuals";
            case TEAM -> "teams";
            case ORGANISATION -> "the organisation";
            case SYSTEM -> "several organisations";
        };
    }

    /**
     * How much it asks for.
     *
     * @param intervention an intervention
     * @return {@code low}, {@code medium} or {@code high}
     */
    public static String effort(Intervention intervention) {
        return intervention
                .getEffort()
                .map(effort -> effort.name().toLowerCase(Locale.ROOT))
                .orElse(UNKNOWN);
    }

    /**
     * How long it takes.
     *
     * @param intervention an intervention
     * @return as in {@code 6 to 12 months}
     */
    public static String duration(Intervention intervention) {
        return intervention.getDuration().map(InterventionWording::wording).orElse(UNKNOWN);
    }

    /**
     * How good the evidence is that a recommendation rests on.
     *
     * @param recommendation a recommendation
     * @return the weakest grade of all that its score is made of
     */
    public static EvidenceGrade weakestGrade(Recommendation recommendation) {
        return recommendation.getContributions().stream()
                .map(contribution -> contribution.getEffect().getWeakestGrade())
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static String wording(ImplementationDuration duration) {
        String time = range(duration.getMinimumMonths(), duration.getMaximumMonths());
        return duration.isContinuous() ? time + ", then ongoing" : time;
    }

    private static String range(double least, double most) {
        if (most < 0.01) {
            return "hours";
        }
        boolean weeks = most < 1;
        double scale = weeks ? WEEKS_A_MONTH : 1;
        String from = Wording.whole(least * scale);
        String to = Wording.whole(Math.max(most * scale, 1));
        String unit = weeks ? "week" : "month";
        String number = from.equals(to) ? to : from.equals("0") ? "up to " + to : from + " to " + to;
        return number + " " + unit + (to.equals("1") ? "" : "s");
    }
}
