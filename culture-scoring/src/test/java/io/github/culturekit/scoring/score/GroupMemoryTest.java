package io.github.culturekit.scoring.score;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.culturekit.scoring.instrument.Instruments;
import org.junit.jupiter.api.Test;

/** How much memory a group takes, by the sizes of its arrays. */
class GroupMemoryTest {

    private static final ScoringPlan PULSE = ScoringPlan.of(Instruments.culturePulse(), Extent.PUBLICATION);

    @Test
    void aTeamTakesFourBytesAnItemOfFiveOptionsAndThirtyTwoAScale() {
        CellLayout layout = PULSE.layout();
        int items = layout.items().length;
        int scales = PULSE.scales().size();
        assertThat(layout.countsLength()).isEqualTo(3 + (items + 1) / 2 + 4 * scales);
        assertThat(GroupCells.empty(layout, false).sizeInBytes()).isEqualTo(8L * layout.countsLength());
    }

    @Test
    void onlyWeightedGroupsHoldWeights() {
        CellLayout layout = PULSE.layout();
        assertThat(GroupCells.empty(layout, true).sizeInBytes())
                .isEqualTo(8L
                        * (layout.countsLength()
                                + 2 * layout.placeOfWeightedSums(layout.scaleCount())
                                + layout.amountsLength()));
    }

    @Test
    void aGroupDoesNotGrowWithItsPeopleButOnceBeyondItsCounters() {
        CellLayout layout = PULSE.layout();
        GroupCells cells = GroupCells.empty(layout, false);
        long[] respondents = new long[layout.countsLength()];
        respondents[CellLayout.PENDING] = CellLayout.MOST_PENDING;
        cells.add(respondents);
        assertThat(cells.sizeInBytes()).isEqualTo(8L * layout.countsLength());
        for (int time = 0; time < 1000; time++) {
            cells.add(respondents);
        }
        assertThat(cells.sizeInBytes()).isEqualTo(8L * (layout.countsLength() + layout.totalsLength()));
    }
}
