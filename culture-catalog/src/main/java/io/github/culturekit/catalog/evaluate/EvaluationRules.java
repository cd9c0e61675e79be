package io.github.culturekit.catalog.evaluate;

import io.github.culturekit.model.organisation.UnitId;
import io.github.culturekit.model.value.Breaches;
import io.github.culturekit.model.value.CrossCheck;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** No wave is both before and after, and no unit is both compared and left out. */
final class EvaluationRules implements CrossCheck<Evaluation> {

    @Override
    public void check(Evaluation evaluation, Breaches breaches) {
        Set<String> waves = new HashSet<>();
        waves("wavesBefore", evaluation.getWavesBefore(), waves, breaches);
        waves("wavesAfter", evaluation.getWavesAfter(), waves, breaches);
        Set<UnitId> units = new HashSet<>();
        for (int i = 0; i < evaluation.getUnits().size(); i++) {
            UnitChange change = evaluation.getUnits().get(i);
            if (change != null && !units.add(change.getUnit())) {
                breaches.add("units[" + i + "].unit", twice("unit '" + change.getUnit() + "'"));
            }
        }
        for (int i = 0; i < evaluation.getLeftOut().size(); i++) {
            LeftOut leftOut = evaluation.getLeftOut().get(i);
            if (leftOut != null && !units.add(leftOut.getUnit())) {
                breaches.add("leftOut[" + i + "].unit", twice("unit '" + leftOut.getUnit() + "'"));
            }
        }
    }

    private static void waves(String property, List<String> names, Set<String> seen, Breaches breaches) {
        for (int i = 0; i < names.size(); i++) {
            if (names.get(i) != null && !seen.add(names.get(i))) {
                breaches.add(property + "[" + i + "]", twice("wave '" + names.get(i) + "'"));
            }
        }
    }

    private static String twice(String what) {
        return what + " is there twice. Maybe two evaluations were put together: keep one.";
    }
}
