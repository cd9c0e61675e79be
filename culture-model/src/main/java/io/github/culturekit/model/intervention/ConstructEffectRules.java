package io.github.culturekit.model.intervention;

import io.github.culturekit.model.value.Breaches;
import io.github.culturekit.model.value.CrossCheck;
import java.util.function.Function;

/** No effect counts twice. */
final class ConstructEffectRules implements CrossCheck<ConstructEffect> {

    @Override
    public void check(ConstructEffect effect, Breaches breaches) {
        Repetitions.report("effects", effect.getEffects(), "effect", Function.identity(), breaches);
    }
}
