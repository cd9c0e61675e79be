package io.github.culturekit.examples.quickstart;

import io.github.culturekit.catalog.recommend.Contribution;
import io.github.culturekit.catalog.recommend.Need;
import io.github.culturekit.catalog.recommend.Recommendation;
import io.github.culturekit.examples.quickstart.report.Addends;
import io.github.culturekit.examples.quickstart.report.InterventionWording;
import io.github.culturekit.examples.quickstart.report.Reading;
import io.github.culturekit.model.intervention.EvidenceGrade;
import io.github.culturekit.model.intervention.Intervention;
import java.util.List;
import java.util.Locale;

/** A recommendation as lines for a console: its reasons are numbers that add up to its score. */
public final class ActionLines {

    /** How many recommendations are printed. */
    static final int SHOWN = 5;

    private ActionLines() {}

    /**
     * Says it.
     *
     * @param recommendation a recommendation
     * @param reading the profile that it was made for, which names the constructs
     * @return several lines, each with a line feed
     */
    public static String of(Recommendation recommendation, Reading reading) {
        Intervention intervention = recommendation.getIntervention();
        EvidenceGrade grade = InterventionWording.weakestGrade(recommendation);
        StringBuilder lines = new StringBuilder();
        lines.append(String.format(Locale.ROOT, "%d. %s%n", recommendation.getRank(), intervention.getLabel()));
        lines.append(String.format(
                Locale.ROOT,
                "   for %s, effort %s, %s; evidence %s (%s)%n",
                InterventionWording.level(intervention),
                InterventionWording.effort(intervention),
                InterventionWording.duration(intervention),
                grade,
                grade.getMeaning()));
        List<Contribution> contributions = recommendation.getContributions();
        List<String> numbers = Addends.rounded(
                contributions.stream().map(Contribution::getValue).toList());
        for (int i = 0; i < contributions.size(); i++) {
            lines.append(reason(contributions.get(i), numbers.get(i), reading));
        }
        lines.append(String.format(Locale.ROOT, "   %.4f  score, the sum of these%n", recommendation.getScore()));
        return lines.toString().replace(System.lineSeparator(), "\n");
    }

    private static String reason(Contribution contribution, String adds, Reading reading) {
        Need need = contribution.getNeed();
        return String.format(
                Locale.ROOT,
                "   %s  %s: %s, %s below its target; studies suggest a %s of %.2f%s%n",
                adds,
                reading.label(need.getConstruct()),
                reading.score(need.getMean()),
                reading.score(need.getGap()),
                contribution.getRelevance() < 0 ? "fall" : "rise",
                Math.abs(contribution.getRelevance()) * need.getStandardDeviation(),
                contribution.isBounded() ? ", more than it needs" : "");
    }
}
