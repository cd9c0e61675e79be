package io.github.culturekit.scoring.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.culturekit.model.organisation.Cut;
import io.github.culturekit.model.organisation.Unit;
import io.github.culturekit.model.organisation.UnitId;
import io.github.culturekit.model.profile.CultureProfile;
import io.github.culturekit.model.profile.Explain;
import io.github.culturekit.model.profile.UnitView;
import io.github.culturekit.scoring.disclosure.Coarsening;
import io.github.culturekit.scoring.disclosure.DisclosurePolicy;
import io.github.culturekit.scoring.disclosure.ReleaseLedger;
import io.github.culturekit.scoring.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PublicationTest {

    private static final DisclosurePolicy POLICY = DisclosurePolicy.standard().withMinimumRespondents(5);
    private static final List<Response> RESPONSES = AnyResponses.of(90, false, new Random(7));
    private static final UnitId NORTH = UnitId.of("north");
    private static final UnitId SOUTH = UnitId.of("south");

    @Test
    void aFirstReleaseShowsWhatIsShownWithoutALedger() {
        Publication first = scores(90).publish(POLICY, ReleaseLedger.of("2025"), "board");
        assertThat(shown(first.getProfile())).isEqualTo(shown(scores(90).publish(POLICY)));
        assertThat(first.getLedger().getReleases()).containsExactly("board");
    }

    @Test
    void aRefreshShowsNoFewNewcomersAndItsCertificateCountsAllReleases() {
        ReleaseLedger ledger =
                scores(88).publish(POLICY, ReleaseLedger.of("2025"), "first").getLedger();
        CultureProfile refreshed = scores(90).publish(POLICY, ledger, "refresh").getProfile();
        assertThat(shown(refreshed)).isNotEqualTo(shown(scores(90).publish(POLICY)));
        assertThat(refreshed.getDisclosure().getCertificates())
                .isNotEmpty()
                .allMatch(scales -> scales.getCertificate().holds());
    }

    @Test
    void aLedgerOfAnotherWaveIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> scores(90).publish(POLICY, ReleaseLedger.of("2024"), "board"))
                .withMessageContaining("of wave '2024', not of '2025'");
    }

    @Test
    void otherCutsThanBeforeAreRefusedForNobodyKnowsWhoIsWhere() {
        ReleaseLedger ledger =
                scores(90).publish(POLICY, ReleaseLedger.of("2025"), "first").getLedger();
        SurveyScores byTenure = Scoring.of(AnyResponses.INSTRUMENT)
                .in(AnyResponses.TREE)
                .withCuts("tenure")
                .score(AnyResponses.block(RESPONSES));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> byTenure.publish(POLICY, ledger, "by tenure"))
                .withMessageContaining("ask for all cuts of the earlier release");
    }

    @Test
    void cutsThatWereRequestableFromTheStartCanBePublishedLaterAndTheLedgerCountsBoth() {
        Scoring scoring = Scoring.of(AnyResponses.INSTRUMENT).in(AnyResponses.TREE);
        SurveyScores byGender =
                scoring.withCuts("gender").withRequestableCuts("tenure").score(AnyResponses.block(RESPONSES));
        SurveyScores byTenure =
                scoring.withCuts("tenure").withRequestableCuts("gender").score(AnyResponses.block(RESPONSES));
        ReleaseLedger ledger =
                byGender.publish(POLICY, ReleaseLedger.of("2025"), "by gender").getLedger();
        CultureProfile later = byTenure.publish(POLICY, ledger, "by tenure").getProfile();
        assertThat(later.getScores())
                .filteredOn(score -> score.getMeasured().isPresent())
                .anyMatch(score -> score.getCut().getValues().containsKey("tenure"));
        assertThat(later.getDisclosure().getCertificates())
                .isNotEmpty()
                .allMatch(scales -> scales.getCertificate().holds());
    }

    @Test
    void whoLeadsAUnitSeesItAndAllBelowAndEveryoneAbove() {
        CultureProfile all = scores(90).publish(POLICY);
        CultureProfile north = UnitView.of(NORTH).of(all);
        assertThat(north.getSnapshot().getOrganisation().getUnits())
                .extracting(Unit::getId)
                .containsExactly(UnitId.of("all"), NORTH, UnitId.of("ward"));
        assertThat(north.getScores()).isNotEmpty().allMatch(all.getScores()::contains);
        assertThat(north.getScores()).noneMatch(score -> score.getUnit().equals(SOUTH));
        assertThat(north.getScores())
                .filteredOn(score -> score.getUnit().equals(UnitId.of("all")))
                .isNotEmpty()
                .allMatch(score -> score.getCut().isEveryone());
    }

    @Test
    void aViewOfAnUnknownUnitIsRefused() {
        CultureProfile all = scores(90).publish(POLICY);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> UnitView.of(UnitId.of("west")).of(all))
                .withMessageContaining("Unit 'west' is not in organisation");
    }

    @Test
    void theReasonOfAWithheldScoreIsTheSameForEmptyAndSmallAndGivingAway() {
        CultureProfile profile = scores(90).publish(POLICY);
        Explain explain = Explain.of(profile);
        List<String> reasons = profile.getScores().stream()
                .filter(score -> score.getMeasured().isEmpty())
                .map(explain::of)
                .distinct()
                .toList();
        assertThat(reasons).hasSize(1);
        assertThat(reasons.get(0)).startsWith("Withheld by the policy 'span-audited, coarsened': fewer than 5 people");
        assertThat(profile.find(profile.getConstructs().get(0), UnitId.of("all"), Cut.everyone()))
                .map(explain::of)
                .hasValueSatisfying(shown -> assertThat(shown)
                        .contains("Means are rounded to 0.1", "The smallest group whose score follows from all"));
    }

    @Test
    void aProfileSaysHowCoarseItIsAndAnExactOneHidesTheSameCells() {
        CultureProfile coarse = scores(90).publish(POLICY);
        CultureProfile exact = scores(90).publish(POLICY.withCoarsening(Coarsening.none()));
        assertThat(coarse.getDisclosure().getPolicy()).isEqualTo("span-audited, coarsened");
        assertThat(coarse.getDisclosure().getRounding()).contains(0.1);
        assertThat(exact.getDisclosure().getPolicy()).isEqualTo("span-audited");
        assertThat(exact.getDisclosure().getRounding()).isEmpty();
        assertThat(shown(coarse)).isEqualTo(shown(exact));
    }

    private static SurveyScores scores(int people) {
        return Scoring.of(AnyResponses.INSTRUMENT)
                .in(AnyResponses.TREE)
                .withCuts("gender", "tenure")
                .score(AnyResponses.block(RESPONSES.subList(0, people)));
    }

    private static List<Object> shown(CultureProfile profile) {
        List<Object> shown = new ArrayList<>();
        profile.getScores()
                .forEach(score -> shown.add(List.of(
                        score.getConstruct(),
                        score.getUnit(),
                        score.getCut(),
                        score.getMeasured().isPresent())));
        return shown;
    }
}
