package io.github.culturekit.model.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OrganisationTest {

    private final Organisation trust = organisation(
            unit("trust", null, 100),
            unit("north", "trust", 60),
            unit("south", "trust", 30),
            unit("ward", "north", 20));

    @Test
    void theRootIsTheUnitWithoutParent() {
        assertThat(trust.getRoot().getId()).hasToString("trust");
    }

    @Test
    void unitsAreListedFromTheTopDown() {
        assertThat(ids(trust.getUnitsTopDown())).containsExactly("trust", "north", "ward", "south");
    }

    @Test
    void thePathLeadsFromTheRootToTheUnit() {
        assertThat(ids(trust.getPath(UnitId.of("ward")))).containsExactly("trust", "north", "ward");
        assertThat(trust.getPath(UnitId.of("west"))).isEmpty();
    }

    @Test
    void childrenAreTheUnitsDirectlyBelow() {
        assertThat(ids(trust.getChildren(UnitId.of("trust")))).containsExactly("north", "south");
        assertThat(trust.getChildren(UnitId.of("ward"))).isEmpty();
    }

    @Test
    void aFlatOrganisationHasItsUnitsBelowOneRoot() {
        Organisation flat =
                Organisation.flat("survey", "company", List.of(UnitId.of("b"), UnitId.of("a"), UnitId.of("b")));
        assertThat(ids(flat.getUnitsTopDown())).containsExactly("survey", "a", "b");
    }

    @Test
    void aCircleIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> organisation(
                        unit("trust", null, null), unit("north", "south", null), unit("south", "north", null)))
                .withMessage(
                        "Organisation: units [north, south] are each other's parents in a circle. Maybe one parent is"
                                + " the wrong way round.");
    }

    @Test
    void aTreeWithoutRootIsACircle() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> organisation(unit("north", "north", null)))
                .withMessageContaining("units [north] are each other's parents in a circle");
    }

    @Test
    void anUnknownParentIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> organisation(unit("trust", null, null), unit("ward", "nroth", null)))
                .withMessage(
                        "Organisation: unit 'ward' has parent 'nroth', which is no unit of the organisation. Maybe add"
                                + " that unit, or mend the parent's spelling.");
    }

    @Test
    void twoRootsAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> organisation(unit("north", null, null), unit("south", null, null)))
                .withMessageContaining("units [north, south] have no parent");
    }

    @Test
    void aUnitListedTwiceIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> organisation(
                        unit("trust", null, null), unit("north", "trust", null), unit("north", "trust", null)))
                .withMessageContaining("unit 'north' is listed twice");
    }

    @Test
    void aNegativePopulationIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Population.of(-3))
                .withMessage(
                        "Population: 'people' is -3; it must be 0 or more. Maybe the sign or the column is wrong: check"
                                + " the source of the number.");
    }

    @Test
    void aUnitHasNoFewerPeopleThanTheUnitsBelowIt() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> organisation(unit("trust", null, 10), unit("a", "trust", 6), unit("b", "trust", 6)))
                .withMessageContaining("unit 'trust' has 10 people, but the units directly below it have 12 together");
    }

    @Test
    void aCutIsNoLargerThanItsUnit() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Population.builder()
                        .people(5)
                        .addHeadCount(HeadCount.builder()
                                .cut(Cut.of("gender", "F"))
                                .people(6)
                                .build())
                        .build())
                .withMessageContaining("the cut 'gender=F' has 6 people, more than the unit's 5");
    }

    @Test
    void aDateThatIsNoDayIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OrganisationSnapshot.builder()
                        .wave("2025")
                        .organisation(trust)
                        .date("2025-02-30")
                        .build())
                .withMessageContaining("'date' is '2025-02-30'; it must be a day of the calendar");
    }

    @Test
    void aCutHasOneValueForAnAttribute() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Cut.of("gender", "F").and("gender", "M"))
                .withMessageContaining("nobody has two values of one attribute");
    }

    @Test
    void theOrderOfACutsAttributesDoesNotMatter() {
        assertThat(Cut.of("tenure", "0-1").and("gender", "F"))
                .isEqualTo(Cut.of("gender", "F").and("tenure", "0-1"))
                .hasToString("gender=F, tenure=0-1");
    }

    private static Organisation organisation(Unit... units) {
        return Organisation.builder().label("Trust").units(Arrays.asList(units)).build();
    }

    private static Unit unit(String id, @Nullable String parent, @Nullable Integer people) {
        return Unit.builder()
                .id(UnitId.of(id))
                .label(id)
                .level("unit")
                .parent(parent == null ? null : UnitId.of(parent))
                .population(people == null ? null : Population.of(people))
                .build();
    }

    private static Stream<String> ids(List<Unit> units) {
        return units.stream().map(unit -> unit.getId().toString());
    }
}
