package io.github.culturekit.catalog.evaluate;

import io.github.culturekit.catalog.recommend.Assumptions;
import io.github.culturekit.model.construct.Citation;
import io.github.culturekit.model.construct.ConstructId;
import io.github.culturekit.model.intervention.Basis;
import io.github.culturekit.model.intervention.ConstructEffect;
import io.github.culturekit.model.intervention.EffectMetric;
import io.github.culturekit.model.intervention.EffectReference;
import io.github.culturekit.model.intervention.EffectSize;
import io.github.culturekit.model.intervention.Evidence;
import io.github.culturekit.model.intervention.Intervention;
import io.github.culturekit.model.intervention.InterventionFacet;
import io.github.culturekit.model.intervention.StudyDesign;
import io.github.culturekit.model.profile.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** A learned effect as evidence in a catalogue. */
record LearnedEvidence(LearnedEffect learned, Citation citation) {

    private static final String FOUND = "found";
    private static final String EXPECTED = "expected";

    /** An error so small that only grade and setting are left of the variance. */
    private static final double LEAST_ERROR = 1e-3;

    private static final double LEAST_SHRINKAGE = 1e-3;

    Evidence evidence() {
        Evaluation evaluation = learned.getEvaluation();
        return Evidence.builder()
                .id(id())
                .citation(citation)
                .claim(claim())
                .design(StudyDesign.QUASI_EXPERIMENT)
                .grade(evaluation.getGrade())
                .addEffect(found())
                .addEffect(expected())
                .build();
    }

    /** The intervention with the learned effect in the place of the one that the prior came from. */
    Intervention in(Intervention before) {
        ConstructId measured = learned.getEvaluation().getConstruct();
        List<ConstructEffect> effects = new ArrayList<>();
        for (ConstructEffect effect : before.getActsOn()) {
            boolean replaced = effect.getConstruct().equals(measured)
                    || effect.getConstruct().equals(learned.getPrior().getConstruct());
            if (!replaced) {
                effects.add(effect);
            }
        }
        effects.add(ConstructEffect.builder()
                .construct(measured)
                .basis(Basis.EVIDENCE)
                .addEffect(EffectReference.of(id(), EXPECTED))
                .reason(claim())
                .build());
        List<String> evidence = new ArrayList<>(before.getEvidence());
        evidence.remove(id());
        evidence.add(id());
        Map<InterventionFacet, Basis> basis = new TreeMap<>(before.getBasis());
        basis.putIfAbsent(InterventionFacet.ACTS_ON, Basis.EVIDENCE);
        basis.putIfAbsent(InterventionFacet.EVIDENCE, Basis.EVIDENCE);
        return Intervention.builder()
                .copying(before)
                .actsOn(effects)
                .evidence(evidence)
                .basis(basis)
                .build();
    }

    private String id() {
        Rollout rollout = learned.getEvaluation().getRollout();
        return "own-" + rollout.getIntervention() + "-"
                + slug(learned.getEvaluation().getConstruct().getName()) + "-" + slug(rollout.getFromWave());
    }

    private String claim() {
        Evaluation evaluation = learned.getEvaluation();
        return "Own evaluation over the waves " + String.join(", ", evaluation.getWavesBefore()) + " before and "
                + String.join(", ", evaluation.getWavesAfter()) + " after, of " + evaluation.countTreated()
                + " units with and " + evaluation.countCompared() + " without. " + learned.toText();
    }

    private EffectSize found() {
        ArmDifference result = learned.getEvaluation().getStandardisedEffect();
        Interval interval = result.getInterval(0.95).orElseThrow();
        return effect(FOUND, "difference of changes, as found")
                .value(result.getDifference().getValue())
                .lower(interval.getLower())
                .upper(interval.getUpper())
                .build();
    }

    /** What, beside a prior of 0 with the assumptions' spread, leads to the learned mean and variance. */
    private EffectSize expected() {
        Assumptions assumptions = learned.getAssumptions();
        double prior = assumptions.getPriorSd() * assumptions.getPriorSd();
        double fixed = assumptions.getHeterogeneitySd() * assumptions.getHeterogeneitySd()
                + assumptions.getGradeVariances().get(learned.getEvaluation().getGrade());
        // no effect leads to more variance than the assumptions' prior has
        double precision = Math.max(1 / learned.getVariance() - 1 / prior, LEAST_SHRINKAGE / prior);
        double error = Math.sqrt(Math.max(LEAST_ERROR * LEAST_ERROR, 1 / precision - fixed));
        double shrinkage = prior / (prior + fixed + error * error);
        double value = learned.getMean() / shrinkage;
        double reach = error * EffectLearning.NORMAL_WIDTH / 2;
        return effect(EXPECTED, "what to expect, from earlier evidence and this evaluation together")
                .value(value)
                .lower(value - reach)
                .upper(value + reach)
                .build();
    }

    private EffectSize.Builder effect(String id, String outcome) {
        return EffectSize.builder()
                .id(id)
                .metric(EffectMetric.COHENS_D)
                .outcome(learned.getEvaluation().getConstruct() + ": " + outcome);
    }

    private static String slug(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }
}
