package io.github.culturekit.catalog.portfolio;

import io.github.culturekit.catalog.decision.Belief;
import io.github.culturekit.catalog.decision.Decision;
import io.github.culturekit.catalog.decision.SmallDecisions;
import java.util.HashMap;
import java.util.Map;

/** A choice of three interventions on two constructs that every part of a result shows something of. */
public final class SmallPortfolios {

    private SmallPortfolios() {}

    /**
     * Option 0 closes the first gap, option 1 most of it, option 2 the second, option 3 harms; what option 4 costs nobody
     * has said.
     */
    static Decision decision() {
        return SmallDecisions.of(
                        new double[] {0.4, 0.6},
                        0.05,
                        new double[][] {{0.4, 0}, {0.3, 0}, {0, 0.3}, {-0.6, 0.1}, {0.1, 0.1}},
                        0.1)
                .withCosts(costs(40, 25, 30, 10));
    }

    static Map<String, Belief> costs(double... means) {
        Map<String, Belief> costs = new HashMap<>();
        for (double mean : means) {
            costs.put("o" + costs.size(), Belief.of(mean, mean / 20));
        }
        return costs;
    }

    public static Portfolio portfolio() {
        return PortfolioChoice.withDefaults()
                .withBudget(60)
                .atMost(2)
                .withStaffTime(30, Map.of("o0", 10.0, "o1", 12.0, "o2", 9.0, "o3", 5.0))
                .withPrerequisite("o3", "o1")
                .withInPlace("listening")
                .withConflict("o0", "o1")
                .withDraws(200)
                .of(decision());
    }

    public static Frontier frontier() {
        return PortfolioChoice.withDefaults().frontier(decision());
    }

    public static InformationValues information() {
        return ValueOfInformation.withDefaults().withDraws(200).of(decision());
    }
}
