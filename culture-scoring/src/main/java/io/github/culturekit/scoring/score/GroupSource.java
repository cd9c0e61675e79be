package io.github.culturekit.scoring.score;

import io.github.culturekit.model.organisation.Cut;
import io.github.culturekit.model.organisation.UnitId;
import java.util.Collection;

/** Groups that somebody is in, each unit by itself, and their cells. */
interface GroupSource {

    /** All units that were named, each once. */
    Collection<UnitId> units();

    /** All cuts that were named, each once. */
    Collection<Cut> cuts();

    /** Passes every group that somebody is in. */
    void forEach(GroupVisitor visitor);
}
