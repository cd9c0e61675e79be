package io.github.culturekit.catalog.decision;

import io.github.culturekit.catalog.decision.DecisionNumbers.Term;
import io.github.culturekit.model.construct.ConstructId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Which part of which effect arrives where, for all options. */
record TermList(int constructs, Map<ConstructId, Integer> constructIndex) {

    Term[] of(List<Option> options) {
        List<Term> terms = new ArrayList<>();
        int effects = 0;
        for (int option = 0; option < options.size(); option++) {
            double factor =
                    options.get(option).getProbability() * options.get(option).getContextMatch();
            for (Effect effect : options.get(option).getEffects()) {
                for (EffectReach reach : effect.getReach()) {
                    int cell = option * constructs + constructIndex.get(reach.getConstruct());
                    terms.add(new Term(cell, effects, factor * reach.getShare()));
                }
                effects++;
            }
        }
        return terms.toArray(Term[]::new);
    }
}
