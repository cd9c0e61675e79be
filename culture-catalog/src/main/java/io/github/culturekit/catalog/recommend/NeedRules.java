package io.github.culturekit.catalog.recommend;

import io.github.culturekit.model.value.Breaches;
import io.github.culturekit.model.value.CrossCheck;

/** The gap and the need follow from the other numbers, to the last bit. */
final class NeedRules implements CrossCheck<Need> {

    @Override
    public void check(Need need, Breaches breaches) {
        if (need.getConstruct() == null
                || need.getEstimate() == null
                || need.getTarget() == null
                || need.getStandardDeviation() == null
                || need.getWeight() == null
                || need.getGap() == null
                || need.getValue() == null) {
            return;
        }
        if (!need.getTarget().getConstruct().equals(need.getConstruct())) {
            breaches.add(
                    "target",
                    "the target is of '" + need.getTarget().getConstruct() + "', the need of '" + need.getConstruct()
                            + "'. Maybe two constructs were mixed up.");
        }
        Derived.require(
                "gap",
                need.getGap(),
                Need.gap(need.getEstimate().getValue(), need.getTarget().getValue()),
                "max(0, target - estimate)",
                breaches);
        Derived.require(
                "value",
                need.getValue(),
                Need.value(need.getWeight(), need.getGap(), need.getStandardDeviation()),
                "weight * (gap / standardDeviation)",
                breaches);
    }
}
