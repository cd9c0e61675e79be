package io.github.culturekit.scoring.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.culturekit.model.json.CultureJson;
import io.github.culturekit.model.organisation.Organisation;
import io.github.culturekit.model.organisation.Unit;
import io.github.culturekit.model.organisation.UnitId;
import io.github.culturekit.model.profile.Certificate;
import io.github.culturekit.model.profile.ConstructScore;
import io.github.culturekit.model.profile.CultureProfile;
import io.github.culturekit.model.profile.Explain;
import io.github.culturekit.model.profile.UnitView;
import io.github.culturekit.scoring.PackageGuide;
import io.github.culturekit.scoring.instrument.Instrument;
import io.github.culturekit.scoring.response.Response;
import io.github.culturekit.scoring.response.Responses;
import io.github.culturekit.scoring.response.ResponsesBuilder;
import io.github.culturekit.scoring.score.Publication;
import io.github.culturekit.scoring.score.Scoring;
import io.github.culturekit.scoring.score.SurveyScores;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

/** Runs the code of the package's guide, as it stands there. */
class DisclosureGuideTest {

    private static final Scoring SCORING = Scoring.of(OneItem.INSTRUMENT)
            .in(Organisation.flat(
                    "trust",
                    "unit",
                    List.of(UnitId.of("east"), UnitId.of("north"), UnitId.of("south"), UnitId.of("west"))));

    private final SurveyScores scores = SCORING.withRequestableCuts("gender").score(responses());
    private final SurveyScores byGender = SCORING.withCuts("gender").score(responses());
    private final DisclosurePolicy policy =
            DisclosurePolicy.standard().withMinimumRespondents(11).withOtherUnits("Other units");

    @Test
    void theGuideIsRunHere() throws IOException {
        assertThat(PackageGuide.linesNotRunBy(DisclosureGuideTest.class)).isEmpty();
    }

    @Test
    void whatMayReadersSee() {
        CultureProfile profile = scores.publish(DisclosurePolicy.standard());
        Certificate certificate =
                profile.getDisclosure().getCertificates().get(0).getCertificate();
        boolean proved = certificate.holds();
        String because = Explain.of(profile).of(profile.getScores().get(0));
        assertThat(proved).isTrue();
        assertThat(because).contains("The smallest group whose score follows from all that is shown has 11 people.");
    }

    @Test
    void howExactAreTheNumbers() {
        CultureProfile profile = scores.publish(DisclosurePolicy.standard());
        double step = profile.getDisclosure().getRounding().orElse(0.0);
        CultureProfile forAnalysts = scores.publish(DisclosurePolicy.standard().withCoarsening(Coarsening.none()));
        assertThat(step).isEqualTo(0.1);
        assertThat(forAnalysts.getDisclosure().getRounding()).isEmpty();
    }

    @Test
    void mayThereBeOtherUnits() {
        CultureProfile ofNorth = UnitView.of(UnitId.of("north")).of(scores.publish(policy));
        assertThat(ofNorth.getSnapshot().getOrganisation().getUnits())
                .extracting(Unit::getId)
                .extracting(UnitId::toString)
                .containsExactly("trust", "north");
        assertThat(scores.publish(policy).getScores())
                .filteredOn(score -> score.getUnit().equals(UnitId.of("trust/other")))
                .singleElement()
                .extracting(ConstructScore::getMeasured)
                .matches(measured -> measured.orElseThrow().getBase().getRespondents() == 11);
    }

    @Test
    void whatIfMoreOfAWaveIsPublishedLater() {
        Publication board = scores.publish(policy, ReleaseLedger.of("2025"), "board");
        byte[] kept = board.getLedger().toBytes();
        Publication staff = byGender.publish(policy, ReleaseLedger.read(kept, "2025"), "all staff");
        String text = CultureJson.writePretty(staff.getLedger().toDocument());
        ReleaseLedger again = ReleaseLedger.read(CultureJson.read(text, LedgerDocument.class), "2025");
        assertThat(again).isEqualTo(staff.getLedger());
        assertThat(staff.getLedger().getReleases()).containsExactly("board", "all staff");
        assertThat(staff.getProfile().getDisclosure().getCertificates())
                .allMatch(scales -> scales.getCertificate().holds());
    }

