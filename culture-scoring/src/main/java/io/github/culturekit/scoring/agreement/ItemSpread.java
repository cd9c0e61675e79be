package io.github.culturekit.scoring.agreement;

import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.profile.UndefinedReason;
import io.github.culturekit.scoring.reliability.ItemMatrix;
import io.github.culturekit.scoring.score.ItemMoments;
import java.util.List;
import java.util.stream.IntStream;

/** How many people of a group answered an item, their mean and how far they spread about it. */
record ItemSpread(long count, Statistic mean, Statistic variance) {

    static List<ItemSpread> of(ItemMoments group) {
        return IntStream.range(0, group.getItemCount())
                .mapToObj(item -> new ItemSpread(group.getCount(item), group.getMean(item), group.getVariance(item)))
                .toList();
    }

    static List<ItemSpread> of(ItemMatrix group) {
        return IntStream.range(0, group.getItemCount())
                .mapToObj(item -> of(answers(group, item)))
                .toList();
    }

    /** What was answered to an item, without the missing answers. */
    static double[] answers(ItemMatrix group, int item) {
        return IntStream.range(0, group.getRowCount())
                .filter(row -> group.isPresent(row, item))
                .mapToDouble(row -> group.getValue(row, item))
                .toArray();
    }

    private static ItemSpread of(double[] answers) {
        if (answers.length == 0) {
            Statistic none = Statistic.undefined(UndefinedReason.NO_ANSWERS);
            return new ItemSpread(0, none, none);
        }
        GroupMoments moments = GroupMoments.ofScores(answers);
        return new ItemSpread(
                answers.length,
                Statistic.of(moments.getMean()),
                answers.length < 2
                        ? Statistic.undefined(UndefinedReason.TOO_FEW_RESPONDENTS)
                        : Statistic.of(moments.getScatter() / (answers.length - 1)));
    }
}
