package io.github.culturekit.model.leadership;

import io.github.culturekit.model.value.Breaches;
import io.github.culturekit.model.value.CrossCheck;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Each candidate is named once. */
final class KeyPostRules implements CrossCheck<KeyPost> {

    @Override
    public void check(KeyPost post, Breaches breaches) {
        Set<String> seen = new HashSet<>();
        for (@Nullable String candidate : post.getCandidates()) {
            if (candidate != null && !seen.add(candidate)) {
                breaches.add("candidates", "'candidates' holds '" + candidate + "' twice. Maybe another was meant.");
            }
        }
    }
}
