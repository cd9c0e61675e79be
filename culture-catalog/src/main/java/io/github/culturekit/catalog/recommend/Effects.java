package io.github.culturekit.catalog.recommend;

import io.github.culturekit.catalog.InterventionCatalog;
import io.github.culturekit.model.intervention.ConstructEffect;
import io.github.culturekit.model.intervention.EffectReference;
import io.github.culturekit.model.intervention.Evidence;
import io.github.culturekit.model.intervention.EvidenceGrade;
import io.github.culturekit.model.intervention.StandardisedDifference;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The second step: what effect the evidence lets one expect. The formulae stand at {@link ShrunkEffect}. */
final class Effects {

    /** No effect is taken for surer than this: a standard error of 0 may be assumed. */
    private static final double SMALLEST_VARIANCE = 1e-12;

    private final InterventionCatalog catalog;
    private final Assumptions assumptions;

    Effects(InterventionCatalog catalog, Assumptions assumptions) {
        this.catalog = catalog;
        this.assumptions = assumptions;
    }

    /** The effect to expect, or empty where its size is not known. */
    Optional<ShrunkEffect> find(ConstructEffect statement) {
        List<Study> studies = new ArrayList<>();
        List<EffectReference> notConverted = new ArrayList<>();
        for (EffectReference reference :
                statement.getEffects().stream().sorted().toList()) {
            study(reference).ifPresentOrElse(studies::add, () -> notConverted.add(reference));
        }
        return studies.isEmpty() ? Optional.empty() : Optional.of(shrunk(statement, studies, notConverted));
    }

    static Unquantified whyUnknown(ConstructEffect statement) {
        return statement.getEffects().isEmpty() ? Unquantified.NOT_MEASURED : Unquantified.NOT_COMPARABLE;
    }

    private Optional<Study> study(EffectReference reference) {
        Evidence evidence = catalog.findEvidence(reference.getEvidence()).orElseThrow();
        return evidence.find(reference.getEffect())
                .orElseThrow()
                .toStandardisedDifference()
                .map(difference -> study(reference, difference, evidence.getGrade()));
    }

    private Study study(EffectReference reference, StandardisedDifference difference, EvidenceGrade grade) {
        OptionalDouble known = difference.standardError().getValue();
        double error = known.orElse(assumptions.getAssumedStandardError());
        return new Study(reference, difference.value(), error * error, known.isEmpty(), grade);
    }

    private ShrunkEffect shrunk(ConstructEffect statement, List<Study> studies, List<EffectReference> notConverted) {
        List<Source> sources = sources(studies);
        RandomEffects pooled = RandomEffects.of(
                sources.stream().mapToDouble(Source::value).toArray(),
                sources.stream()
                        .mapToDouble(source -> source.sampling() + source.grade())
                        .toArray());
        EffectUncertainty uncertainty = uncertainty(sources, pooled);
        double prior = assumptions.getPriorSd() * assumptions.getPriorSd();
        double shrinkage = prior / (prior + uncertainty.getVariance());
        return ShrunkEffect.builder()
                .construct(statement.getConstruct())
                .raw(pooled.mean())
                .uncertainty(uncertainty)
                .shrinkage(shrinkage)
                .value(shrinkage * pooled.mean())
                .effects(studies.stream().map(Study::reference).toList())
                .errorAssumed(studies.stream()
                        .filter(Study::errorAssumed)
                        .map(Study::reference)
                        .toList())
                .notConverted(notConverted)
                .weakestGrade(studies.stream()
                        .map(Study::grade)
                        .max(Comparator.naturalOrder())
                        .orElseThrow())
                .build();
    }

    private List<Source> sources(List<Study> studies) {
        return studies.stream()
                .collect(Collectors.groupingBy(
                        study -> study.reference().getEvidence(), TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(this::source)
                .toList();
    }

    private Source source(List<Study> ofOne) {
        double weights = 0;
        double weighted = 0;
        for (Study study : ofOne) {
            double weight = 1 / Math.max(study.variance(), SMALLEST_VARIANCE);
            weights += weight;
            weighted += weight * study.value();
        }
        double grade = assumptions.getGradeVariances().get(ofOne.get(0).grade());
        return new Source(weighted / weights, ofOne.size() / weights, grade);
    }

    private EffectUncertainty uncertainty(List<Source> sources, RandomEffects pooled) {
        double sampling = 0;
        double grade = 0;
        double disagreement = 0;
        for (int i = 0; i < sources.size(); i++) {
            double square = pooled.shares()[i] * pooled.shares()[i];
            sampling += square * sources.get(i).sampling();
            grade += square * sources.get(i).grade();
            disagreement += square * pooled.between();
        }
        return EffectUncertainty.builder()
                .sampling(sampling)
                .grade(grade)
                .disagreement(disagreement)
                .heterogeneity(assumptions.getHeterogeneitySd() * assumptions.getHeterogeneitySd())
                .build();
    }

    private record Study(
            EffectReference reference, double value, double variance, boolean errorAssumed, EvidenceGrade grade) {}

    /** What one piece of evidence says. */
    private record Source(double value, double sampling, double grade) {}
}
