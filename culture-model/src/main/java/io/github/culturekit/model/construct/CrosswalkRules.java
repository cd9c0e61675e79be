package io.github.culturekit.model.construct;

import io.github.culturekit.model.value.Breaches;
import io.github.culturekit.model.value.CrossCheck;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Links run between the two named frameworks, and each pair is linked once. */
final class CrosswalkRules implements CrossCheck<Crosswalk> {

    @Override
    public void check(Crosswalk crosswalk, Breaches breaches) {
        Set<String> seen = new HashSet<>();
        List<CrosswalkLink> links = crosswalk.getLinks();
        for (int i = 0; i < links.size(); i++) {
            CrosswalkLink link = links.get(i);
            if (link == null) {
                continue;
            }
            belongs(link.getFrom(), crosswalk.getFrom(), "links[" + i + "].from", breaches);
            belongs(link.getTo(), crosswalk.getTo(), "links[" + i + "].to", breaches);
            if (!seen.add(link.getFrom() + " " + link.getTo())) {
                breaches.add(
                        "links[" + i + "]",
                        "'" + link.getFrom() + "' is linked to '" + link.getTo()
                                + "' twice. Maybe remove the second link.");
            }
        }
    }

    private static void belongs(ConstructId id, @Nullable String framework, String property, Breaches breaches) {
        if (framework != null && !id.getFramework().equals(framework)) {
            breaches.add(
                    property,
                    "construct '" + id + "' is not of framework '" + framework
                            + "', which the crosswalk names. Maybe the link belongs in another crosswalk.");
        }
    }
}
