package io.github.culturekit.model.intervention;

import io.github.culturekit.model.value.Breaches;
import io.github.culturekit.model.value.CrossCheck;
import java.util.List;

/** Links and facts can be referred to, and a fact that stands by itself is cited. */
final class EvidenceBaseRules implements CrossCheck<EvidenceBase> {

    @Override
    public void check(EvidenceBase base, Breaches breaches) {
        Repetitions.report("links", base.getLinks(), "link", OutcomeLink::getId, breaches);
        Repetitions.report("facts", base.getFacts(), "fact", Fact::getId, breaches);
        List<Fact> facts = base.getFacts();
        for (int i = 0; i < facts.size(); i++) {
            if (facts.get(i) != null && facts.get(i).getCitations().isEmpty()) {
                breaches.add(
                        "facts[" + i + "].citations",
                        "fact '" + facts.get(i).getId()
                                + "' has no citation; only a case's facts can do without. Maybe say where it is"
                                + " reported.");
            }
        }
    }
}
