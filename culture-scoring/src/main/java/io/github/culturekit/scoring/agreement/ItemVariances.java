package io.github.culturekit.scoring.agreement;

import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.scoring.reliability.ItemMatrix;
import io.github.culturekit.scoring.score.ItemMoments;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/** The variances of a scale's items in one group, and agreement as a function of their mean. */
record ItemVariances(List<Statistic> variances) {

    static ItemVariances of(ItemMoments group) {
        Statistic[] variances = new Statistic[group.getItemCount()];
        for (int item = 0; item < variances.length; item++) {
            variances[item] = group.getVariance(item);
        }
        return new ItemVariances(List.of(variances));
    }

    static ItemVariances of(ItemMatrix group) {
        return new ItemVariances(
                ItemSpread.of(group).stream().map(ItemSpread::variance).toList());
    }

    /** Undefined as soon as one item is, because a mean over fewer items would be of another scale. */
    Statistic mean() {
        double sum = 0;
        for (Statistic variance : variances) {
            if (!variance.isDefined()) {
                return variance;
            }
            sum += variance.getValue();
        }
        return Statistic.of(sum / variances.size());
    }

    AgreementResult agreement(DoubleUnaryOperator ofMeanVariance) {
        Statistic mean = mean();
        return new AgreementResult(variances.size(), mean, mean.map(ofMeanVariance));
    }
}
