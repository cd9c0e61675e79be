package io.github.culturekit.scoring.score;

import static io.github.culturekit.scoring.score.ReorganisedTeams.AFTER;
import static io.github.culturekit.scoring.score.ReorganisedTeams.BEFORE;
import static io.github.culturekit.scoring.score.ReorganisedTeams.POLICY;
import static io.github.culturekit.scoring.score.ReorganisedTeams.STAFF_AFTER;
import static io.github.culturekit.scoring.score.ReorganisedTeams.STAFF_BEFORE;
import static io.github.culturekit.scoring.score.ReorganisedTeams.again;
import static io.github.culturekit.scoring.score.ReorganisedTeams.all;
import static io.github.culturekit.scoring.score.ReorganisedTeams.board;
import static io.github.culturekit.scoring.score.ReorganisedTeams.in;
import static io.github.culturekit.scoring.score.ReorganisedTeams.list;
import static io.github.culturekit.scoring.score.ReorganisedTeams.people;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.culturekit.scoring.disclosure.ReleaseLedger;
import io.github.culturekit.scoring.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is refused because nobody could tell who was where. */
class FormerColumnsTest {

    @Test
    void withoutTheColumnTheReleaseIsRefusedAndTheWayIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> again(in("c", "d"), STAFF_AFTER))
                .withMessageContaining("Atom 'a | everyone' had 20 people in release 'board' and has 0 of them now")
                .withMessageContaining("Scoring.withFormerUnits(\"board\", ...)")
                .withMessageContaining("give a Transition");
    }

    @Test
    void aUnitThatTheReleaseDoesNotKnowIsRefused() {
        List<Response> misspelt = list(STAFF_AFTER, people(12, "d", Map.of("OLD_TEAM", "B")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> again(AFTER, misspelt))
                .withMessageContaining("Release 'board' has nobody in 'B | everyone'")
                .withMessageContaining("Maybe it is written otherwise there");
    }

    @Test
    void aReleaseThatTheLedgerDoesNotKnowIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> again(in("c", "d").withFormerUnits("bord", "OLD_TEAM"), STAFF_AFTER))
                .withMessage("Columns say where people were in release 'bord', and the ledger has the releases [board]."
                        + " Maybe it is written otherwise there.");
    }

    @Test
    void aLabelOfTwoReleasesIsRefused() {
        ReleaseLedger twice = BEFORE.score(all(STAFF_BEFORE))
                .publish(POLICY, board().getLedger(), "board")
                .getLedger();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AFTER.score(all(STAFF_AFTER)).publish(POLICY, twice, "staff"))
                .withMessageContaining("more than one of that name");
    }

    @Test
    void anEmptyColumnIsRefusedForItWouldMakeEverybodyNew() {
        List<Response> empty = new ArrayList<>();
        STAFF_AFTER.forEach(response ->
                empty.add(Response.builder().copying(response).cuts(Map.of()).build()));
        ScoreAccumulator accumulator = AFTER.accumulator();
        empty.forEach(accumulator::add);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> accumulator.result().publish(POLICY, board().getLedger(), "staff"))
                .withMessageContaining("Nobody has a value of 'OLD_TEAM'");
    }

    @Test
    void aCutOfTheReleaseThatIsNotKnownAnyMoreIsRefused() {
        Scoring byGender = in("a", "b").withCuts("gender");
        ReleaseLedger ledger = byGender.score(all(list(people(20, "a", Map.of("gender", "F")))))
                .publish(POLICY, ReleaseLedger.of("2025"), "board")
                .getLedger();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AFTER.score(all(STAFF_AFTER)).publish(POLICY, ledger, "staff"))
                .withMessageContaining("tells people apart by 'gender'")
                .withMessageContaining("withRequestableCuts(\"gender\")");
    }

    @Test
    void moreThanThereWereAreRefusedWhereNobodyCanTellWhoCameLater() {
        List<Response> later = list(STAFF_AFTER, people(1, "c", Map.of("OLD_TEAM", "a")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> again(AFTER, later))
                .withMessageContaining("20 people were published who were in 'a | everyone' in release 'board'")
                .withMessageContaining("21 are now in 'c | everyone', 'd | everyone'")
                .withMessageContaining("leave the former unit empty");
    }

    @Test
    void accumulatorsOfOtherFormerColumnsAreRefused() {
        byte[] bytes = AFTER.accumulator().add(all(STAFF_AFTER)).toBytes();
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> in("c", "d").withFormerUnits("staff", "OLD_TEAM").accumulator(bytes))
                .withMessageContaining("former columns");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AFTER.accumulator().merge(in("c", "d").accumulator()))
                .withMessageContaining("different scorings");
    }
}
