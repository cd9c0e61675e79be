package io.github.culturekit.scoring.score;

import io.github.culturekit.model.organisation.Cut;
import io.github.culturekit.model.organisation.UnitId;

/** People who are scored together: a unit with all units below it, or a cut of it. */
record Group(UnitId unit, Cut cut) {}
