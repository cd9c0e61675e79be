package io.github.culturekit.scoring.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A trust of 24 of whom 4 are in the south; the whole is published, the north is not. */
class IntervalAuditTest {

    private static final DisclosureMask MASK = DisclosureMasking.ofMinimum(10)
            .of(CellStructure.builder()
                    .atom("north", 20)
                    .atom("south", 4)
                    .cell("trust", 0, List.of("north", "south"))
                    .cell("in the north", 1, List.of("north"))
                    .cell("in the south", 1, List.of("south"))
                    .build());
    private static final IntervalAudit EXACT = IntervalAudit.ofRange(0, 10);

    @Test
    void ofAMiddlingMeanNothingFollowsForASmallGroup() {
        IntervalAudit.Bracket south = bracket(EXACT, 5, 5);
        assertThat(south.group()).containsExactly("south");
        assertThat(south.width()).isCloseTo(10, within(1e-9));
    }

    @Test
    void aMeanNearTheEndOfTheRangeBracketsASmallGroup() {
        IntervalAudit.Bracket south = bracket(EXACT, 9.9, 9.5);
        // 20 * 9.9 + 4 * 9.5 = 236, of which the north has 200 at most
        assertThat(south.lower()).isCloseTo(9, within(1e-9));
        assertThat(south.upper()).isCloseTo(10, within(1e-9));
    }

    @Test
    void whereAllAgreeTheMeanGivesEveryGroupAwayAndRoundingWidensIt() {
        assertThat(bracket(EXACT, 10, 10).width()).isCloseTo(0, within(1e-9));
        // the sum is 24 * 9.95 at least, of which the north has 200 at most
        assertThat(bracket(EXACT.withRounding(0.1), 10, 10).lower()).isCloseTo(9.7, within(1e-9));
    }

    @Test
    void anEmptyRangeAndANegativeRoundingAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IntervalAudit.ofRange(10, 10))
                .withMessageContaining("Maybe the two are the wrong way round");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EXACT.withRounding(-0.1))
                .withMessageContaining("Maybe 0.1 was meant");
    }

    private static IntervalAudit.Bracket bracket(IntervalAudit audit, double north, double south) {
        return audit.of(MASK, atom -> atom.equals("north") ? 20 * north : 4 * south)
                .get(0);
    }
}
