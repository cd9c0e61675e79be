package io.github.culturekit.catalog.recommend;

import io.github.culturekit.model.profile.CultureProfile;

/** Whole profiles for the tests of what comes after recommending. */
public final class MadeProfiles {

    private MadeProfiles() {}

    /** Today's six characteristics, all somewhat below the standard target. */
    public static CultureProfile currentCharacteristics() {
        return SmallProfiles.of(
                SmallProfiles.score("clp-current:vision-and-values", 6.8, 1.9),
                SmallProfiles.score("clp-current:goals-and-performance", 6.1, 2.0),
                SmallProfiles.score("clp-current:learning-and-innovation", 6.6, 1.8),
                SmallProfiles.score("clp-current:support-and-compassion", 6.4, 2.1),
                SmallProfiles.score("clp-current:equity-and-inclusion", 6.2, 2.2),
                SmallProfiles.score("clp-current:team-work", 5.9, 1.9));
    }
}
