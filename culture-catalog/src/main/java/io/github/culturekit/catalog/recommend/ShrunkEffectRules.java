package io.github.culturekit.catalog.recommend;

import io.github.culturekit.model.value.Breaches;
import io.github.culturekit.model.value.CrossCheck;

/** The effect to expect follows from the one found. */
final class ShrunkEffectRules implements CrossCheck<ShrunkEffect> {

    @Override
    public void check(ShrunkEffect effect, Breaches breaches) {
        if (effect.getShrinkage() != null && effect.getRaw() != null && effect.getValue() != null) {
            Derived.require(
                    "value", effect.getValue(), effect.getShrinkage() * effect.getRaw(), "shrinkage * raw", breaches);
        }
    }
}
