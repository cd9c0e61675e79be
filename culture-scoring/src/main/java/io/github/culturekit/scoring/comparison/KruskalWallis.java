package io.github.culturekit.scoring.comparison;

import io.github.culturekit.model.profile.UndefinedReason;
import java.util.Collection;

/** Tests by ranks whether groups come from one distribution (Kruskal and Wallis 1952), corrected for ties. */
final class KruskalWallis {

    private KruskalWallis() {}

    static ChiSquaredTest test(Collection<GroupScores> groups) {
        Ranks ranks = Ranks.among(groups);
        double size = ranks.size();
        double tied = 1 - ranks.ties() / (size * size * size - size);
        if (size < 2 || tied <= 0) {
            return ChiSquaredTest.undefined(
                    size < 2 ? UndefinedReason.TOO_FEW_RESPONDENTS : UndefinedReason.NO_VARIANCE);
        }
        double middle = (size + 1) / 2;
        double spread = groups.stream()
                .mapToDouble(group -> group.size() * Math.pow(ranks.sum(group) / group.size() - middle, 2))
                .sum();
        return ChiSquaredTest.of(12 / (size * (size + 1)) * spread / tied, groups.size() - 1);
    }
}
