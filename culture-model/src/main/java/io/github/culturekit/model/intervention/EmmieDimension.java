package io.github.culturekit.model.intervention;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What one needs to know of an intervention before it is used elsewhere: effect, mechanism, moderators, implementation and
 * economics, the five dimensions of EMMIE (Johnson, Tilley and Bowers, 2015, Journal of Experimental Criminology
 * 11:459-473). A catalogue speaks of each in some {@linkplain InterventionFacet facets}.
 */
public enum EmmieDimension {
    /** Whether and how much it works. */
    EFFECT(InterventionFacet.EVIDENCE),
    /** By what it works. */
    MECHANISM(
            InterventionFacet.ACTS_ON,
            InterventionFacet.TARGETS,
            InterventionFacet.COMPETENCIES,
            InterventionFacet.DAC_OUTCOMES),
    /** Where and for whom it works, and where it does harm. */
    MODERATORS(InterventionFacet.LEVEL, InterventionFacet.CAUTIONS),
    /** How it is done. */
    IMPLEMENTATION(InterventionFacet.PREREQUISITES, InterventionFacet.REQUIRES, InterventionFacet.DURATION),
    /** What it costs. */
    ECONOMICS(InterventionFacet.EFFORT);

    private final List<InterventionFacet> facets;

    EmmieDimension(InterventionFacet... facets) {
        this.facets = List.of(facets);
    }

    /**
     * The facets that speak of it.
     *
     * @return at least one
     */
    public List<InterventionFacet> getFacets() {
        return facets;
    }

    /**
     * What an intervention's statements on it rest on, at the worst: a judgement is weaker than a document, and that than
     * evidence.
     *
     * @param intervention the intervention
     * @return the weakest basis, or empty where the intervention says nothing on it
     */
    public Optional<Basis> findWeakestBasis(Intervention intervention) {
        return facets.stream()
                .filter(intervention.getBasis()::containsKey)
                .map(intervention.getBasis()::get)
                .min(Comparator.comparingInt(EmmieDimension::strength));
    }

    private static int strength(Basis basis) {
        return switch (basis) {
            case JUDGEMENT -> 0;
            case DOCUMENT -> 1;
            case EVIDENCE -> 2;
        };
    }
}
