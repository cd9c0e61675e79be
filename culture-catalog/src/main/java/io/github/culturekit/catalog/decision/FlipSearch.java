package io.github.culturekit.catalog.decision;

import io.github.culturekit.catalog.decision.Flip.Never;
import io.github.culturekit.catalog.decision.Flip.Subject;
import java.util.ArrayList;
import java.util.List;

/** Where two options are equal, as one weight or one gap changes in the expected world. */
record FlipSearch(List<Concern> concerns, Draw world, int first, int second) {

    /** Leads that differ by no more are equal: scores are sums of parts of the size of 1. */
    private static final double ROUNDING = 1e-12;

    List<Flip> flips() {
        List<Flip> flips = new ArrayList<>();
        for (int construct = 0; construct < concerns.size(); construct++) {
            flips.add(byWeight(construct));
            flips.add(byGap(construct));
        }
        return flips;
    }

    /** With weight w of the construct the lead is {@code w * own + (1 - w) * rest - burden}, and 0 where w is the flip. */
    private Flip byWeight(int construct) {
        double weight = world.getWeight(construct);
        double others = otherWeights(construct);
        if (others == 0) {
            return flip(Subject.WEIGHT, construct, weight, Never.ONLY_ONE);
        }
        double own = world.getClosed(first, construct) - world.getClosed(second, construct);
        double rest = leadWithout(construct) / others;
        if (own == rest) {
            return flip(Subject.WEIGHT, construct, weight, Never.NO_INFLUENCE);
        }
        double at = between(0, 1, (burden() - rest) / (own - rest));
        return isNone(at * own + (1 - at) * rest - burden())
                ? flip(Subject.WEIGHT, construct, weight, at)
                : flip(Subject.WEIGHT, construct, weight, Never.NOT_ENOUGH);
    }

    /**
     * With gap x the construct adds {@code weight * (min(x, a) - min(x, b))} to the lead: nothing changes until x reaches
     * the smaller of a and b, then one of the two gains alone until x reaches the larger.
     */
    private Flip byGap(int construct) {
        double gap = world.getGap(construct);
        double weight = world.getWeight(construct);
        double a = world.getEffect(first, construct);
        double b = world.getEffect(second, construct);
        double least = Math.max(0, Math.min(a, b));
        double most = Math.max(a, b);
        if (weight == 0 || most <= least) {
            return flip(Subject.GAP, construct, gap, Never.NO_INFLUENCE);
        }
        double needed = (burden() - leadWithout(construct)) / weight;
        double at = between(least, most, a > b ? needed + b : a - needed);
        return isNone(weight * (Math.min(at, a) - Math.min(at, b) - needed))
                ? flip(Subject.GAP, construct, gap, at)
                : flip(Subject.GAP, construct, gap, Never.NOT_ENOUGH);
    }

    private static double between(double least, double most, double value) {
        return Math.min(most, Math.max(least, value));
    }

    /** Whether a lead is none: a flip just outside of what is possible may be there by rounding alone. */
    private static boolean isNone(double lead) {
        return Math.abs(lead) <= ROUNDING;
    }

    private double otherWeights(int construct) {
        double sum = 0;
        for (int d = 0; d < concerns.size(); d++) {
            sum += d == construct ? 0 : world.getWeight(d);
        }
        return sum;
    }

    private double leadWithout(int construct) {
        double sum = 0;
        for (int d = 0; d < concerns.size(); d++) {
            sum += d == construct ? 0 : world.getPart(first, d) - world.getPart(second, d);
        }
        return sum;
    }

    private double burden() {
        return world.getBurden(first) - world.getBurden(second);
    }

    private Flip flip(Subject subject, int construct, double now, double at) {
        return start(subject, construct, now).at(at + 0.0).build();
    }

    private Flip flip(Subject subject, int construct, double now, Never never) {
        return start(subject, construct, now).never(never).build();
    }

    private Flip.Builder start(Subject subject, int construct, double now) {
        return Flip.builder()
                .construct(concerns.get(construct).getConstruct())
                .subject(subject)
                .now(now);
    }
}
