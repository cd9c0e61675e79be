package io.github.culturekit.catalog.decision;

import java.util.ArrayList;
import java.util.List;

/** Writes what was counted down for each option, the best first. */
record RankWriting(
        Decision decision, Draw expected, List<Integer> order, RankTally tally, FirstTally first, int draws) {

    List<RankedOption> options() {
        List<RankedOption> written = new ArrayList<>();
        for (int place = 0; place < order.size(); place++) {
            written.add(option(place));
        }
        return written;
    }

    private RankedOption option(int place) {
        int option = order.get(place);
        RankedOption.Builder entry = RankedOption.builder()
                .id(decision.getOptions().get(option).getId())
                .rank(place + 1)
                .score(expected.getValue(option))
                .parts(parts(option))
                .burden(expected.getBurden(option))
                .draws(draws);
        for (int i = 0; i < order.size(); i++) {
            entry.addAcceptability(share(tally.timesInPlace(option, i)));
            entry.addWin(share(tally.timesBefore(option, order.get(i))));
        }
        entry.expectedRank(expectedRank(option));
        double[] weights = first.weights(option);
        for (int d = 0; d < weights.length; d++) {
            entry.addCentralWeight(
                    ConstructShare.of(decision.getConcerns().get(d).getConstruct(), weights[d]));
        }
        if (tally.timesInPlace(option, 0) > 0) {
            entry.confidence(share(first.timesFirst(option)));
        }
        if (place + 1 < order.size()) {
            entry.flips(new FlipSearch(decision.getConcerns(), expected, option, order.get(place + 1)).flips());
        }
        return entry.build();
    }

    private List<ConstructShare> parts(int option) {
        List<ConstructShare> parts = new ArrayList<>();
        for (int d = 0; d < expected.getConstructCount(); d++) {
            double part = expected.getPart(option, d);
            if (part != 0) {
                parts.add(ConstructShare.of(decision.getConcerns().get(d).getConstruct(), part));
            }
        }
        return parts;
    }

    private double expectedRank(int option) {
        double sum = 0;
        for (int place = 0; place < order.size(); place++) {
            sum += (place + 1) * tally.timesInPlace(option, place);
        }
        return sum / draws;
    }

    /** Thirds of a draw may add up to a little more than all draws. */
    private double share(double times) {
        return Math.min(1, times / draws);
    }
}
