package io.github.culturekit.model.profile;

import io.github.culturekit.model.construct.ConstructId;
import io.github.culturekit.model.organisation.Cut;
import io.github.culturekit.model.organisation.UnitId;

/** What a score is of. */
record ScoreKey(ConstructId construct, UnitId unit, Cut cut) {

    static ScoreKey of(ConstructScore score) {
        return new ScoreKey(score.getConstruct(), score.getUnit(), score.getCut());
    }
}