    @Test
    void whatIfStaffHaveMovedSince() {
        Organisation newTree = Organisation.flat("trust", "unit", List.of(UnitId.of("coast"), UnitId.of("inland")));
        Responses responsesWithOldTeam = moved();
        Instrument instrument = OneItem.INSTRUMENT;
        Publication board = scores.publish(policy, ReleaseLedger.of("2025"), "board");
        Scoring scoring = Scoring.of(instrument).in(newTree).withRequestableCuts("gender");
        SurveyScores moved = scoring.withFormerUnits("board", "OLD_TEAM").score(responsesWithOldTeam);
        Publication again = moved.publish(policy, board.getLedger(), "new teams");
        assertThat(again.getLedger().getReleases()).containsExactly("board", "new teams");
        assertThat(shown(again.getProfile())).containsExactly("trust");
        assertThat(shown(moved.publish(policy))).containsExactly("trust", "coast", "inland");
        assertThat(again.getProfile().getDisclosure().getCertificates())
                .allMatch(scales -> scales.getCertificate().holds());
    }

    @Test
    void whatWouldTheRuleThatWeAreBoundToGiveAway() {
        CultureProfile weak = scores.publish(policy.withRule(MaskingRule.MINIMUM_ALONE));
        OptionalInt exposed =
                weak.getDisclosure().getCertificates().get(0).getCertificate().getSmallestGroup();
        assertThat(exposed).hasValue(11);
    }

    @Test
    void aCutGivesFivePeopleAwayByTheMinimumAlone() {
        CultureProfile weak = byGender.publish(DisclosurePolicy.standard().withRule(MaskingRule.MINIMUM_ALONE));
        // 20 men, less 24 - 16 in the east and 20 - 13 in the north
        assertThat(weak.getDisclosure()
                        .getCertificates()
                        .get(0)
                        .getCertificate()
                        .getSmallestGroup())
                .hasValue(5);
    }

    @Test
    void howDoICheckAReleaseThatIsNotFromHere() {
        CellStructure structure = CellStructure.builder()
                .atom("north", 20)
                .atom("south", 4)
                .cell("trust", 0, List.of("north", "south"))
                .cell("in the south", 1, List.of("south"))
                .build();
        ToDoubleFunction<String> totals = atom -> 9.0 * structure.getAtomPeople(atom);
        Certificate again = DisclosureAudit.of(structure, List.of(List.of("north", "south")), 10)
                .certify();
        DisclosureMask mask = DisclosureMasking.ofMinimum(10).of(structure);
        List<IntervalAudit.Bracket> brackets =
                IntervalAudit.ofRange(0, 10).withRounding(0.1).of(mask, totals);
        assertThat(again.getSmallestGroup()).hasValue(24);
        assertThat(brackets).singleElement().matches(south -> south.lower() < 4 && south.upper() == 10);
    }

    private static List<String> shown(CultureProfile profile) {
        return profile.getScores().stream()
                .filter(score -> score.getMeasured().isPresent())
                .map(score -> score.getUnit().toString())
                .toList();
    }

    /** The same people after the east became the inland and all others the coast, where two from the east went. */
    private static Responses moved() {
        Responses before = responses();
        ResponsesBuilder after = Responses.builder(OneItem.INSTRUMENT);
        int fromTheEast = 0;
        for (int row = 0; row < before.size(); row++) {
            boolean inland = before.unit(row).equals(UnitId.of("east")) && ++fromTheEast > 2;
            after.add(Response.builder()
                    .unit(inland ? "inland" : "coast")
                    .wave("2025")
                    .cuts(Map.of(
                            "gender",
                            before.cut(row, "gender").orElseThrow(),
                            "OLD_TEAM",
                            before.unit(row).toString()))
                    .putAnswer("q", before.code(row, "q").orElseThrow())
                    .build());
        }
        return after.build();
    }

    private static Responses responses() {
        ResponsesBuilder responses = Responses.builder(OneItem.INSTRUMENT);
        Map<String, Integer> people = Map.of("east", 24, "north", 20, "south", 4, "west", 7);
        people.forEach((unit, count) -> {
            for (int person = 0; person < count; person++) {
                responses.add(Response.builder()
                        .unit(unit)
                        .wave("2025")
                        .cuts(Map.of("gender", person % 3 == 0 ? "M" : "F"))
                        .answers(Map.of("q", 1 + person % 5))
                        .build());
            }
        });
        return responses.build();
    }
}
