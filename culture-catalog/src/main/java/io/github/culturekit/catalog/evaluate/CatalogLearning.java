package io.github.culturekit.catalog.evaluate;

import io.github.culturekit.catalog.CatalogLayer;
import io.github.culturekit.catalog.InterventionCatalog;
import io.github.culturekit.model.construct.Citation;
import io.github.culturekit.model.intervention.Evidence;
import io.github.culturekit.model.intervention.Intervention;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Puts what an organisation learned into its catalogue: each learned effect takes the place of the one that its prior came from.
 *
 * <p>The new evidence holds two effects. {@code found} is what the evaluation found, and no intervention refers to it;
 * {@code expected} is the prior and the result together, stated such that a recommender with the same assumptions expects just the
 * learned mean and variance again. Where that would take an effect surer than its grade and the differences between settings allow,
 * the mean is kept and the variance is larger.
 *
 * <p>Immutable and thread-safe.
 */
public final class CatalogLearning {

    private final InterventionCatalog base;
    private final InterventionCatalog learned;
    private final Set<String> changed;

    private CatalogLearning(InterventionCatalog base, InterventionCatalog learned, Set<String> changed) {
        this.base = base;
        this.learned = learned;
        this.changed = changed;
    }

    /**
     * A catalogue that has learned nothing yet.
     *
     * @param base the catalogue that priors come from
     * @return the learning
     */
    public static CatalogLearning of(InterventionCatalog base) {
        return new CatalogLearning(base, base, Set.of());
    }

    /**
     * Adds a learned effect.
     *
     * @param effect what was learned
     * @param citation where the evaluation is written up, within the organisation or in public
     * @return a learning with it; the same where nothing was learned
     * @throws IllegalArgumentException if the catalogue lacks the intervention
     */
    public CatalogLearning with(LearnedEffect effect, Citation citation) {
        if (!effect.isInformed()) {
            return this;
        }
        String id = effect.getEvaluation().getRollout().getIntervention();
        Intervention before = learned.find(id)
                .orElseThrow(() -> new IllegalArgumentException("Intervention '" + id + "' is not in catalogue '"
                        + learned.getId() + "'. Maybe the rollout names it in another way, or it has to be added to the"
                        + " catalogue first."));
        LearnedEvidence evidence = new LearnedEvidence(effect, citation);
        Set<String> ids = new LinkedHashSet<>(changed);
        ids.add(id);
        return new CatalogLearning(base, replaced(evidence, before), ids);
    }

    /**
     * The whole catalogue, with what was learned.
     *
     * @return a catalogue that takes the place of the one that it was made from
     */
    public InterventionCatalog getCatalog() {
        return learned;
    }

    /**
     * What was learned alone, to lay over the catalogue that it was made from, or over the layers that this was merged of.
     *
     * @return a layer that overrides the interventions that changed, with the evidence that is new
     * @throws IllegalStateException if nothing was learned
     */
    public CatalogLayer getLayer() {
        if (changed.isEmpty()) {
            throw new IllegalStateException(
                    "Nothing was learned, so that there is no layer. Maybe the evaluations came to"
                            + " no verdict: see LearnedEffect.isInformed().");
        }
        List<Evidence> news = learned.getEvidence().stream()
                .filter(evidence -> !base.getEvidence().contains(evidence))
                .toList();
        return CatalogLayer.builder()
                .id(base.getId() + "-learned")
                .version(base.getVersion())
                .label(base.getLabel() + ": what own evaluations taught")
                .description("Overrides effects in catalogue " + base.getId() + " " + base.getVersion()
                        + " by what the organisation's own evaluations found.")
                .evidence(news)
                .interventions(learned.getInterventions().stream()
                        .filter(intervention -> changed.contains(intervention.getId()))
                        .toList())
                .build()
                .overriding("An evaluation of the organisation's own says what it does here.", overridden(news));
    }

    private String[] overridden(List<Evidence> news) {
        Stream<String> evidence = news.stream()
                .map(Evidence::getId)
                .filter(id -> base.findEvidence(id).isPresent())
                .map(id -> "evidence/" + id);
        return Stream.concat(changed.stream().map(id -> "intervention/" + id), evidence)
                .toArray(String[]::new);
    }

    private InterventionCatalog replaced(LearnedEvidence news, Intervention before) {
        Intervention after = news.in(before);
        Evidence evidence = news.evidence();
        List<Evidence> all = new ArrayList<>(learned.getEvidence());
        all.removeIf(one -> one.getId().equals(evidence.getId()));
        all.add(evidence);
        return InterventionCatalog.builder()
                .copying(learned)
                .evidence(all)
                .interventions(learned.getInterventions().stream()
                        .map(one -> one.getId().equals(after.getId()) ? after : one)
                        .toList())
                .build();
    }
}
