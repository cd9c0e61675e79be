package io.github.culturekit.catalog.decision;

import io.github.culturekit.model.construct.ConstructId;
import io.github.culturekit.model.value.Breaches;
import io.github.culturekit.model.value.CrossCheck;
import java.util.HashSet;
import java.util.Set;

/** Concerns and options stand once each, and effects and weights speak of concerns alone. */
final class DecisionRules implements CrossCheck<Decision> {

    @Override
    public void check(Decision decision, Breaches breaches) {
        if (decision.getConcerns().contains(null) || decision.getOptions().contains(null)) {
            return;
        }
        Set<ConstructId> constructs = new HashSet<>();
        for (Concern concern : decision.getConcerns()) {
            once("concerns", constructs, concern.getConstruct(), breaches);
        }
        Set<String> options = new HashSet<>();
        for (Option option : decision.getOptions()) {
            once("options", options, option.getId(), breaches);
            option.getEffects().stream()
                    .flatMap(effect -> effect.getReach().stream())
                    .forEach(reach -> known("options", constructs, reach.getConstruct(), breaches));
        }
        decision.getWeightOrder()
                .ifPresent(order ->
                        order.named().forEach(construct -> known("weightOrder", constructs, construct, breaches)));
    }

    private static <T> void once(String property, Set<T> seen, T one, Breaches breaches) {
        if (!seen.add(one)) {
            breaches.add(property, "'" + one + "' stands there twice; it can stand once. Maybe two lists were joined.");
        }
    }

    private static void known(String property, Set<ConstructId> known, ConstructId construct, Breaches breaches) {
        if (!known.contains(construct)) {
            breaches.add(
                    property,
                    "construct '" + construct + "' is none of the concerns "
                            + known.stream().sorted().toList() + ". Maybe leave it out, or add it with its gap.");
        }
    }
}
