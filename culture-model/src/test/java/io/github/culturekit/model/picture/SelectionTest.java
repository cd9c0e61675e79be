package io.github.culturekit.model.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.culturekit.model.construct.ConstructId;
import io.github.culturekit.model.organisation.UnitId;
import io.github.culturekit.model.profile.CultureProfile;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SelectionTest {

    private static final CultureProfile PROFILE = SampleProfile.ofAlderValley().build();

    @Test
    void unitsAreIndentedBelowTheNearestAncestorShown() {
        ProfileGrid grid = ProfileGrid.of(
                PROFILE, Selection.everything().withUnits(List.of(UnitId.of("Theatres"), UnitId.of("AV"))));

        assertThat(grid.rows()).extracting(ProfileGrid.Row::label).containsExactly("Alder Valley Health", "Theatres");
        assertThat(grid.rows()).extracting(ProfileGrid.Row::depth).containsExactly(0, 1);
    }

    @Test
    void levelsWithoutAnyScoreAreLeftOut() {
        CultureProfile divisions = new SampleProfile(SampleProfile.alderValley(), 0, 10)
                .measure(SampleProfile.elements().get(0), UnitId.of("Surgery"), SampleProfile.measured(6, 80, 0.4))
                .build();

        assertThat(Selection.everything().unitsOf(divisions))
                .extracting(unit -> unit.getId().toString())
                .containsExactly("Community", "Medicine", "Surgery");
    }

    @Test
    void aLabelFallsBackToTheNameInTheId() {
        ConstructId teamWork = ConstructId.parse("clp-2016:team-work");
        ConstructId idea = ConstructId.parse("own:innovation");
        Selection selection = Selection.everything().withLabels(Map.of(teamWork, "Working  in\nteams")::get);

        assertThat(selection.label(teamWork)).isEqualTo("Working in teams");
        assertThat(selection.label(idea)).isEqualTo("Innovation");
    }

    @Test
    void anUnknownLevelIsNamedWithTheKnownOnes() {
        assertThatThrownBy(() -> HeatMap.withDefaults().withLevels("ward").of(PROFILE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "Level 'ward' is no level of 'Alder Valley Health', which has [division, organisation, team]."
                                + " Maybe it is spelt differently.");
    }

    @Test
    void anUnknownUnitIsNamed() {
        assertThatThrownBy(() -> TextTable.withDefaults()
                        .withUnits(UnitId.of("Catering"))
                        .of(PROFILE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Unit 'Catering' is no unit of 'Alder Valley Health' in wave '2026'. Maybe");
    }

    @Test
    void unitsOfOtherLevelsThanThoseChosenLeaveNothing() {
        assertThatThrownBy(() -> HeatMap.withDefaults()
                        .withUnits(UnitId.of("Theatres"))
                        .withLevels("division")
                        .of(PROFILE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Maybe choose by units or by levels, not by both.");
    }
}
