package io.github.culturekit.catalog.decision;

import io.github.culturekit.model.construct.ConstructId;
import java.util.stream.IntStream;

/** Decisions to try things on: constructs {@code own:d0}, {@code own:d1}, ... and options {@code o0}, {@code o1}, ... */
public final class SmallDecisions {

    private SmallDecisions() {}

    public static ConstructId construct(int place) {
        return ConstructId.of("own", "d" + place);
    }

    /** Every gap and every effect with the same uncertainty; the weights as stated. */
    public static Decision of(double[] gaps, double gapDeviation, double[][] effects, double effectDeviation) {
        Decision.Builder decision = Decision.builder();
        for (int d = 0; d < gaps.length; d++) {
            decision.addConcern(Concern.of(construct(d), gaps[d], gapDeviation));
        }
        for (int o = 0; o < effects.length; o++) {
            double[] sizes = effects[o];
            decision.addOption(Option.builder()
                    .id("o" + o)
                    .effects(IntStream.range(0, sizes.length)
                            .mapToObj(d -> Effect.on(construct(d), sizes[d], effectDeviation))
                            .toList())
                    .build());
        }
        return decision.build();
    }
}
