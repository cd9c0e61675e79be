package io.github.culturekit.examples.quickstart.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.culturekit.catalog.InterventionCatalog;
import io.github.culturekit.model.intervention.Intervention;
import java.util.List;
import org.junit.jupiter.api.Test;

class InterventionWordingTest {

    private static final List<Intervention> ALL = InterventionCatalog.standard().getInterventions();

    @Test
    void theTimeThatEachInterventionTakesCanBeSaid() {
        assertThat(ALL.stream().map(InterventionWording::duration))
                .isNotEmpty()
                .allMatch(
                        text -> text.matches(
                                "not known|(hours|(up to )?1 (week|month)|((up|[1-9]\\d*) to )?\\d+ (weeks|months))(, then ongoing)?"));
    }

    @Test
    void theEffortThatEachInterventionAsksForCanBeSaid() {
        assertThat(ALL.stream().map(InterventionWording::effort).distinct())
                .isSubsetOf("low", "medium", "high", "not known");
    }
}
