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

/** The second step: what effect the evidence lets one expect. The formulae stand at {@link ShrunkEffect}. */
final class Effects {

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
        double variance = error * error
                + assumptions.getHeterogeneitySd() * assumptions.getHeterogeneitySd()
                + assumptions.getGradeVariances().get(grade);
        return new Study(reference, difference.value(), variance, known.isEmpty(), grade);
    }

    private ShrunkEffect shrunk(ConstructEffect statement, List<Study> studies, List<EffectReference> notConverted) {
        double weights = 0;
        double weighted = 0;
        for (Study study : studies) {
            weights += 1 / study.variance();
            weighted += study.value() / study.variance();
        }
        double raw = weighted / weights;
        double variance = studies.size() / weights;
        double prior = assumptions.getPriorSd() * assumptions.getPriorSd();
        double shrinkage = prior / (prior + variance);
        return ShrunkEffect.builder()
                .construct(statement.getConstruct())
                .raw(raw)
                .variance(variance)
                .shrinkage(shrinkage)
                .value(shrinkage * raw)
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

    private record Study(
            EffectReference reference, double value, double variance, boolean errorAssumed, EvidenceGrade grade) {}
}
