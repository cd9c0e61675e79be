package io.github.culturekit.catalog.recommend;

import io.github.culturekit.catalog.decision.WeightOrder;
import io.github.culturekit.catalog.recommend.NotConsidered.Reason;
import io.github.culturekit.model.construct.ConstructId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How much constructs matter: weights as numbers or as an order, and importances where they were estimated. */
record Priorities(@Nullable Weights weights, @Nullable WeightOrder order, Map<ConstructId, Importance> importances) {

    static Priorities open() {
        return new Priorities(null, null, Map.of());
    }

    Priorities with(Weights newWeights) {
        return new Priorities(newWeights, null, importances);
    }

    Priorities with(WeightOrder newOrder) {
        return new Priorities(null, newOrder, importances);
    }

    Priorities with(Map<ConstructId, Importance> newImportances) {
        return new Priorities(weights, order, Map.copyOf(newImportances));
    }

    double weightOf(ConstructId construct) {
        return weights == null ? 1 : weights.of(construct);
    }

    Optional<Importance> importanceOf(ConstructId construct) {
        return Optional.ofNullable(importances.get(construct));
    }

    /** What is known of the weights of some constructs, or empty where they are known as numbers. */
    Optional<WeightOrder> orderAmong(Set<ConstructId> constructs) {
        WeightOrder known = order == null ? WeightOrder.open() : order.among(constructs);
        return weights == null ? Optional.of(known) : Optional.empty();
    }

    /** Why a construct does not count, or empty if it does. */
    Optional<Reason> whyNot(ConstructId construct) {
        if (!(weightOf(construct) > 0)) {
            return Optional.of(Reason.NO_WEIGHT);
        }
        if (importances.isEmpty()) {
            return Optional.empty();
        }
        Optional<Importance> importance = importanceOf(construct);
        return importance.isEmpty()
                ? Optional.of(Reason.NO_IMPORTANCE)
                : importance.filter(known -> !known.isDriver()).map(known -> Reason.NO_DRIVER);
    }
}
