package io.github.culturekit.scoring.score;

import static io.github.culturekit.scoring.score.ReorganisedTeams.AFTER;
import static io.github.culturekit.scoring.score.ReorganisedTeams.BEFORE;
import static io.github.culturekit.scoring.score.ReorganisedTeams.POLICY;
import static io.github.culturekit.scoring.score.ReorganisedTeams.STAFF_AFTER;
import static io.github.culturekit.scoring.score.ReorganisedTeams.TRUST;
import static io.github.culturekit.scoring.score.ReorganisedTeams.WEAK;
import static io.github.culturekit.scoring.score.ReorganisedTeams.again;
import static io.github.culturekit.scoring.score.ReorganisedTeams.all;
import static io.github.culturekit.scoring.score.ReorganisedTeams.board;
import static io.github.culturekit.scoring.score.ReorganisedTeams.certificate;
import static io.github.culturekit.scoring.score.ReorganisedTeams.in;
import static io.github.culturekit.scoring.score.ReorganisedTeams.list;
import static io.github.culturekit.scoring.score.ReorganisedTeams.mean;
import static io.github.culturekit.scoring.score.ReorganisedTeams.movers;
import static io.github.culturekit.scoring.score.ReorganisedTeams.people;
import static io.github.culturekit.scoring.score.ReorganisedTeams.shown;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.culturekit.model.organisation.Cut;
import io.github.culturekit.model.organisation.UnitId;
import io.github.culturekit.model.profile.ConstructScore;
import io.github.culturekit.model.profile.CultureProfile;
import io.github.culturekit.scoring.disclosure.ReleaseLedger;
import io.github.culturekit.scoring.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The same wave published again after a re-organisation: who is shown, and what does not follow. */
class ReorganisationTest {

    @Test
    void aReCutGivesTheMoversAwayByTheMinimumAloneAndNotByOurs() {
        List<Response> first = list(people(17, "a", Map.of()), movers(3, "a", Map.of()), people(20, "b", Map.of()));
        Publication weakBoard = BEFORE.score(all(first)).publish(WEAK, ReleaseLedger.of("2025"), "board");
        CultureProfile weak = AFTER.score(all(STAFF_AFTER))
                .publish(WEAK, weakBoard.getLedger(), "staff")
                .getProfile();
        double movers = 20 * mean(weakBoard.getProfile(), "a") - 17 * mean(weak, "c");
        assertThat(movers / 3).isCloseTo(10, within(1e-9));
        assertThat(certificate(weak).getSmallestGroup()).hasValue(3);

        Publication board = BEFORE.score(all(first)).publish(POLICY, ReleaseLedger.of("2025"), "board");
        CultureProfile ours = AFTER.score(all(STAFF_AFTER))
                .publish(POLICY, board.getLedger(), "staff")
                .getProfile();
        assertThat(shown(board.getProfile())).containsExactly("all", "a", "b");
        assertThat(shown(ours)).containsExactly("all");
        assertThat(certificate(ours).holds()).isTrue();
        assertThat(shown(AFTER.score(all(STAFF_AFTER)).publish(POLICY))).containsExactly("all", "c", "d");
    }

    @Test
    void teamsThatOnlyChangedTheirNamesAreShown() {
        List<Response> renamed =
                list(people(20, "c", Map.of("OLD_TEAM", "a")), people(20, "d", Map.of("OLD_TEAM", "b")));
        assertThat(shown(again(AFTER, renamed))).containsExactly("all", "c", "d");
    }

    @Test
    void whoAskedForErasureIsGoneAndFollowsFromNoDifference() {
        List<Response> erased =
                list(people(18, "c", Map.of("OLD_TEAM", "a")), people(20, "d", Map.of("OLD_TEAM", "b")));
        CultureProfile again = again(AFTER, erased);
        assertThat(shown(again)).containsExactly("d");
        assertThat(certificate(again).holds()).isTrue();
    }

    @Test
    void whoAnsweredLateHasNoFormerUnitAndFollowsFromNoDifference() {
        List<Response> late = list(
                people(20, "c", Map.of("OLD_TEAM", "a")),
                people(20, "d", Map.of("OLD_TEAM", "b")),
                people(2, "d", Map.of()));
        assertThat(shown(again(AFTER, late))).containsExactly("c");
        assertThat(shown(again(AFTER, list(late, people(8, "d", Map.of()))))).containsExactly("all", "c", "d");
    }

