package io.github.culturekit.catalog.decision;

import io.github.culturekit.model.value.Breaches;
import io.github.culturekit.model.value.CrossCheck;
import java.util.List;

/** Ranks count up from 1, and every option has a share for every place and every rival. */
final class UncertainRankingRules implements CrossCheck<UncertainRanking> {

    @Override
    public void check(UncertainRanking ranking, Breaches breaches) {
        List<RankedOption> options = ranking.getOptions();
        if (options.contains(null)) {
            return;
        }
        for (int i = 0; i < options.size(); i++) {
            RankedOption option = options.get(i);
            if (option.getRank() != i + 1) {
                breaches.add(
                        "options[" + i + "].rank",
                        "the rank is " + option.getRank() + "; in this place it must be " + (i + 1)
                                + ". Maybe the list was sorted or cut.");
            }
            if (option.getAcceptability().size() != options.size()
                    || option.getWins().size() != options.size()) {
                breaches.add(
                        "options[" + i + "]",
                        "'" + option.getId() + "' has "
                                + option.getAcceptability().size() + " places and "
                                + option.getWins().size() + " rivals; there are " + options.size()
                                + " options. Maybe the list was cut.");
            }
        }
    }
}
