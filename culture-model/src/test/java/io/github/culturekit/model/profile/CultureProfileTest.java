package io.github.culturekit.model.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.culturekit.model.construct.ConstructId;
import io.github.culturekit.model.json.CultureJson;
import io.github.culturekit.model.organisation.Organisation;
import io.github.culturekit.model.organisation.OrganisationSnapshot;
import io.github.culturekit.model.organisation.UnitId;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class CultureProfileTest {

    private static final ConstructId TRUST = ConstructId.parse("own:trust");
    private static final UnitId NORTH = UnitId.of("north");
    private static final UnitId SOUTH = UnitId.of("south");

    @Test
    void aScoreIsFoundByConstructAndUnit() {
        CultureProfile profile = profile("2024", measured(NORTH, 6.5, 20), withheld(SOUTH));
        assertThat(profile.find(TRUST, NORTH).flatMap(ConstructScore::getMeasured))
                .hasValueSatisfying(measured -> assertThat(measured.getMean()).isEqualTo(6.5));
        assertThat(profile.find(TRUST, SOUTH).flatMap(ConstructScore::getMeasured))
                .isEmpty();
        assertThat(profile.find(ConstructId.parse("own:voice"), NORTH)).isEmpty();
    }

    @Test
    void aProfileReadsBackEqual() {
        CultureProfile profile = profile("2024", measured(NORTH, 6.5, 20), withheld(SOUTH));
        String json = CultureJson.write(profile);
        assertThat(json)
                .startsWith("{\"$schema\":\"" + CultureProfile.SCHEMA + "\"")
                .contains("\"kind\":\"withheld\"");
        assertThat(CultureJson.read(json, CultureProfile.class)).isEqualTo(profile);
    }

    @Test
    void aScoreOfFewerPeopleThanThePolicyAllowsIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> profile("2024", measured(NORTH, 6.5, 9)))
                .withMessage(
                        "CultureProfile: 'own:trust' in unit 'north' rests on 9 respondents, fewer than the policy's"
                                + " 10. Maybe it was put in by hand: withhold it.");
    }

    @Test
    void aMeanOutsideTheRangeIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> profile("2024", measured(NORTH, 65, 20)))
                .withMessageContaining("the mean 65.0 of 'own:trust' is outside the range 0.0 to 10.0");
    }

    @Test
    void aMeanThatIsFinerThanTheProfileSaysIsRefused() {
        assertThat(rounded(0.1, measured(NORTH, 6.3, 20)).getDisclosure().getRounding())
                .contains(0.1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rounded(0.1, measured(NORTH, 6.34, 20)))
                .withMessage(
                        "CultureProfile: the mean 6.34 of 'own:trust' in unit 'north' is no multiple of 0.1, to which"
                                + " the profile says that its means are rounded. Maybe it was put in by hand: round it.");
    }

    @Test
    void aShownScoreIsExplainedWithItsRounding() {
        ConstructScore score = measured(NORTH, 6.5, 20);
        assertThat(Explain.of(rounded(0.5, score)).of(score)).contains("Means are rounded to 0.5, and");
        assertThat(Explain.of(profile("2024", score)).of(score)).doesNotContain("rounded");
    }

    @Test
    void twoScoresOfOneCellAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> profile("2024", measured(NORTH, 6, 20), measured(NORTH, 7, 20)))
                .withMessageContaining("construct 'own:trust' has two scores in unit 'north' for everyone");
    }

    @Test
    void aUnitOutsideTheOrganisationIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> profile("2024", measured(UnitId.of("west"), 6, 20)))
                .withMessageContaining("unit 'west' is no unit of the profile's organisation");
    }

    @Test
    void participationOfFewerPeopleThanThePolicyAllowsIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> withParticipation(participation(NORTH, 9)))
                .withMessage(
                        "CultureProfile: unit 'north' shows 9 respondents for everyone, fewer than the policy's 10."
                                + " Maybe it was put in by hand: leave the number out.");
        assertThat(withParticipation(participation(NORTH, 10)).findParticipation(NORTH))
                .isPresent();
    }

    @Test
    void twoParticipationsOfOneGroupAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> withParticipation(participation(NORTH, 20), participation(NORTH, 30)))
                .withMessage("CultureProfile: unit 'north' has its participation twice for everyone. Maybe two profiles"
                        + " were put together: keep one.");
    }

    @Test
    void aChangeIsTheDifferenceOfTwoWaves() {
        CultureProfile earlier = profile("2024", measured(NORTH, 6.0, 20));
        CultureProfile later = profile("2025", measured(NORTH, 6.5, 20));
        assertThat(Change.between(TRUST, NORTH, earlier, later)).hasValueSatisfying(change -> {
            assertThat(change.getDifference()).isEqualTo(0.5);
            // Two independent samples with a standard error of 0.3 and 0.3: sqrt(0.18).
            assertThat(change.getStandardError().getValue()).isCloseTo(Math.sqrt(0.18), Offset.offset(1e-15));
        });
        assertThat(Change.between(TRUST, SOUTH, earlier, later)).isEmpty();
    }

    @Test
    void aChangeOfRoundedMeansIsRoundToo() {
        CultureProfile earlier = profile("2024", measured(NORTH, 6.7, 20));
        CultureProfile later = profile("2025", measured(NORTH, 6.8, 20));
        assertThat(Change.between(TRUST, NORTH, earlier, later).orElseThrow().getDifference())
                .isEqualTo(0.1);
    }

    @Test
    void participationGivesARateWhereThePopulationIsKnown() {
        Participation known = Participation.builder()
                .unit(NORTH)
                .respondents(30)
                .population(40)
                .build();
        assertThat(known.getResponseRate()).isEqualTo(Statistic.of(0.75));
        assertThat(Participation.builder().unit(NORTH).respondents(30).build().getResponseRate())
                .isEqualTo(Statistic.undefined(UndefinedReason.NO_POPULATION));
    }

    @Test
    void aHeadCountBelowThoseWhoTookPartGivesNoRate() {
        Participation outdated = Participation.builder()
                .unit(NORTH)
                .respondents(41)
                .population(40)
                .build();
        assertThat(outdated.getResponseRate()).isEqualTo(Statistic.undefined(UndefinedReason.POPULATION_TOO_SMALL));
        assertThat(outdated.getRespondents()).contains(41);
        assertThat(outdated.getPopulation()).contains(40);
        assertThat(CultureJson.read(CultureJson.write(outdated), Participation.class))
                .isEqualTo(outdated);
    }

    @Test
    void everybodyIsAWholeResponseRate() {
        Participation all = Participation.builder()
                .unit(NORTH)
                .respondents(40)
                .population(40)
                .build();
        assertThat(all.getResponseRate()).isEqualTo(Statistic.of(1));
    }

    @Test
    void aStatisticIsNeverNaN() {
        assertThat(Statistic.of(Double.NaN)).isEqualTo(Statistic.undefined(UndefinedReason.NOT_FINITE));
        assertThat(CultureJson.write(Statistic.undefined(UndefinedReason.NO_VARIANCE)))
                .isEqualTo("{\"undefined\":\"NO_VARIANCE\"}");
        assertThat(CultureJson.read("0.25", Statistic.class)).isEqualTo(Statistic.of(0.25));
    }

    private static Participation participation(UnitId unit, int respondents) {
        return Participation.builder().unit(unit).respondents(respondents).build();
    }

    private static CultureProfile withParticipation(Participation... participation) {
        return CultureProfile.builder()
                .copying(profile("2024", measured(NORTH, 6.5, 20)))
                .addParticipation(participation)
                .build();
    }

    private static ConstructScore measured(UnitId unit, double mean, int respondents) {
        return ConstructScore.builder()
                .construct(TRUST)
                .scale("trust")
                .unit(unit)
                .measurement(Measured.builder()
                        .base(BaseSize.of(respondents, 5L * respondents))
                        .mean(mean)
                        .standardDeviation(Statistic.of(1.5))
                        .standardError(Statistic.of(0.3))
                        .interval(Interval.of(mean - 0.6, mean + 0.6, 0.95))
                        .favourableShare(FavourableShare.builder()
                                .favourable(Statistic.of(50))
                                .neutral(Statistic.of(30))
                                .unfavourable(Statistic.of(20))
                                .build())
                        .build())
                .build();
    }

    private static ConstructScore withheld(UnitId unit) {
        return ConstructScore.builder()
                .construct(TRUST)
                .scale("trust")
                .unit(unit)
                .measurement(Withheld.of(WithheldReason.TOO_FEW))
                .build();
    }

    private static CultureProfile rounded(double step, ConstructScore score) {
        CultureProfile exact = profile("2024");
        return CultureProfile.builder()
                .copying(exact)
                .disclosure(DisclosureStatement.builder()
                        .copying(exact.getDisclosure())
                        .rounding(step)
                        .build())
                .addScore(score)
                .build();
    }

    private static CultureProfile profile(String wave, ConstructScore... scores) {
        return CultureProfile.builder()
                .instrument(InstrumentReference.of("own", "1.0.0", "Own"))
                .snapshot(OrganisationSnapshot.of(wave, Organisation.flat("trust", "division", List.of(NORTH, SOUTH))))
                .scoring(ScoringStatement.builder()
                        .method("RESPONDENT_FIRST")
                        .minimum(0.0)
                        .maximum(10.0)
                        .favourableRule(FavourableRule.POOLED_ANSWERS)
                        .weighted(false)
                        .confidenceLevel(0.95)
                        .build())
                .disclosure(DisclosureStatement.builder()
                        .policy("minimum-respondents")
                        .minimumRespondents(10)
                        .build())
                .addScores(scores)
                .build();
    }
}
