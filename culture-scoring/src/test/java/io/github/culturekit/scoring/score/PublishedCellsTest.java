package io.github.culturekit.scoring.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.culturekit.model.construct.ConstructId;
import io.github.culturekit.model.organisation.Cut;
import io.github.culturekit.model.organisation.Organisation;
import io.github.culturekit.model.organisation.Unit;
import io.github.culturekit.model.organisation.UnitId;
import io.github.culturekit.model.profile.Certificate;
import io.github.culturekit.model.profile.CertifiedScales;
import io.github.culturekit.model.profile.ConstructScore;
import io.github.culturekit.model.profile.CultureProfile;
import io.github.culturekit.model.profile.Interval;
import io.github.culturekit.model.profile.Measured;
import io.github.culturekit.scoring.disclosure.Coarsening;
import io.github.culturekit.scoring.disclosure.DisclosurePolicy;
import io.github.culturekit.scoring.disclosure.MaskingRule;
import io.github.culturekit.scoring.instrument.Instrument;
import io.github.culturekit.scoring.response.Response;
import io.github.culturekit.scoring.response.Responses;
import io.github.culturekit.scoring.response.ResponsesBuilder;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Attacks by subtraction: each succeeds on what the minimum alone publishes, and on nothing that the standard policy does. */
class PublishedCellsTest {

    private static final Instrument INSTRUMENT = TwoParts.INSTRUMENT;
    private static final ConstructId A = ConstructId.parse("own:a");
    private static final ConstructId B = ConstructId.parse("own:b");
    private static final ConstructId WHOLE = ConstructId.parse("own:whole");
    private static final Organisation ORGANISATION = Organisation.builder()
            .label("Trust")
            .addUnit(unit("trust", null))
            .addUnit(unit("north", "trust"))
            .addUnit(unit("south", "trust"))
            .addUnit(unit("west", "trust"))
            .build();
    /** The attacks are on sums, so that the last digit must not be rounded away. */
    private static final DisclosurePolicy EXACT = DisclosurePolicy.standard().withCoarsening(Coarsening.none());

    private static final UnitId TRUST = UnitId.of("trust");
    private static final UnitId NORTH = UnitId.of("north");
    private static final UnitId SOUTH = UnitId.of("south");

    private final ResponsesBuilder responses = Responses.builder(INSTRUMENT);

    @Test
    void aSmallTeamIsItsParentWithoutTheOthers() {
        people("north", 20, Map.of());
        people("south", 4, Map.of());
        CultureProfile weak = publish(MaskingRule.MINIMUM_ALONE);
        double south = 24 * mean(weak, A, TRUST) - 20 * mean(weak, A, NORTH);
        assertThat(shows(weak, A, SOUTH)).isFalse();
        assertThat(south / 4).isBetween(0.0, 10.0);
        assertThat(certificate(weak).getSmallestGroup()).hasValue(4);
        CultureProfile safe = publish(MaskingRule.SPAN_AUDITED);
        assertThat(shows(safe, A, TRUST)).isTrue();
        assertThat(shows(safe, A, NORTH)).isFalse();
        assertThat(certificate(safe).holds()).isTrue();
    }

    @Test
    void aManagersDirectPeopleAreTheUnitWithoutThoseBelow() {
        people("trust", 3, Map.of());
        people("north", 20, Map.of());
        people("south", 20, Map.of());
        assertThat(certificate(publish(MaskingRule.MINIMUM_ALONE)).getSmallestGroup())
                .hasValue(3);
        CultureProfile safe = publish(MaskingRule.SPAN_AUDITED);
        assertThat(List.of(shows(safe, A, TRUST), shows(safe, A, NORTH), shows(safe, A, SOUTH)))
                .containsExactly(true, true, false);
    }

