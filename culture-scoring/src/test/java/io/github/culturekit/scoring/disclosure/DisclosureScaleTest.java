package io.github.culturekit.scoring.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.culturekit.model.profile.Certificate;
import org.junit.jupiter.api.Test;

class DisclosureScaleTest {

    @Test
    void aMaskOfTwoThousandStaffIsProved() {
        CellStructure structure = InventedOrganisation.of(1, 2_000, 4).structure();
        DisclosureMask mask = DisclosureMasking.ofMinimum(10).of(structure);
        Certificate certificate = DisclosureAudit.of(mask).certify();
        assertThat(certificate.holds()).isTrue();
        assertThat(certificate.getCells()).isEqualTo(mask.getPublished().size());
        assertThat(mask.getShare()).isGreaterThan(0.5);
    }
}
