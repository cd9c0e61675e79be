package io.github.culturekit.catalog.recommend;

import io.github.culturekit.catalog.InterventionCatalog;
import io.github.culturekit.catalog.recommend.NotConsidered.Reason;
import io.github.culturekit.model.intervention.Intervention;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Which interventions can be carried out under the circumstances, and to what effect. */
record Applicability(Circumstances circumstances) {

    static Applicability of(Circumstances circumstances, InterventionCatalog catalog) {
        Set<String> prerequisites = catalog.getInterventions().stream()
                .flatMap(intervention -> intervention.getPrerequisites().stream())
                .collect(Collectors.toSet());
        for (String missing : circumstances.getMissingPrerequisites()) {
            if (!prerequisites.contains(missing)) {
                throw new IllegalArgumentException("Circumstances: no intervention of catalogue '" + catalog.getId()
                        + "' has the prerequisite '" + missing + "'. Maybe it is spelt in another way: copy it from"
                        + " Intervention.getPrerequisites().");
            }
        }
        return new Applicability(circumstances);
    }

    /** Why an intervention cannot be considered, or empty if it can. */
    Optional<NotConsidered> obstacle(Intervention intervention) {
        if (!circumstances.getLevels().isEmpty() && !circumstances.getLevels().contains(intervention.getLevel())) {
            String level = intervention.getLevel().name().toLowerCase(Locale.ROOT);
            return Optional.of(NotConsidered.of(intervention.getId(), Reason.OTHER_LEVEL, level));
        }
        for (String prerequisite : intervention.getPrerequisites()) {
            if (circumstances.getMissingPrerequisites().contains(prerequisite)) {
                return Optional.of(NotConsidered.of(intervention.getId(), Reason.PREREQUISITE_MISSING, prerequisite));
            }
        }
        return contextMatch(intervention) * probability(intervention) > 0
                ? Optional.empty()
                : Optional.of(NotConsidered.of(intervention.getId(), Reason.DOES_NOT_FIT));
    }

    double contextMatch(Intervention intervention) {
        return circumstances.getContextMatch().getOrDefault(intervention.getId(), 1.0);
    }

    double probability(Intervention intervention) {
        return circumstances.getProbability().getOrDefault(intervention.getId(), 1.0);
    }
}