    @Test
    void aCorrectedDemographicIsFollowedByItsFormerValue() {
        Scoring byGender = in("a", "b").withCuts("gender");
        List<Response> first = list(people(20, "a", Map.of("gender", "F")), people(20, "a", Map.of("gender", "M")));
        List<Response> corrected = list(
                people(20, "a", Map.of("gender", "F", "OLD", "F")),
                people(2, "a", Map.of("gender", "F", "OLD", "M")),
                people(18, "a", Map.of("gender", "M", "OLD", "M")));
        ReleaseLedger ledger = byGender.score(all(first))
                .publish(POLICY, ReleaseLedger.of("2025"), "board")
                .getLedger();
        CultureProfile again = byGender.withFormerCut("board", "gender", "OLD")
                .score(all(corrected))
                .publish(POLICY, ledger, "staff")
                .getProfile();
        assertThat(again.find(TRUST, UnitId.of("all"), Cut.of("gender", "F")).flatMap(ConstructScore::getMeasured))
                .isEmpty();
        assertThat(shown(again)).containsExactly("all", "a");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> byGender.score(all(corrected)).publish(POLICY, ledger, "staff"))
                .withMessageContaining("Atom 'a | gender=M' had 20 people in release 'board' and has 18 of them now");
    }

    @Test
    void aCutThatNobodyThoughtOfCanBeAddedWhileEverybodyStays() {
        List<Response> first = list(people(20, "a", Map.of("gender", "F")), people(16, "a", Map.of("gender", "M")));
        ReleaseLedger ledger = BEFORE.score(all(first))
                .publish(POLICY, ReleaseLedger.of("2025"), "board")
                .getLedger();
        CultureProfile byGender = BEFORE.withCuts("gender")
                .score(all(first))
                .publish(POLICY, ledger, "by gender")
                .getProfile();
        assertThat(byGender.find(TRUST, UnitId.of("all"), Cut.of("gender", "F")).flatMap(ConstructScore::getMeasured))
                .isPresent();
        assertThat(certificate(byGender).holds()).isTrue();
    }

    @Test
    void whoMovedTwiceIsFollowedThroughBothReleases() {
        ReleaseLedger ledger = AFTER.score(all(STAFF_AFTER))
                .publish(POLICY, board().getLedger(), "staff")
                .getLedger();
        List<Response> third = list(
                people(17, "e", Map.of("OLD_TEAM", "a", "MID_TEAM", "c")),
                movers(3, "e", Map.of("OLD_TEAM", "a", "MID_TEAM", "d")),
                people(20, "f", Map.of("OLD_TEAM", "b", "MID_TEAM", "d")));
        Scoring last = in("e", "f").withFormerUnits("staff", "MID_TEAM");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> last.score(all(third)).publish(POLICY, ledger, "last"))
                .withMessageContaining("in 'd | everyone' in release 'staff'")
                .withMessageContaining("nobody can tell who of them is where")
                .withMessageContaining("name the columns of their units in [board] too");
        CultureProfile published = last.withFormerUnits("board", "OLD_TEAM")
                .score(all(third))
                .publish(POLICY, ledger, "last")
                .getProfile();
        assertThat(shown(published)).containsExactly("all", "e", "f");
        assertThat(certificate(published).holds()).isTrue();
    }

    @Test
    void aRefreshAfterTheReorganisationNeedsNoColumn() {
        ReleaseLedger ledger = AFTER.score(all(STAFF_AFTER))
                .publish(POLICY, board().getLedger(), "staff")
                .getLedger();
        CultureProfile refreshed = in("c", "d")
                .score(all(list(STAFF_AFTER, people(10, "c", Map.of()))))
                .publish(POLICY, ledger, "refresh")
                .getProfile();
        assertThat(shown(refreshed)).containsExactly("all");
        assertThat(certificate(refreshed).holds()).isTrue();
    }

    @Test
    void theColumnAloneChangesNothingThatIsShown() {
        assertThat(AFTER.score(all(STAFF_AFTER)).publish(POLICY))
                .isEqualTo(in("c", "d").score(all(STAFF_AFTER)).publish(POLICY));
    }

    @Test
    void accumulatorsOfSeveralMachinesKnowWhereEverybodyWas() {
        ScoreAccumulator split = AFTER.accumulator();
        for (List<Response> part :
                List.of(STAFF_AFTER.subList(0, 9), STAFF_AFTER.subList(9, 25), STAFF_AFTER.subList(25, 40))) {
            split.merge(AFTER.accumulator(AFTER.accumulator().add(all(part)).toBytes()));
        }
        ReleaseLedger ledger = board().getLedger();
        Publication whole = AFTER.score(all(STAFF_AFTER)).publish(POLICY, ledger, "staff");
        Publication sent = split.result().publish(POLICY, ledger, "staff");
        assertThat(sent.getProfile()).isEqualTo(whole.getProfile());
        assertThat(sent.getLedger()).isEqualTo(whole.getLedger());
    }
}
