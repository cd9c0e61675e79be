package io.github.culturekit.catalog.evaluate;

import io.github.culturekit.model.profile.Measured;
import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.profile.UndefinedReason;
import java.util.List;

/** How much people within units differ at one wave. */
final class PeopleSpread {

    private PeopleSpread() {}

    /** The root of the units' variances, averaged with weights n - 1. */
    static Statistic of(List<Panel.Row> rows, int wave) {
        double squares = 0;
        double degrees = 0;
        for (Panel.Row row : rows) {
            Measured score = row.scores().get(wave);
            if (score.getStandardDeviation().isDefined()) {
                double deviation = score.getStandardDeviation().getValue();
                int others = score.getBase().getRespondents() - 1;
                squares += others * deviation * deviation;
                degrees += others;
            }
        }
        if (degrees <= 0) {
            return Statistic.undefined(UndefinedReason.TOO_FEW_RESPONDENTS);
        }
        return squares > 0
                ? Statistic.of(Math.sqrt(squares / degrees))
                : Statistic.undefined(UndefinedReason.NO_VARIANCE);
    }
}
