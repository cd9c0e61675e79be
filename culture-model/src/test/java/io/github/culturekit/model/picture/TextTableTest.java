package io.github.culturekit.model.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.culturekit.model.construct.ConstructId;
import io.github.culturekit.model.organisation.UnitId;
import io.github.culturekit.model.profile.CultureProfile;
import io.github.culturekit.model.profile.DisclosureStatement;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextTableTest {

    private static final List<ConstructId> ELEMENTS = SampleProfile.elements();
    private static final CultureProfile PROFILE = SampleProfile.ofAlderValley().build();

    @Test
    void theTableIsTheSameToTheByte() throws IOException {
        Golden.assertMatches("table.txt", TextTable.withDefaults().of(PROFILE));
    }

    @Test
    void aNarrowTableGoesOnBelow() throws IOException {
        Golden.assertMatches(
                "table-narrow.txt",
                TextTable.withDefaults()
                        .withTitle("Alder Valley by division")
                        .withWidth(60)
                        .withLevels("organisation", "division")
                        .withDecimals(2)
                        .of(PROFILE));
    }

    @Test
    void noLineIsWiderThanAsked() {
        for (int width : new int[] {40, 57, 80, 100, 160}) {
            assertThat(TextTable.withDefaults().withWidth(width).of(PROFILE).lines())
                    .allSatisfy(
                            line -> assertThat(Lettering.console().width(line)).isLessThanOrEqualTo(width));
        }
    }

    @Test
    void withheldAndMissingLookTheSame() {
        CultureProfile missing = SampleProfile.ofAlderValley()
                .omit("Podiatry and orthotics", ELEMENTS)
                .build();

        assertThat(TextTable.withDefaults().of(missing))
                .isEqualTo(TextTable.withDefaults().of(PROFILE));
    }

    @Test
    void wideLettersCountTwice() {
        String table = TextTable.withDefaults()
                .withLabels(id -> "文化と価値観と目標と学習と協働")
                .withUnits(UnitId.of("AV"))
                .of(PROFILE);

        assertThat(table.lines())
                .allSatisfy(line -> assertThat(Lettering.console().width(line)).isLessThanOrEqualTo(100));
    }

    @Test
    void aRoundedProfileIsShownWithNoMoreDecimalsThanItHas() {
        CultureProfile wholes = CultureProfile.builder()
                .copying(new SampleProfile(SampleProfile.alderValley(), 0, 100)
                        .measure(ELEMENTS.get(0), UnitId.of("AV"), SampleProfile.measuredWithoutInterval(64, 1214))
                        .build())
                .disclosure(DisclosureStatement.builder()
                        .policy("standard")
                        .minimumRespondents(10)
                        .rounding(1.0)
                        .build())
                .build();

        assertThat(TextTable.withDefaults().of(wholes)).contains(" 64 (1214)");
        assertThat(TextTable.withDefaults().withDecimals(2).of(wholes)).contains(" 64 (1214)");
        assertThat(HeatMap.withDefaults().of(wholes).toSvg()).contains(">64<");
    }

    @Test
    void aWidthThatNobodyCanReadIsRefused() {
        assertThatThrownBy(() -> TextTable.withDefaults().withWidth(39))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Width 39 is below 40 columns, where no table is readable. Maybe choose fewer constructs"
                        + " instead.");
    }
}
