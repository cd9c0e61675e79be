package io.github.culturekit.model.leadership;

import io.github.culturekit.model.organisation.Cut;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which groups of one characteristic are withheld: small ones, and further ones until a reader who subtracts what is shown from the
 * whole is left with two groups and enough people.
 */
final class SmallGroups {

    private final int minimum;
    private final List<CountedGroup> shown;
    private int withheld;

    private SmallGroups(List<CountedGroup> groups, int minimum) {
        this.minimum = minimum;
        this.shown = groups.stream()
                .filter(group -> !group.isSmall(minimum))
                .sorted(Comparator.comparingInt(CountedGroup::leaders).thenComparing(CountedGroup::group))
                .collect(Collectors.toCollection(ArrayList::new));
        this.withheld = groups.size() - shown.size();
    }

    /** The groups that may be shown. */
    static Set<Cut> shown(List<CountedGroup> groups, int minimum) {
        SmallGroups mask = new SmallGroups(groups, minimum);
        if (minimum > 0 && !groups.isEmpty()) {
            mask.withholdUntilSafe(groups.get(0));
        }
        return mask.shown.stream().map(CountedGroup::group).collect(Collectors.toSet());
    }

    private void withholdUntilSafe(CountedGroup any) {
        while (!shown.isEmpty() && isOpen(any)) {
            shown.remove(0);
            withheld++;
        }
    }

    /** Whether subtraction would still tell something of few leaders, or of the people behind withheld groups. */
    private boolean isOpen(CountedGroup any) {
        int leadersLeft =
                any.ofLeaders() - shown.stream().mapToInt(CountedGroup::leaders).sum();
        if (withheld == 0) {
            return leadersLeft > 0 && leadersLeft < minimum;
        }
        int peopleLeft = any.ofPeople()
                - shown.stream().mapToInt(group -> group.people().orElse(0)).sum();
        return withheld == 1 || leadersLeft < minimum || peopleLeft < minimum;
    }
}
