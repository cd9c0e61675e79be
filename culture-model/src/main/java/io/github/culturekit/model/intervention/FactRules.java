package io.github.culturekit.model.intervention;

import io.github.culturekit.model.value.Breaches;
import io.github.culturekit.model.value.CrossCheck;
import java.util.function.Function;

/** A fact names what it is about once. */
final class FactRules implements CrossCheck<Fact> {

    @Override
    public void check(Fact fact, Breaches breaches) {
        Repetitions.report("about", fact.getAbout(), "construct", Function.identity(), breaches);
    }
}