    @Test
    void aSmallCutIsTheUnitWithoutTheOtherValue() {
        people("north", 20, Map.of("gender", "F"));
        people("north", 2, Map.of("gender", "M"));
        assertThat(certificate(publish(MaskingRule.MINIMUM_ALONE)).getSmallestGroup())
                .hasValue(2);
        CultureProfile safe = publish(MaskingRule.SPAN_AUDITED);
        assertThat(shows(safe, A, NORTH)).isTrue();
        assertThat(safe.find(A, NORTH, Cut.of("gender", "F")).flatMap(ConstructScore::getMeasured))
                .isEmpty();
    }

    @Test
    void twoCutsTogetherSingleOutWhereEachAloneDoesNot() {
        people("north", 12, Map.of("gender", "F", "tenure", "long"));
        people("north", 12, Map.of("gender", "M", "tenure", "short"));
        people("north", 3, Map.of("gender", "F", "tenure", "short"));
        CultureProfile weak = publish(MaskingRule.REMAINDER);
        assertThat(certificate(weak).getSmallestGroup()).hasValue(3);
        assertThat(certificate(publish(MaskingRule.NEXT_SMALLEST)).getSmallestGroup())
                .hasValue(3);
        assertThat(certificate(publish(MaskingRule.SPAN_AUDITED)).holds()).isTrue();
    }

    @Test
    void aCompositeAndItsPartsSingleOutWhoLeftAPartOut() {
        people("north", 14, Map.of());
        responses.add(Response.builder().unit("north").answers(Map.of("a", 5)).build());
        CultureProfile weak = publish(MaskingRule.MINIMUM_ALONE);
        double derived = 15 * mean(weak, A, NORTH) + 14 * mean(weak, B, NORTH) - 28 * mean(weak, WHOLE, NORTH);
        assertThat(derived).isCloseTo(10, within(1e-9));
        CultureProfile safe = publish(MaskingRule.SPAN_AUDITED);
        assertThat(certificate(safe).holds()).isTrue();
        assertThat(shows(safe, A, NORTH)).isTrue();
        assertThat(15 * mean(safe, A, NORTH) + 14 * mean(safe, B, NORTH) - 28 * mean(safe, WHOLE, NORTH))
                .isNotCloseTo(10, within(0.1));
        assertThat(mean(safe, WHOLE, NORTH))
                .isCloseTo((mean(safe, A, NORTH) + mean(safe, B, NORTH)) / 2, within(1e-12));
        assertThat(fromParts(safe)).containsExactly("whole");
    }

    @Test
    void aCompositeWhosePartsEnoughPeopleLeftOutIsTheMeanOfScores() {
        people("north", 14, Map.of());
        for (int person = 0; person < 10; person++) {
            responses.add(
                    Response.builder().unit("north").answers(Map.of("a", 5)).build());
        }
        CultureProfile safe = publish(MaskingRule.SPAN_AUDITED);
        assertThat(mean(safe, WHOLE, NORTH))
                .isEqualTo(mean(publish(MaskingRule.MINIMUM_ALONE), WHOLE, NORTH))
                .isNotCloseTo((mean(safe, A, NORTH) + mean(safe, B, NORTH)) / 2, within(0.1));
        assertThat(fromParts(safe)).isEmpty();
    }

    @Test
    void theIntervalOfACompositeFromItsPartsLiesAroundItsMean() {
        people("north", 14, Map.of());
        responses.add(Response.builder().unit("north").answers(Map.of("a", 5)).build());
        Interval interval = publish(MaskingRule.SPAN_AUDITED)
                .find(WHOLE, NORTH)
                .flatMap(ConstructScore::getMeasured)
                .flatMap(Measured::getInterval)
                .orElseThrow();
        assertThat((interval.getLower() + interval.getUpper()) / 2)
                .isCloseTo(mean(publish(MaskingRule.SPAN_AUDITED), WHOLE, NORTH), within(1e-12));
    }

