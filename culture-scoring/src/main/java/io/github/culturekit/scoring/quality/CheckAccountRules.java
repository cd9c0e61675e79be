package io.github.culturekit.scoring.quality;

import io.github.culturekit.model.value.Breaches;
import io.github.culturekit.model.value.CrossCheck;

/** Only rows that were assessed can be flagged. */
final class CheckAccountRules implements CrossCheck<CheckAccount> {

    @Override
    public void check(CheckAccount account, Breaches breaches) {
        if (account.getRowsAssessed() != null
                && account.getRowsFlagged() != null
                && account.getRowsFlagged() > account.getRowsAssessed()) {
            breaches.add(
                    "rowsFlagged",
                    "'rowsFlagged' is " + account.getRowsFlagged() + ", but only " + account.getRowsAssessed()
                            + " rows were assessed. Maybe the two were swapped.");
        }
    }
}
