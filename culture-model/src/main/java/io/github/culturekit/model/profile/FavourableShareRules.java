package io.github.culturekit.model.profile;

import io.github.culturekit.model.value.Breaches;
import io.github.culturekit.model.value.CrossCheck;
import org.jspecify.annotations.Nullable;

/** Shares are percentages. */
final class FavourableShareRules implements CrossCheck<FavourableShare> {

    @Override
    public void check(FavourableShare value, Breaches breaches) {
        check("favourable", value.getFavourable(), breaches);
        check("neutral", value.getNeutral(), breaches);
        check("unfavourable", value.getUnfavourable(), breaches);
    }

    private static void check(String property, @Nullable Statistic share, Breaches breaches) {
        if (share != null && share.isDefined() && (share.getValue() < 0 || share.getValue() > 100)) {
            breaches.add(
                    property,
                    "'" + property + "' is " + share
                            + "; it must be from 0 to 100 percent. Maybe it was given as a share" + " of 1.");
        }
    }
}
