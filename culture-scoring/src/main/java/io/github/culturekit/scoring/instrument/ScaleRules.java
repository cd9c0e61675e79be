package io.github.culturekit.scoring.instrument;

import io.github.culturekit.model.value.Breaches;
import io.github.culturekit.model.value.CrossCheck;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A scale has one kind of members, each once, and weights and a minimum that fit them. */
final class ScaleRules implements CrossCheck<Scale> {

    @Override
    public void check(Scale scale, Breaches breaches) {
        String name = "scale '" + scale.getId() + "' ";
        if (scale.getItems().isEmpty() && scale.getSubScales().isEmpty()) {
            breaches.add("items", name + "has neither items nor sub-scales. Maybe add 'items', or remove the scale.");
        }
        if (!scale.getItems().isEmpty() && !scale.getSubScales().isEmpty()) {
            breaches.add(
                    "subScales",
                    name + "has both items and sub-scales; a score is the mean of one or the other. Maybe make the"
                            + " items a sub-scale of their own.");
        }
        checkRepeats(scale.getItems(), "items", name, breaches);
        checkRepeats(scale.getSubScales(), "subScales", name, breaches);
        checkRepeats(scale.getConstructs(), "constructs", name, breaches);
        checkWeights(scale, name, breaches);
        @Nullable Integer minimum = scale.minimumAnswered();
        int members = scale.getMembers().size();
        if (minimum != null && minimum > members) {
            breaches.add(
                    "minimumAnswered",
                    name + "needs " + minimum + " answered but has only " + members
                            + (scale.getSubScales().isEmpty() ? " items" : " sub-scales")
                            + "; nobody could have a score. Maybe set at most " + members + ".");
        }
    }

    private static void checkWeights(Scale scale, String name, Breaches breaches) {
        scale.getWeights().forEach((member, weight) -> {
            if (!scale.getMembers().contains(member)) {
                breaches.add(
                        "weights",
                        name + "has a weight for '" + member
                                + "', which is not one of its members. Maybe add the member, or remove the weight.");
            }
            if (weight != null && !Double.isFinite(weight)) {
                breaches.add(
                        "weights",
                        name + "gives '" + member + "' the weight " + weight
                                + "; it must be a finite number. Maybe it was computed from a missing number.");
            }
        });
    }

    private static void checkRepeats(Collection<?> members, String property, String name, Breaches breaches) {
        Set<Object> seen = new HashSet<>();
        members.stream()
                .filter(member -> !seen.add(member))
                .distinct()
                .forEach(member -> breaches.add(
                        property,
                        name + "lists '" + member + "' twice in '" + property
                                + "'. Maybe remove the second; to let a member count more, give it a weight."));
    }
}
