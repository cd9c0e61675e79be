package io.github.culturekit.scoring.agreement;

import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.profile.UndefinedReason;
import io.github.culturekit.scoring.reliability.ItemMatrix;
import io.github.culturekit.scoring.score.ItemMoments;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;

/** The variances of a scale's items in one group, and agreement as a function of their mean. */
record ItemVariances(List<Statistic> variances) {

    static ItemVariances of(ItemMoments group) {
        return new ItemVariances(IntStream.range(0, group.getItemCount())
                .mapToObj(group::getVariance)
                .toList());
    }

    static ItemVariances of(ItemMatrix group) {
        return new ItemVariances(
                ItemSpread.of(group).stream().map(ItemSpread::variance).toList());
    }

    /** Undefined as soon as one item is, because a mean over fewer items would be of another scale. */
    AgreementResult agreement(DoubleUnaryOperator ofMeanVariance) {
        double sum = 0;
        for (Statistic variance : variances) {
            if (!variance.isDefined()) {
                return AgreementResult.undefined(
                        variances.size(), variance.getReason().orElse(UndefinedReason.TOO_FEW_RESPONDENTS));
            }
            sum += variance.getValue();
        }
        double mean = sum / variances.size();
        return new AgreementResult(
                variances.size(), Statistic.of(mean), Statistic.of(ofMeanVariance.applyAsDouble(mean)));
    }
}
