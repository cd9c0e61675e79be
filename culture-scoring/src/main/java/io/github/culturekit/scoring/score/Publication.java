package io.github.culturekit.scoring.score;

import io.github.culturekit.model.profile.CultureProfile;
import io.github.culturekit.scoring.disclosure.ReleaseLedger;

/**
 * A profile for readers, and the ledger that must be kept before it is shown, so that the next release knows of it.
 *
 * <p>Immutable and thread-safe.
 */
public final class Publication {

    private final CultureProfile profile;
    private final ReleaseLedger ledger;

    Publication(CultureProfile profile, ReleaseLedger ledger) {
        this.profile = profile;
        this.ledger = ledger;
    }

    /**
     * What readers may see.
     *
     * @return the profile
     */
    public CultureProfile getProfile() {
        return profile;
    }

    /**
     * Everything that was published of the wave, this release included.
     *
     * @return the ledger
     */
    public ReleaseLedger getLedger() {
        return ledger;
    }

    @Override
    public String toString() {
        return "Publication{" + ledger + "}";
    }
}
