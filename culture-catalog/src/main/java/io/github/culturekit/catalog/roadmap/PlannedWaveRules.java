package io.github.culturekit.catalog.roadmap;

import io.github.culturekit.model.value.Breaches;
import io.github.culturekit.model.value.CrossCheck;

/** A wave begins on a day that there is. */
final class PlannedWaveRules implements CrossCheck<PlannedWave> {

    @Override
    public void check(PlannedWave wave, Breaches breaches) {
        CalendarDays.check("day", wave.getDay(), breaches);
    }
}
