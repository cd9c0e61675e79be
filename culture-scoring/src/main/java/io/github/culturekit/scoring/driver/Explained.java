package io.github.culturekit.scoring.driver;

import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.profile.UndefinedReason;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** How much of the outcome's variance all predictors explain, and how it is shared out among them. */
record Explained(double square, double... shares) {

    /** Each predictor's share, with intervals where there are resamples. */
    List<DriverShare> toShares(List<String> predictors, Optional<Resamples> resamples) {
        return IntStream.range(0, shares.length)
                .mapToObj(place -> {
                    DriverShare.Builder share = DriverShare.builder()
                            .predictor(predictors.get(place))
                            .share(Statistic.of(shares[place]))
                            .percent(
                                    square > 0
                                            ? Statistic.of(percent(place))
                                            : Statistic.undefined(UndefinedReason.NO_VARIANCE));
                    resamples
                            .flatMap(all -> all.interval(each -> each.shares[place]))
                            .ifPresent(share::interval);
                    resamples
                            .flatMap(all -> all.interval(each -> each.percent(place)))
                            .ifPresent(share::percentInterval);
                    return share.build();
                })
                .toList();
    }

    static List<DriverShare> noShares(List<String> predictors, UndefinedReason reason) {
        return predictors.stream()
                .map(predictor -> DriverShare.builder()
                        .predictor(predictor)
                        .share(Statistic.undefined(reason))
                        .percent(Statistic.undefined(reason))
                        .build())
                .toList();
    }

    /** NaN where nothing is explained. */
    private double percent(int place) {
        return 100 * shares[place] / square;
    }
}
