package io.github.culturekit.scoring.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.culturekit.model.organisation.UnitId;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextUnitsTest {

    private final TextUnits units = new TextUnits();

    @Test
    void moreTextsLeaveTheFirstUnitsWhatTheyWere() {
        List<UnitId> few = units.of(List.of("north"));
        List<UnitId> more = units.of(List.of("north", "south"));
        assertThat(few).containsExactly(UnitId.of("north"));
        assertThat(more).containsExactly(UnitId.of("north"), UnitId.of("south"));
        assertThat(more.get(0)).isSameAs(few.get(0));
    }

    @Test
    void theSameTextsGiveTheSameList() {
        assertThat(units.of(List.of("north"))).isSameAs(units.of(List.of("north")));
    }

    @Test
    void fewerTextsGiveFewerUnits() {
        List<UnitId> more = units.of(List.of("north", "south"));
        assertThat(units.of(List.of("north"))).hasSize(1).first().isSameAs(more.get(0));
    }

    @Test
    void aBlankTextIsRefusedEachTime() {
        for (int time = 0; time < 2; time++) {
            assertThatThrownBy(() -> units.of(List.of("north", " ")))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("UnitId is blank;");
        }
    }
}