    @Test
    void theWholeOrganisationIsShownOnEveryScaleOnceEnoughAnsweredIt() {
        people("north", 30, Map.of());
        people("south", 9, Map.of());
        responses.add(Response.builder().unit("south").answers(Map.of("a", 5)).build());
        responses.add(Response.builder().unit("trust").answers(Map.of("b", 2)).build());
        CultureProfile safe = publish(MaskingRule.SPAN_AUDITED);
        assertThat(List.of(A, B, WHOLE)).allMatch(construct -> shows(safe, construct, TRUST));
        assertThat(certificate(safe).holds()).isTrue();
    }

    @Test
    void aCompositeAndItsPartsAreCertifiedTogether() {
        people("north", 14, Map.of());
        List<CertifiedScales> certificates =
                publish(MaskingRule.SPAN_AUDITED).getDisclosure().getCertificates();
        assertThat(certificates).hasSize(1);
        assertThat(certificates.get(0).getScales()).containsExactlyInAnyOrder("part-a", "part-b", "whole");
    }

    @Test
    void anOrganisationWithoutAnyRespondentPublishesNothingAndSaysSo() {
        Certificate certificate = certificate(publish(MaskingRule.SPAN_AUDITED));
        assertThat(certificate.getSmallestGroup()).isEmpty();
        assertThat(certificate.getCells()).isZero();
    }

    @Test
    void smallUnitsBroughtTogetherStillCountInAScore() {
        people("north", 20, Map.of());
        people("south", 4, Map.of());
        people("west", 7, Map.of());
        DisclosurePolicy merging = EXACT.withOtherUnits("Other units");
        CultureProfile merged = scores().publish(merging);
        UnitId other = UnitId.of("trust/other");
        assertThat(List.of(shows(merged, A, TRUST), shows(merged, A, NORTH), shows(merged, A, other)))
                .containsExactly(true, true, true);
        assertThat(shows(merged, A, SOUTH)).isFalse();
        assertThat(merged.find(A, other)
                        .orElseThrow()
                        .getMeasured()
                        .orElseThrow()
                        .getBase()
                        .getRespondents())
                .isEqualTo(11);
        assertThat(31 * mean(merged, A, TRUST))
                .isCloseTo(20 * mean(merged, A, NORTH) + 11 * mean(merged, A, other), within(1e-9));
        assertThat(certificate(merged).holds()).isTrue();
    }

    private void people(String unit, int count, Map<String, String> cuts) {
        for (int person = 0; person < count; person++) {
            responses.add(Response.builder()
                    .unit(unit)
                    .cuts(cuts)
                    .answers(Map.of("a", 1 + person % 5, "b", 1 + person % 3))
                    .build());
        }
    }

    private CultureProfile publish(MaskingRule rule) {
        return scores().publish(EXACT.withRule(rule));
    }

    private SurveyScores scores() {
        Responses all = responses.build();
        return Scoring.of(INSTRUMENT)
                .in(ORGANISATION)
                .withCuts(all.getCutNames().toArray(String[]::new))
                .score(all);
    }

    private static Certificate certificate(CultureProfile profile) {
        return profile.getDisclosure().getCertificates().get(0).getCertificate();
    }

    private static List<String> fromParts(CultureProfile profile) {
        return profile.getDisclosure().getCertificates().get(0).getFromParts();
    }

    private static boolean shows(CultureProfile profile, ConstructId construct, UnitId unit) {
        return profile.find(construct, unit)
                .flatMap(ConstructScore::getMeasured)
                .isPresent();
    }

    private static double mean(CultureProfile profile, ConstructId construct, UnitId unit) {
        return profile.find(construct, unit)
                .flatMap(ConstructScore::getMeasured)
                .orElseThrow()
                .getMean();
    }

    private static Unit unit(String id, String parent) {
        Unit.Builder unit = Unit.builder().id(UnitId.of(id)).label(id).level("unit");
        return parent == null ? unit.build() : unit.parent(UnitId.of(parent)).build();
    }
}
