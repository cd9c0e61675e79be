package io.github.culturekit.scoring.comparison;

import io.github.culturekit.model.profile.Interval;
import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.profile.UndefinedReason;

/** Brings the difference of two means to standard deviations. */
record EffectSizes(Level level) {

    private static final Statistic TOO_FEW = Statistic.undefined(UndefinedReason.TOO_FEW_RESPONDENTS);

    StandardisedDifference of(GroupScores first, GroupScores second) {
        double degrees = first.size() + second.size() - 2.0;
        if (first.size() == 0 || second.size() == 0 || degrees < 1) {
            return undefined(WelchTest.reason(first, second));
        }
        double difference = first.mean() - second.mean();
        double pooled = Math.sqrt((first.squares() + second.squares()) / degrees);
        double perPerson = Math.sqrt(1.0 / first.size() + 1.0 / second.size());
        if (DifferenceTests.isRounding(pooled * perPerson, WelchTest.size(first, second))) {
            return undefined(UndefinedReason.NO_VARIANCE);
        }
        double cohen = difference / pooled;
        double people = degrees + 2;
        Statistic correction = correction(degrees);
        Interval interval = noncentral(cohen / perPerson, degrees, perPerson, level);
        StandardisedDifference.Builder result = StandardisedDifference.builder()
                .cohensD(Statistic.of(cohen))
                .cohensDInterval(interval)
                .hedgesG(correction.map(factor -> factor * cohen))
                .correction(correction)
                .approximateCorrection(Statistic.of(1 - 3 / (4 * degrees - 1)))
                .standardError(Statistic.of(Math.sqrt(perPerson * perPerson + cohen * cohen / (2 * people))))
                .unpooledD(unpooled(difference, first, second))
                .glassDelta(second.size() < 2 ? TOO_FEW : over(difference, second.variance()));
        correction.toOptional().ifPresent(factor -> result.hedgesGInterval(scale(interval, factor)));
        return result.build();
    }

    /** The interval of a standardised difference, from that of the noncentrality of its t ratio. */
    static Interval noncentral(double ratio, double degrees, double perPerson, Level level) {
        return Interval.of(
                NoncentralT.noncentrality(ratio, degrees, 1 - level.tail()) * perPerson,
                NoncentralT.noncentrality(ratio, degrees, level.tail()) * perPerson,
                level.share());
    }

    /** Hedges' exact correction, by the mean of the deviation ratio with a degree of freedom less. */
    private static Statistic correction(double degrees) {
        return degrees < 2
                ? TOO_FEW
                : Statistic.of(Math.sqrt((degrees - 1) / degrees)
                        * DeviationRatio.of(degrees - 1).expectation(deviation -> deviation, 0));
    }

    private static Statistic unpooled(double difference, GroupScores first, GroupScores second) {
        return Math.min(first.size(), second.size()) < 2
                ? TOO_FEW
                : over(difference, (first.variance() + second.variance()) / 2);
    }

    private static Statistic over(double difference, double variance) {
        return variance == 0
                ? Statistic.undefined(UndefinedReason.NO_VARIANCE)
                : Statistic.of(difference / Math.sqrt(variance));
    }

    private static Interval scale(Interval interval, double factor) {
        return Interval.of(interval.getLower() * factor, interval.getUpper() * factor, interval.getLevel());
    }

    private static StandardisedDifference undefined(UndefinedReason reason) {
        Statistic none = Statistic.undefined(reason);
        return StandardisedDifference.builder()
                .cohensD(none)
                .hedgesG(none)
                .correction(none)
                .approximateCorrection(none)
                .standardError(none)
                .unpooledD(none)
                .glassDelta(none)
                .build();
    }
}
