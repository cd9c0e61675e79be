package io.github.culturekit.scoring.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.culturekit.model.construct.ConstructId;
import io.github.culturekit.model.organisation.Cut;
import io.github.culturekit.model.organisation.Organisation;
import io.github.culturekit.model.organisation.UnitId;
import io.github.culturekit.model.profile.Certificate;
import io.github.culturekit.model.profile.ConstructScore;
import io.github.culturekit.model.profile.CultureProfile;
import io.github.culturekit.scoring.disclosure.Coarsening;
import io.github.culturekit.scoring.disclosure.DisclosurePolicy;
import io.github.culturekit.scoring.disclosure.MaskingRule;
import io.github.culturekit.scoring.disclosure.ReleaseLedger;
import io.github.culturekit.scoring.instrument.Instrument;
import io.github.culturekit.scoring.instrument.ResponseScale;
import io.github.culturekit.scoring.instrument.Scale;
import io.github.culturekit.scoring.response.Response;
import io.github.culturekit.scoring.response.Responses;
import io.github.culturekit.scoring.response.ResponsesBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The same wave released again after a re-organisation; teams a and b became c and d, and what the first release was called is board. */
class ReorganisationTest {

    private static final Instrument INSTRUMENT = Instrument.builder()
            .id("one-item")
            .version("1.0.0")
            .label("One item")
            .addResponseScale(ResponseScale.agreement5())
            .addItems("agree-5", "q", "v")
            .addScale(Scale.of("trust", "own:trust", "q"))
            .addScale(Scale.of("voice", "own:voice", "v"))
            .build();
    private static final ConstructId TRUST = ConstructId.parse("own:trust");
    private static final DisclosurePolicy POLICY =
            DisclosurePolicy.standard().withCoarsening(Coarsening.none());
    private static final DisclosurePolicy WEAK = POLICY.withRule(MaskingRule.MINIMUM_ALONE);
    private static final Scoring BEFORE = in("a", "b");
    private static final Scoring AFTER = in("c", "d").withFormerUnits("board", "OLD_TEAM");

    private final List<Response> before =
            list(people(20, "a", Map.of()), people(20, "b", Map.of()));

    /** Seventeen of team a are team c, three of them are with team b in team d. */
    private final List<Response> after = list(
            people(17, "c", Map.of("OLD_TEAM", "a")),
            movers(3, "d", Map.of("OLD_TEAM", "a")),
            people(20, "d", Map.of("OLD_TEAM", "b")));

    @Test
    void aReCutGivesTheMoversAwayByTheMinimumAloneAndNotByOurs() {
        List<Response> first = list(people(17, "a", Map.of()), movers(3, "a", Map.of()), people(20, "b", Map.of()));
        Publication weakBoard = BEFORE.score(all(first)).publish(WEAK, ReleaseLedger.of("2025"), "board");
        CultureProfile weak =
                AFTER.score(all(after)).publish(WEAK, weakBoard.getLedger(), "staff").getProfile();
        double movers = 20 * mean(weakBoard.getProfile(), "a") - 17 * mean(weak, "c");
        assertThat(movers / 3).isCloseTo(10, within(1e-9));
        assertThat(certificate(weak).getSmallestGroup()).hasValue(3);

        Publication board = BEFORE.score(all(first)).publish(POLICY, ReleaseLedger.of("2025"), "board");
        CultureProfile ours =
                AFTER.score(all(after)).publish(POLICY, board.getLedger(), "staff").getProfile();
        assertThat(shown(board.getProfile())).containsExactly("all", "a", "b");
        assertThat(shown(ours)).containsExactly("all");
        assertThat(certificate(ours).holds()).isTrue();
        assertThat(shown(AFTER.score(all(after)).publish(POLICY))).containsExactly("all", "c", "d");
    }

    @Test
    void teamsThatOnlyChangedTheirNamesAreShown() {
        List<Response> renamed =
                list(people(20, "c", Map.of("OLD_TEAM", "a")), people(20, "d", Map.of("OLD_TEAM", "b")));
        assertThat(shown(again(AFTER, renamed))).containsExactly("all", "c", "d");
    }

