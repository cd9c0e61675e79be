package io.github.culturekit.model.intervention;

import io.github.culturekit.model.value.Breaches;
import io.github.culturekit.model.value.CrossCheck;

/** An effect can be referred to: its id is unique within its evidence. */
final class EvidenceRules implements CrossCheck<Evidence> {

    @Override
    public void check(Evidence evidence, Breaches breaches) {
        Repetitions.report("effects", evidence.getEffects(), "effect", EffectSize::getId, breaches);
    }
}
