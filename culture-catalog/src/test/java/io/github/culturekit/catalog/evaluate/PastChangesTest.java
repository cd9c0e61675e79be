package io.github.culturekit.catalog.evaluate;

import static io.github.culturekit.catalog.evaluate.SmallWaves.TRUST;
import static io.github.culturekit.catalog.evaluate.SmallWaves.waves;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.culturekit.model.profile.CultureProfile;
import io.github.culturekit.model.profile.UndefinedReason;
import java.util.List;
import org.junit.jupiter.api.Test;

class PastChangesTest {

    private final List<CultureProfile> waves = waves(new double[][] {{5, 6}, {5, 5.5}, {4, 4.5}, {6, 9}});

    @Test
    void theSpreadIsThatOfTheUnitsChanges() {
        // 1, 0.5, 0.5, 3 around 1.25
        assertThat(PastChanges.standardDeviation(waves.get(0), waves.get(1), TRUST, "team")
                        .getValue())
                .isCloseTo(Math.sqrt(4.25 / 3), within(1e-12));
    }

    @Test
    void unitsThatChangedAlikeTellNothingOfChance() {
        List<CultureProfile> alike = waves(new double[][] {{6.7, 6.8}, {5.2, 5.3}, {4.4, 4.5}});
        assertThat(PastChanges.standardDeviation(alike.get(0), alike.get(1), TRUST, "team")
                        .getReason())
                .contains(UndefinedReason.NO_VARIANCE);
    }

    @Test
    void oneUnitHasNoSpread() {
        assertThat(PastChanges.standardDeviation(waves.get(0), waves.get(1), TRUST, "trust")
                        .getReason())
                .contains(UndefinedReason.TOO_FEW_UNITS);
    }
}