    @Test
    void withoutTheColumnTheReleaseIsRefusedAndTheWayIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> again(in("c", "d"), after))
                .withMessageContaining("Atom 'a | everyone' had 20 people in release 'board' and has 0 of them now")
                .withMessageContaining("Scoring.withFormerUnits(\"board\", ...)")
                .withMessageContaining("give a Transition");
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
        ReleaseLedger ledger = AFTER.score(all(after))
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
        ReleaseLedger ledger = AFTER.score(all(after))
                .publish(POLICY, board().getLedger(), "staff")
                .getLedger();
        CultureProfile refreshed = in("c", "d")
                .score(all(list(after, people(10, "c", Map.of()))))
                .publish(POLICY, ledger, "refresh")
                .getProfile();
        assertThat(shown(refreshed)).containsExactly("all");
        assertThat(certificate(refreshed).holds()).isTrue();
    }

    @Test
    void aUnitThatTheReleaseDoesNotKnowIsRefused() {
        List<Response> misspelt = list(after, people(12, "d", Map.of("OLD_TEAM", "B")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> again(AFTER, misspelt))
                .withMessageContaining("Release 'board' has nobody in 'B | everyone'")
                .withMessageContaining("Maybe it is written otherwise there");
    }

    @Test
    void aReleaseThatTheLedgerDoesNotKnowIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> again(in("c", "d").withFormerUnits("bord", "OLD_TEAM"), after))
                .withMessage("Columns say where people were in release 'bord', and the ledger has the releases [board]."
                        + " Maybe it is written otherwise there.");
    }

    @Test
    void aLabelOfTwoReleasesIsRefused() {
        ReleaseLedger twice = BEFORE.score(all(before))
                .publish(POLICY, board().getLedger(), "board")
                .getLedger();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AFTER.score(all(after)).publish(POLICY, twice, "staff"))
                .withMessageContaining("more than one of that name");
    }

    @Test
    void anEmptyColumnIsRefusedForItWouldMakeEverybodyNew() {
        List<Response> empty = new ArrayList<>();
        after.forEach(response -> empty.add(Response.builder()
                .copying(response)
                .cuts(Map.of())
                .build()));
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
                .isThrownBy(() -> AFTER.score(all(after)).publish(POLICY, ledger, "staff"))
                .withMessageContaining("tells people apart by 'gender'")
                .withMessageContaining("withRequestableCuts(\"gender\")");
    }

    @Test
    void moreThanThereWereAreRefusedWhereNobodyCanTellWhoCameLater() {
        List<Response> later = list(after, people(1, "c", Map.of("OLD_TEAM", "a")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> again(AFTER, later))
                .withMessageContaining("20 people were published who were in 'a | everyone' in release 'board'")
                .withMessageContaining("21 are now in 'c | everyone', 'd | everyone'")
                .withMessageContaining("leave the former unit empty");
    }

    @Test
    void theColumnAloneChangesNothingThatIsShown() {
        assertThat(AFTER.score(all(after)).publish(POLICY))
                .isEqualTo(in("c", "d").score(all(after)).publish(POLICY));
    }

    @Test
    void accumulatorsOfSeveralMachinesKnowWhereEverybodyWas() {
        ScoreAccumulator split = AFTER.accumulator();
        for (List<Response> part : List.of(after.subList(0, 9), after.subList(9, 25), after.subList(25, 40))) {
            split.merge(AFTER.accumulator(AFTER.accumulator().add(all(part)).toBytes()));
        }
        ReleaseLedger ledger = board().getLedger();
        Publication whole = AFTER.score(all(after)).publish(POLICY, ledger, "staff");
        Publication sent = split.result().publish(POLICY, ledger, "staff");
        assertThat(sent.getProfile()).isEqualTo(whole.getProfile());
        assertThat(sent.getLedger()).isEqualTo(whole.getLedger());
    }

    @Test
    void accumulatorsOfOtherFormerColumnsAreRefused() {
        byte[] bytes = AFTER.accumulator().add(all(after)).toBytes();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> in("c", "d").withFormerUnits("staff", "OLD_TEAM").accumulator(bytes))
                .withMessageContaining("former columns");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AFTER.accumulator().merge(in("c", "d").accumulator()))
                .withMessageContaining("different scorings");
    }

    private Publication board() {
        return BEFORE.score(all(before)).publish(POLICY, ReleaseLedger.of("2025"), "board");
    }

    private CultureProfile again(Scoring scoring, List<Response> responses) {
        return scoring.score(all(responses))
                .publish(POLICY, board().getLedger(), "staff")
                .getProfile();
    }

    private static Scoring in(String... teams) {
        return Scoring.of(INSTRUMENT)
                .in(Organisation.flat(
                        "all", "team", Stream.of(teams).map(UnitId::of).toList()));
    }

    private static List<Response> people(int count, String unit, Map<String, String> noted) {
        List<Response> people = new ArrayList<>();
        for (int person = 0; person < count; person++) {
            people.add(response(unit, noted, 3));
        }
        return people;
    }

    private static List<Response> movers(int count, String unit, Map<String, String> noted) {
        return people(count, unit, noted).stream()
                .map(response -> response(unit, noted, 5))
                .toList();
    }

    private static Response response(String unit, Map<String, String> noted, int answer) {
        return Response.builder()
                .unit(unit)
                .wave("2025")
                .cuts(noted)
                .answers(Map.of("q", answer, "v", answer))
                .build();
    }

    @SafeVarargs
    private static List<Response> list(List<Response>... some) {
        return Stream.of(some).flatMap(List::stream).toList();
    }

    private static Responses all(List<Response> responses) {
        ResponsesBuilder builder = Responses.builder(INSTRUMENT);
        responses.forEach(builder::add);
        return builder.build();
    }

    private static Certificate certificate(CultureProfile profile) {
        return profile.getDisclosure().getCertificates().get(0).getCertificate();
    }

    private static List<String> shown(CultureProfile profile) {
        return profile.getScores().stream()
                .filter(score -> score.getConstruct().equals(TRUST) && score.getCut().isEveryone())
                .filter(score -> score.getMeasured().isPresent())
                .map(score -> score.getUnit().toString())
                .toList();
    }

    private static double mean(CultureProfile profile, String unit) {
        return profile.find(TRUST, UnitId.of(unit))
                .flatMap(ConstructScore::getMeasured)
                .orElseThrow()
                .getMean();
    }
}
