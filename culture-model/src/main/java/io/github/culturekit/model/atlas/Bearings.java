package io.github.culturekit.model.atlas;

import io.github.culturekit.model.construct.ConstructId;
import io.github.culturekit.model.intervention.CaseStudy;
import io.github.culturekit.model.intervention.Evidence;
import io.github.culturekit.model.intervention.Fact;
import io.github.culturekit.model.intervention.Intervention;
import io.github.culturekit.model.intervention.OutcomeLink;
import java.util.List;

/**
 * What bears on a construct: interventions, evidence, outcome links, facts and cases.
 *
 * <p>Each thing stands once: as bearing directly where it does, or else through the strongest way to a counterpart of the
 * construct. Direct bearings come first. Immutable and thread-safe.
 */
public final class Bearings {

    private final ConstructId construct;
    private final List<Bearing<?>> all;

    Bearings(ConstructId construct, List<Bearing<?>> all) {
        this.construct = construct;
        this.all = List.copyOf(all);
    }

    /**
     * The construct asked for.
     *
     * @return its id
     */
    public ConstructId getConstruct() {
        return construct;
    }

    /**
     * Everything that bears on the construct.
     *
     * @return the bearings, direct ones first
     */
    public List<Bearing<?>> getAll() {
        return all;
    }

    /**
     * The interventions that act on the construct.
     *
     * @return the bearings, possibly none
     */
    public List<Bearing<Intervention>> getInterventions() {
        return of(Intervention.class);
    }

    /**
     * The evidence that such interventions rest on. Whether it measured an effect on the construct itself is for the
     * bearing's link to say.
     *
     * @return the bearings, possibly none
     */
    public List<Bearing<Evidence>> getEvidence() {
        return of(Evidence.class);
    }

    /**
     * The links in which the construct is a cause or an outcome.
     *
     * @return the bearings, possibly none
     */
    public List<Bearing<OutcomeLink>> getOutcomeLinks() {
        return of(OutcomeLink.class);
    }

    /**
     * The facts about the construct.
     *
     * @return the bearings, possibly none
     */
    public List<Bearing<Fact>> getFacts() {
        return of(Fact.class);
    }

    /**
     * The cases that illustrate the construct or report it as an outcome.
     *
     * @return the bearings, possibly none
     */
    public List<Bearing<CaseStudy>> getCaseStudies() {
        return of(CaseStudy.class);
    }

    @SuppressWarnings("unchecked") // checked by the filter
    private <T> List<Bearing<T>> of(Class<T> type) {
        return all.stream()
                .filter(bearing -> type.isInstance(bearing.getEntry().getValue()))
                .map(bearing -> (Bearing<T>) bearing)
                .toList();
    }

    @Override
    public String toString() {
        return construct + ": " + getInterventions().size() + " interventions, "
                + getEvidence().size() + " evidence, "
                + getOutcomeLinks().size() + " outcome links, " + getFacts().size() + " facts, "
                + getCaseStudies().size() + " cases";
    }
}
