package io.github.culturekit.catalog;

import io.github.culturekit.model.construct.Citation;
import io.github.culturekit.model.construct.ConstructId;
import io.github.culturekit.model.intervention.Basis;
import io.github.culturekit.model.intervention.ConstructEffect;
import io.github.culturekit.model.intervention.EffectMetric;
import io.github.culturekit.model.intervention.EffectReference;
import io.github.culturekit.model.intervention.EffectSize;
import io.github.culturekit.model.intervention.Evidence;
import io.github.culturekit.model.intervention.EvidenceGrade;
import io.github.culturekit.model.intervention.Intervention;
import io.github.culturekit.model.intervention.InterventionFacet;
import io.github.culturekit.model.intervention.InterventionLevel;
import io.github.culturekit.model.intervention.StudyDesign;
import java.util.Arrays;
import java.util.List;

/** Parts to build a catalogue of for a test. */
public final class SmallCatalogs {

    private SmallCatalogs() {}

    public static InterventionCatalog.Builder catalog() {
        return InterventionCatalog.builder()
                .id("own")
                .version("1.0.0")
                .label("Our own")
                .description("Made for a test.");
    }

    public static InterventionCatalog of(List<Evidence> evidence, List<Intervention> interventions) {
        return catalog().evidence(evidence).interventions(interventions).build();
    }

    /** Evidence with one effect, {@code size}, without a standard error. */
    public static Evidence evidence(String id, EvidenceGrade grade, double cohensD) {
        return evidence(id, grade, EffectMetric.COHENS_D, cohensD);
    }

    public static Evidence evidence(String id, EvidenceGrade grade, EffectMetric metric, double value) {
        return evidence(id, grade)
                .addEffect(EffectSize.builder()
                        .id("size")
                        .metric(metric)
                        .outcome("what was looked at")
                        .value(value)
                        .build())
                .build();
    }

    public static Evidence.Builder evidence(String id, EvidenceGrade grade) {
        return Evidence.builder()
                .id(id)
                .citation(Citation.builder().title("A study").year(2020).build())
                .claim("It works to some extent.")
                .design(StudyDesign.META_ANALYSIS)
                .grade(grade);
    }

    /** Says that something acts on a construct, by the effect {@code size} of each piece of evidence. */
    public static ConstructEffect on(String construct, String... evidence) {
        return ConstructEffect.builder()
                .construct(ConstructId.parse(construct))
                .basis(Basis.JUDGEMENT)
                .reason("It bears on it.")
                .effects(Arrays.stream(evidence)
                        .map(id -> EffectReference.of(id, "size"))
                        .toList())
                .build();
    }

    /** An intervention that lists the evidence of its effects. */
    public static Intervention intervention(String id, ConstructEffect... effects) {
        return builder(id, effects).build();
    }

    /** An intervention that comes after others. */
    public static Intervention requiring(String id, String... required) {
        return builder(id)
                .addRequires(required)
                .putBasis(InterventionFacet.REQUIRES, Basis.JUDGEMENT)
                .build();
    }

    public static Intervention.Builder builder(String id, ConstructEffect... effects) {
        List<String> evidence = Arrays.stream(effects)
                .flatMap(effect -> effect.getEffects().stream())
                .map(EffectReference::getEvidence)
                .distinct()
                .toList();
        Intervention.Builder builder = Intervention.builder()
                .id(id)
                .label("Intervention " + id)
                .summary("Do it.")
                .level(InterventionLevel.TEAM)
                .actsOn(List.of(effects))
                .evidence(evidence)
                .putBasis(InterventionFacet.LABEL, Basis.JUDGEMENT)
                .putBasis(InterventionFacet.SUMMARY, Basis.JUDGEMENT)
                .putBasis(InterventionFacet.LEVEL, Basis.JUDGEMENT);
        if (effects.length > 0) {
            builder.putBasis(InterventionFacet.ACTS_ON, Basis.JUDGEMENT);
        }
        if (!evidence.isEmpty()) {
            builder.putBasis(InterventionFacet.EVIDENCE, Basis.EVIDENCE);
        }
        return builder;
    }
}
