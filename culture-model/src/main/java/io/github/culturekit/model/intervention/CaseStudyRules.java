package io.github.culturekit.model.intervention;

import io.github.culturekit.model.value.Breaches;
import io.github.culturekit.model.value.CrossCheck;
import java.util.List;
import java.util.function.Function;

/** A case names each thing once, and points only to effects of evidence that it lists. */
final class CaseStudyRules implements CrossCheck<CaseStudy> {

    @Override
    public void check(CaseStudy study, Breaches breaches) {
        Repetitions.report("facts", study.getFacts(), "fact", Fact::getId, breaches);
        Repetitions.report("illustrates", study.getIllustrates(), "construct", Function.identity(), breaches);
        Repetitions.report("interventions", study.getInterventions(), "intervention", Function.identity(), breaches);
        Repetitions.report("evidence", study.getEvidence(), "evidence", Function.identity(), breaches);
        List<CaseOutcome> outcomes = study.getOutcomes();
        for (int i = 0; i < outcomes.size(); i++) {
            if (outcomes.get(i) != null) {
                String property = "outcomes[" + i + "].quantifiedBy";
                List<EffectReference> effects = outcomes.get(i).getQuantifiedBy();
                EvidenceReferences.report(property, effects, study.getEvidence(), "case", breaches);
                Repetitions.report(property, effects, "effect", Function.identity(), breaches);
            }
        }
    }
}
