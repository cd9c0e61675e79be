package io.github.culturekit.scoring.agreement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Within-and-between analysis (WABA I) of Dansereau, Alutto and Yammarino (1984): whether two scores go together because groups
 * differ in both, or because people within groups do.
 *
 * <p>The raw correlation of people is the sum of two parts, eta(x) eta(y) r between groups and within them: how much of each score lies
 * on that level times how the scores correlate there. Between groups, each group counts by its people. It agrees with R's
 * {@code multilevel::waba}; people who lack a score are left out. Immutable and thread-safe.
 */
public final class WithinBetween {

    private static final WithinBetween DEFAULTS = new WithinBetween();

    private WithinBetween() {}

    /**
     * The analysis.
     *
     * @return the calculator
     */
    public static WithinBetween withDefaults() {
        return DEFAULTS;
    }

    /**
     * Takes the correlation of two scores apart.
     *
     * @param x one score of each person
     * @param y another score of the same people, in the same order and groups
     * @return the result; what these scores cannot give is undefined in it with the reason
     * @throws IllegalArgumentException if the two differ in their people's groups
     */
    public WithinBetweenResult of(GroupedScores x, GroupedScores y) {
        if (!x.getGroups().equals(y.getGroups())) {
            throw new IllegalArgumentException("The two scores are of people in other groups: " + x + " and " + y
                    + ". Maybe one of them was sorted or filtered and the other was not.");
        }
        Map<String, List<double[]>> people = new LinkedHashMap<>();
        for (int row = 0; row < x.size(); row++) {
            if (x.getScore(row).isPresent() && y.getScore(row).isPresent()) {
                people.computeIfAbsent(x.getGroups().get(row), group -> new ArrayList<>())
                        .add(new double[] {
                            x.getScore(row).getAsDouble(), y.getScore(row).getAsDouble()
                        });
            }
        }
        return WithinBetweenResult.of(
                people.values().stream().map(CrossProducts::ofPeople).toList());
    }
}
