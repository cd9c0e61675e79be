package io.github.culturekit.model.construct;

import io.github.culturekit.model.value.Breaches;
import io.github.culturekit.model.value.CrossCheck;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Constructs belong to their framework, and each stands in it once. */
final class FrameworkRules implements CrossCheck<Framework> {

    @Override
    public void check(Framework framework, Breaches breaches) {
        Set<ConstructId> seen = new HashSet<>();
        List<Construct> constructs = framework.getConstructs();
        for (int i = 0; i < constructs.size(); i++) {
            if (constructs.get(i) == null) {
                continue;
            }
            ConstructId id = constructs.get(i).getId();
            if (!id.getFramework().equals(framework.getId())) {
                breaches.add(
                        "constructs[" + i + "].id",
                        "construct '" + id + "' is not of framework '" + framework.getId() + "'. Maybe rename it to '"
                                + framework.getId() + ":" + id.getName() + "'.");
            }
            if (!seen.add(id)) {
                breaches.add(
                        "constructs[" + i + "].id",
                        "construct '" + id + "' stands in the framework twice. Maybe remove or rename the second.");
            }
        }
    }
}
