package io.github.culturekit.scoring.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.culturekit.model.organisation.Organisation;
import io.github.culturekit.model.organisation.Population;
import io.github.culturekit.model.organisation.Unit;
import io.github.culturekit.model.organisation.UnitId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class OtherUnitsTest {

    private static final UnitId OTHER = UnitId.of("trust/other");

    private final OtherUnits others = OtherUnits.of("Other units", 10);

    @Test
    void smallUnitsAreBroughtTogetherAndTheOthersStay() {
        Organisation after = after(Map.of("a", 20, "b", 6, "c", 5));
        assertThat(below(after, OTHER)).containsExactlyInAnyOrder("b", "c");
        assertThat(below(after, UnitId.of("trust"))).containsExactlyInAnyOrder("a", "trust/other");
        assertThat(after.find(OTHER).orElseThrow().getLabel()).isEqualTo("Other units");
        assertThat(after.find(OTHER).flatMap(Unit::getPopulation).map(Population::getPeople))
                .hasValue(11);
    }

    @Test
    void theNextSmallestJoinsOneThatIsAlone() {
        assertThat(below(after(Map.of("a", 20, "b", 12, "c", 3)), OTHER)).containsExactlyInAnyOrder("b", "c");
    }

    @Test
    void whereNobodyWouldBeLeftBesideThemUnitsStayAsTheyAre() {
        assertThat(after(Map.of("a", 9, "b", 8, "c", 3)).find(OTHER)).isEmpty();
    }

    @Test
    void whereAllUnitsAreLargeEnoughOrEmptyNothingChanges() {
        Organisation before = organisation(Map.of("a", 20, "b", 10, "c", 0));
        assertThat(others.in(before, unit -> people(before, unit))).isSameAs(before);
    }

    @Test
    void anIdThatIsTakenIsLeftAlone() {
        Organisation after = after(Map.of("a", 20, "b", 6, "c", 5, "trust/other", 30));
        assertThat(below(after, UnitId.of("trust/other'"))).containsExactlyInAnyOrder("b", "c");
    }

    @Test
    void aBlankNameIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DisclosurePolicy.standard().withOtherUnits(" "))
                .withMessageContaining("has no name");
    }

    private Organisation after(Map<String, Integer> people) {
        Organisation before = organisation(people);
        return others.in(before, unit -> people(before, unit));
    }

    private static int people(Organisation organisation, UnitId unit) {
        return organisation
                .find(unit)
                .flatMap(Unit::getPopulation)
                .orElseThrow()
                .getPeople();
    }

    private static List<String> below(Organisation organisation, UnitId unit) {
        return organisation.getChildren(unit).stream()
                .map(child -> child.getId().toString())
                .toList();
    }

    private static Organisation organisation(Map<String, Integer> people) {
        List<Unit> units = new ArrayList<>();
        int all = people.values().stream().mapToInt(Integer::intValue).sum();
        units.add(unit("trust", all).build());
        new TreeMap<>(people)
                .forEach((id, some) ->
                        units.add(unit(id, some).parent(UnitId.of("trust")).build()));
        return Organisation.builder().label("Trust").units(units).build();
    }

    private static Unit.Builder unit(String id, int people) {
        return Unit.builder().id(UnitId.of(id)).label(id).level("unit").population(Population.of(people));
    }
}
