package io.github.culturekit.model.intervention;

import io.github.culturekit.model.value.Breaches;
import io.github.culturekit.model.value.CrossCheck;
import java.util.function.Function;

/** A link has one cause, says its number once, and its number goes its way. */
final class OutcomeLinkRules implements CrossCheck<OutcomeLink> {

    @Override
    public void check(OutcomeLink link, Breaches breaches) {
        cause(link, breaches);
        effect(link, breaches);
        EvidenceReferences.report("quantifiedBy", link.getQuantifiedBy(), link.getEvidence(), "link", breaches);
        Repetitions.report("quantifiedBy", link.getQuantifiedBy(), "effect", Function.identity(), breaches);
        Repetitions.report("evidence", link.getEvidence(), "evidence", Function.identity(), breaches);
    }

    private static void cause(OutcomeLink link, Breaches breaches) {
        if (link.cause() == null && link.intervention() == null) {
            breaches.add(
                    "cause",
                    "there is neither a 'cause' nor an 'intervention'; a link starts at one of them. Maybe name the"
                            + " construct that the outcome goes with.");
        }
        if (link.cause() != null && link.intervention() != null) {
            breaches.add(
                    "intervention",
                    "both construct '" + link.cause() + "' and intervention '" + link.intervention()
                            + "' are the cause; a link starts at one of them. Maybe make two links.");
        }
        if (link.cause() != null && link.cause().equals(link.getOutcome())) {
            breaches.add(
                    "outcome",
                    "construct '" + link.cause() + "' is both the cause and the outcome. Maybe another one was meant.");
        }
    }

    private static void effect(OutcomeLink link, Breaches breaches) {
        EffectSize effect = link.effect();
        if (effect == null) {
            return;
        }
        if (!link.getQuantifiedBy().isEmpty()) {
            breaches.add(
                    "effect",
                    "the link states effect '" + effect.getId() + "' and points to '"
                            + link.getQuantifiedBy().get(0)
                            + "' as well; a number is stated in one place. Maybe remove 'effect'.");
        }
        if (link.getDirection() != null && !link.getDirection().agreesWith(effect)) {
            breaches.add(
                    "effect",
                    "effect '" + effect.getId() + "' is " + effect.getValue() + " in " + effect.getMetric()
                            + ", where no effect is " + effect.getMetric().getNoEffect() + "; that is not "
                            + link.getDirection() + ". Maybe the sign or the direction is wrong.");
        }
    }
}
