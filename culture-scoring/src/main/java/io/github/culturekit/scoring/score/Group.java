package io.github.culturekit.scoring.score;

import io.github.culturekit.model.organisation.Cut;
import io.github.culturekit.model.organisation.UnitId;
import java.util.Comparator;

/** People who are scored together: a unit with all units below it, or a cut of it. */
record Group(UnitId unit, Cut cut) {

    /** The order in which groups are written. */
    static final Comparator<Group> BY_NAME = Comparator.comparing(Group::unit).thenComparing(Group::cut);
}
