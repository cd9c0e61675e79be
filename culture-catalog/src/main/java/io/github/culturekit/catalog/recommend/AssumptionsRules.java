package io.github.culturekit.catalog.recommend;

import io.github.culturekit.model.intervention.EvidenceGrade;
import io.github.culturekit.model.value.Breaches;
import io.github.culturekit.model.value.CrossCheck;
import org.jspecify.annotations.Nullable;

/** Every grade has its variance, and no number is infinite. */
final class AssumptionsRules implements CrossCheck<Assumptions> {

    @Override
    public void check(Assumptions assumptions, Breaches breaches) {
        finite("priorSd", assumptions.getPriorSd(), breaches);
        finite("heterogeneitySd", assumptions.getHeterogeneitySd(), breaches);
        finite("assumedStandardError", assumptions.getAssumedStandardError(), breaches);
        for (EvidenceGrade grade : EvidenceGrade.values()) {
            String property = "gradeVariances[" + grade + "]";
            if (assumptions.getGradeVariances().containsKey(grade)) {
                finite(property, assumptions.getGradeVariances().get(grade), breaches);
            } else {
                breaches.add(
                        property,
                        "grade " + grade + " has no variance; each of A to D has one. Maybe start from"
                                + " Assumptions.standard() and replace what differs.");
            }
        }
    }

    private static void finite(String property, @Nullable Double value, Breaches breaches) {
        if (value != null && value.isInfinite()) {
            breaches.add(
                    property,
                    "'" + property + "' is " + value + "; it must be finite. Maybe a very large number will do.");
        }
    }
}
