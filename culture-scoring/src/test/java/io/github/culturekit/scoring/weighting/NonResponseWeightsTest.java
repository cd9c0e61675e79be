package io.github.culturekit.scoring.weighting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.culturekit.model.organisation.Cut;
import io.github.culturekit.model.organisation.HeadCount;
import io.github.culturekit.model.organisation.Organisation;
import io.github.culturekit.model.organisation.Population;
import io.github.culturekit.model.organisation.Unit;
import io.github.culturekit.model.organisation.UnitId;
import io.github.culturekit.scoring.response.Response;
import io.github.culturekit.scoring.response.Responses;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NonResponseWeightsTest {

    private static final NonResponseWeights WEIGHTS = NonResponseWeights.withDefaults();
    private final Responses responses = Staff.responses(Staff.ones());
    private final Population population = Population.builder()
            .people(100)
            .addHeadCount(count(Cut.of("group", "nurse"), 60))
            .addHeadCount(count(Cut.of("group", "manager"), 40))
            .addHeadCount(count(Cut.of("tenure", "0-1"), 30))
            .addHeadCount(count(Cut.of("tenure", "2+"), 70))
            .addHeadCount(count(Cut.of("tenure", "0-1").and("group", "nurse"), 25))
            .addHeadCount(count(Cut.of("tenure", "2+").and("group", "nurse"), 35))
            .addHeadCount(count(Cut.of("tenure", "0-1").and("group", "manager"), 5))
            .addHeadCount(count(Cut.of("tenure", "2+").and("group", "manager"), 35))
            .build();

    @Test
    void respondentsStandForTheirCell() {
        assertThat(WEIGHTS.of(responses, population, "group", "tenure").getWeights())
                .containsExactly(new double[] {25, 17.5, 17.5, 5, 35}, within(1e-12));
        assertThat(WEIGHTS.of(Staff.responses(1, 1, 3, 1, 1), population, "group")
                        .getWeights())
                .containsExactly(new double[] {12, 12, 36, 20, 20}, within(1e-12));
    }

    @Test
    void marginsAreRaked() {
        AdjustedWeights raked =
                WEIGHTS.withMethod(NonResponseMethod.MARGINS).of(responses, population, "group", "tenure");

        assertThat(raked.getWeights())
                .containsExactly(RakingWeights.withDefaults()
                        .of(
                                Staff.ones(),
                                List.of(
                                        Margin.of(responses, population, "group"),
                                        Margin.of(responses, population, "tenure")))
                        .getWeights());
    }

    @Test
    void smallCellsAreRefused() {
        assertThatThrownBy(() -> WEIGHTS.withSmallestCell(2).of(responses, population, "group", "tenure"))
                .isInstanceOf(WeightingException.class)
                .hasMessageContaining("'group, tenure' = 'manager, 0-1' has 1 respondents, but a cell needs 2.");
        assertThat(WEIGHTS.withSmallestCell(2)
                        .of(responses, population, "group")
                        .getWeights())
                .hasSize(5);
        assertThatThrownBy(() -> WEIGHTS.withSmallestCell(3)
                        .withMethod(NonResponseMethod.MARGINS)
                        .of(responses, population, "group", "tenure"))
                .hasMessageContaining("'group' = 'manager' has 2 respondents");
        assertThatThrownBy(() -> WEIGHTS.withSmallestCell(0)).hasMessageContaining("The smallest cell is 0");
    }

    @Test
    void unitsStandForTheirPeople() {
        assertThat(WEIGHTS.of(responses, organisation(90, 30, 60)).getWeights())
                .containsExactly(new double[] {10, 10, 30, 10, 30}, within(1e-12));
    }

    @Test
    void aUnitWhereNobodyAnsweredIsNamed() {
        assertThatThrownBy(() -> WEIGHTS.of(Staff.responses(1, 1), organisation(90, 30, 60)))
                .isInstanceOf(WeightingException.class)
                .hasMessageContaining("the population has 60.0 in 'ward-2', but no respondent");
    }

    @Test
    void peopleOfNoUnitBelowAreTheUnitsOwn() {
        assertThatThrownBy(() -> WEIGHTS.of(responses, organisation(100, 30, 60)))
                .isInstanceOf(WeightingException.class)
                .hasMessageContaining("the population has 10.0 in 'trust', but no respondent");
    }

    @Test
    void aUnitWithoutAHeadCountIsNamed() {
        Organisation organisation =
                Organisation.flat("trust", "ward", List.of(UnitId.of("ward-1"), UnitId.of("ward-2")));

        assertThatThrownBy(() -> WEIGHTS.of(responses, organisation))
                .isInstanceOf(WeightingException.class)
                .hasMessageContaining("row 0 is in 'ward-1', where the population has nobody or was not counted");
    }

    private static Organisation organisation(int trust, int first, int second) {
        return Organisation.builder()
                .label("Trust")
                .addUnit(unit("trust", null, trust))
                .addUnit(unit("ward-1", UnitId.of("trust"), first))
                .addUnit(unit("ward-2", UnitId.of("trust"), second))
                .build();
    }

    private static Unit unit(String id, @Nullable UnitId parent, int people) {
        return Unit.builder()
                .id(UnitId.of(id))
                .label(id)
                .level("unit")
                .parent(parent)
                .population(Population.of(people))
                .build();
    }

    private static HeadCount count(Cut cut, int people) {
        return HeadCount.builder().cut(cut).people(people).build();
    }

    @Test
    void aRespondentWithoutTheAttributeIsRefused() {
        Responses one = Responses.builder(responses.getInstrument())
                .add(Response.builder().unit("ward-1").putCut("group", "nurse").build())
                .add(Response.builder().unit("ward-1").putCut("tenure", "2+").build())
                .build();

        assertThatThrownBy(() -> WEIGHTS.of(one, population, "group"))
                .isInstanceOf(WeightingException.class)
                .hasMessageContaining("Margin 'group': row 1 has no category");
    }
}
