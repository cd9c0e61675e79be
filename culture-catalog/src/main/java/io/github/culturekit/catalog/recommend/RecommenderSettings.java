package io.github.culturekit.catalog.recommend;

import io.github.culturekit.catalog.InterventionCatalog;
import io.github.culturekit.model.construct.Frameworks;
import io.github.culturekit.model.organisation.UnitId;
import java.util.Optional;
import org.immutables.value.Value;

/** What is recommended, from what and by which judgements; {@link Recommender} is its public face. */
@Value.Immutable
@Value.Style(allowedClasspathAnnotations = {javax.annotation.processing.Generated.class})
interface RecommenderSettings {

    @Value.Default
    default InterventionCatalog catalog() {
        return InterventionCatalog.standard();
    }

    @Value.Default
    default Ways ways() {
        return new Ways(Frameworks.standard().getCrosswalks());
    }

    @Value.Default
    default NeedSettings needs() {
        return NeedSettings.standard();
    }

    @Value.Default
    default Assumptions assumptions() {
        return Assumptions.standard();
    }

    @Value.Default
    default Circumstances circumstances() {
        return Circumstances.any();
    }

    /** How many interventions are listed at most. */
    @Value.Default
    default int limit() {
        return Integer.MAX_VALUE;
    }

    /** The unit that is recommended for; the whole organisation unless set. */
    Optional<UnitId> unit();
}
