package io.github.culturekit.catalog.recommend;

import io.github.culturekit.catalog.recommend.Targets.Target;
import io.github.culturekit.model.construct.ConstructId;
import io.github.culturekit.model.organisation.UnitId;

/** Where a construct stands in a unit, before it is weighed. */
record Standing(MeanEstimate estimate, Target target, double spread, UnitId spreadOf) {

    ConstructId construct() {
        return target.benchmark().getConstruct();
    }

    /** Below 0 where the construct is above its target. */
    double standardisedDistance() {
        return (target.benchmark().getValue() - estimate.getValue()) / spread;
    }

    double standardisedError() {
        return Math.hypot(estimate.getValueError(), target.error()) / spread;
    }

    Need toNeed(double weight, Priorities priorities) {
        double gap = Need.gap(estimate.getValue(), target.benchmark().getValue());
        Need.Builder need = Need.builder()
                .construct(construct())
                .estimate(estimate)
                .target(target.benchmark())
                .targetError(target.error())
                .standardDeviation(spread)
                .standardDeviationOf(spreadOf)
                .weight(weight)
                .gap(gap)
                .value(Need.value(weight, gap, spread));
        priorities.importanceOf(construct()).ifPresent(need::importance);
        return need.build();
    }
}
