package io.github.culturekit.model.leadership;

import io.github.culturekit.model.construct.ConstructId;
import io.github.culturekit.model.value.Breaches;
import io.github.culturekit.model.value.CrossCheck;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Each stage stands once. */
final class LeadershipStageRuleRules implements CrossCheck<LeadershipStageRule> {

    @Override
    public void check(LeadershipStageRule rule, Breaches breaches) {
        Set<ConstructId> seen = new HashSet<>();
        for (@Nullable ConstructId stage : rule.getStages()) {
            if (stage != null && !seen.add(stage)) {
                breaches.add("stages", "'stages' holds '" + stage + "' twice. Maybe another one was meant.");
            }
        }
    }
}
