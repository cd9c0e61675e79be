package io.github.culturekit.scoring.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.culturekit.model.construct.ConstructId;
import io.github.culturekit.model.organisation.Cut;
import io.github.culturekit.model.organisation.HeadCount;
import io.github.culturekit.model.organisation.Organisation;
import io.github.culturekit.model.organisation.Population;
import io.github.culturekit.model.organisation.Unit;
import io.github.culturekit.model.organisation.UnitId;
import io.github.culturekit.model.profile.ConstructScore;
import io.github.culturekit.model.profile.CultureProfile;
import io.github.culturekit.model.profile.FavourableRule;
import io.github.culturekit.model.profile.Measured;
import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.profile.UndefinedReason;
import io.github.culturekit.model.profile.Withheld;
import io.github.culturekit.scoring.disclosure.AnalystAccess;
import io.github.culturekit.scoring.disclosure.DisclosurePolicy;
import io.github.culturekit.scoring.instrument.FollowUp;
import io.github.culturekit.scoring.instrument.Instrument;
import io.github.culturekit.scoring.instrument.Item;
import io.github.culturekit.scoring.instrument.ReportRange;
import io.github.culturekit.scoring.instrument.ResponseScale;
import io.github.culturekit.scoring.instrument.Scale;
import io.github.culturekit.scoring.instrument.ScoringMethod;
import io.github.culturekit.scoring.instrument.ScoringRule;
import io.github.culturekit.scoring.response.Response;
import io.github.culturekit.scoring.response.Responses;
import io.github.culturekit.scoring.response.ResponsesBuilder;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ScoringTest {

    private static final ConstructId TRUST = ConstructId.parse("own:trust");
    private static final UnitId ALL = UnitId.of("all");
    private static final UnitId NORTH = UnitId.of("north");
    private static final UnitId WARD = UnitId.of("ward");
    private static final Instrument TWO_ITEMS = instrument(ScoringRule.standard());

    private static final Organisation TREE = Organisation.builder()
            .label("All")
            .addUnit(Unit.builder()
                    .id(ALL)
                    .label("All")
                    .level("organisation")
                    .population(Population.builder()
                            .people(40)
                            .addHeadCount(HeadCount.builder()
                                    .cut(Cut.of("gender", "F"))
                                    .people(24)
                                    .build())
                            .build())
                    .build())
            .addUnit(Unit.builder()
                    .id(NORTH)
                    .label("North")
                    .level("division")
                    .parent(ALL)
                    .build())
            .addUnit(Unit.builder()
                    .id(WARD)
                    .label("Ward")
                    .level("team")
                    .parent(NORTH)
                    .build())
            .addUnit(Unit.builder()
                    .id(UnitId.of("south"))
                    .label("South")
                    .level("division")
                    .parent(ALL)
                    .build())
            .build();

    @Test
    void aRespondentScoresTheMeanOfTheirItemsAfterReversal() {
        // q1 = 5 stands at 1, q2 = 4 reversed is 2 and stands at 0.25: the mean is 0.625 of 0 to 10.
        RespondentScores scores = Scoring.of(TWO_ITEMS)
                .scoreRespondents(responses().add("ward", 5, 4).build());
        assertThat(scores.score(0, "trust")).hasValue(6.25);
    }

    @Test
    void aRespondentWhoAnsweredTooFewItemsHasNoScore() {
        Instrument both = instrument(ScoringRule.builder()
                .copying(ScoringRule.standard())
                .minimumAnsweredShare(1.0)
                .build());
        Responses one = Responses.builder(both)
                .add(Response.builder().unit("ward").putAnswer("q1", 5).build())
                .build();
        assertThat(Scoring.of(both).scoreRespondents(one).score(0, "trust")).isEmpty();
    }

    @Test
    void aUnitsScoreIncludesAllUnitsBelowIt() {
        ExactScores exact = exact(TREE, "ward", "north", "south");
        assertThat(exact.find("trust", WARD).orElseThrow().getRows()).isEqualTo(1);
        assertThat(exact.find("trust", NORTH).orElseThrow().getRows()).isEqualTo(2);
        assertThat(exact.find("trust", ALL).orElseThrow().getRows()).isEqualTo(3);
    }

    @Test
    void meanSpreadAndIntervalAreThoseOfTheRespondentsScores() {
        // Scores 10, 5 and 0 on 0 to 10: mean 5, sd 5, se 5 / sqrt(3), t(2) at 97.5 percent 4.302652729749464.
        Responses three = responses()
                .add("ward", 5, 1)
                .add("ward", 3, 3)
                .add("ward", 1, 5)
                .build();
        ScoreEstimate estimate = exact(three).getUnweighted();
        assertThat(estimate.getMean()).isEqualTo(Statistic.of(5));
        assertThat(estimate.getStandardDeviation()).isEqualTo(Statistic.of(5));
        assertThat(estimate.getStandardError().getValue()).isCloseTo(5 / Math.sqrt(3), within(1e-14));
        assertThat(estimate.getInterval().orElseThrow().getUpper())
                .isCloseTo(5 + 4.302652729749464 * 5 / Math.sqrt(3), within(1e-9));
    }

    @Test
    void theThreeDefinitionsOfPercentFavourableDiffer() {
        // Answers after reversal: (5, 5), (4, 1), (2, missing): pooled 3 of 5; items 2/3 and 1/2; people at 4 or more 1
        // of 3.
        Responses three = responses()
                .add("ward", 5, 1)
                .add("ward", 4, 5)
                .add(Response.builder().unit("ward").putAnswer("q1", 2).build())
                .build();
        Map<FavourableRule, Double> percent = Map.of(
                FavourableRule.POOLED_ANSWERS, 60.0,
                FavourableRule.MEAN_OF_ITEMS, 100 * (2.0 / 3 + 1.0 / 2) / 2,
                FavourableRule.PEOPLE_AT_OR_ABOVE, 100.0 / 3);
        percent.forEach((rule, expected) -> assertThat(exact(three)
                        .getUnweighted()
                        .getFavourableShares()
                        .get(rule)
                        .getFavourable()
                        .getValue())
                .as(rule.name())
                .isCloseTo(expected, within(1e-12)));
    }

    @Test
    void aggregateFirstAveragesItemsOverWhoeverAnsweredThem() {
        // q1: 5 and 1 stand at 1 and 0, mean 0.5; q2 reversed: only 1 was given, which stands at 1; the mean is 0.75.
        Instrument first = instrument(ScoringRule.builder()
                .copying(ScoringRule.standard())
                .method(ScoringMethod.AGGREGATE_FIRST)
                .build());
        Responses two = Responses.builder(first)
                .add("ward", 5, 1)
                .add(Response.builder().unit("ward").putAnswer("q1", 1).build())
                .build();
        ExactScore exact = Scoring.of(first)
                .score(two)
                .reveal(AnalystAccess.because("test"))
                .find("trust", WARD)
                .orElseThrow();
        assertThat(exact.getUnweighted().getMean()).isEqualTo(Statistic.of(7.5));
        assertThat(exact.getUnweighted().getStandardError())
                .isEqualTo(Statistic.undefined(UndefinedReason.NOT_DEFINED_BY_RULE));
        assertThat(exact.getBase().getRespondents()).isEqualTo(1);
    }

    @Test
    void theNativeRangeIsThatOfTheItems() {
        Instrument nativeRange = instrument(ScoringRule.builder()
                .copying(ScoringRule.standard())
                .range(ReportRange.NATIVE)
                .build());
        Responses one = Responses.builder(nativeRange).add("ward", 5, 4).build();
        assertThat(Scoring.of(nativeRange).scoreRespondents(one).score(0, "trust"))
                .hasValue(3.5);
    }

    @Test
    void aScaleOfSubScalesIsTheWeightedMeanOfTheirScores() {
        Instrument nested = Instrument.builder()
                .copying(TWO_ITEMS)
                .scales(List.of(
                        Scale.of("a", "own:a", "q1"),
                        Scale.of("b", "own:b", "q2"),
                        Scale.builder()
                                .copying(Scale.ofSubScales("ab", "own:ab", "a", "b"))
                                .putWeight("a", 3.0)
                                .build()))
                .build();
        Responses one = Responses.builder(nested).add("ward", 5, 5).build();
        assertThat(Scoring.of(nested).scoreRespondents(one).score(0, "ab")).hasValue(7.5);
    }

    @Test
    void anItemThatAFilterLedPastScoresWhatItsFollowUpSays() {
        Instrument filtered = Instrument.builder()
                .id("filtered")
                .version("1.0.0")
                .label("Filtered")
                .addResponseScale(ResponseScale.range("yes-no", 1, 2))
                .addItem(Item.of("had", "yes-no"))
                .addItem(Item.builder()
                        .copying(Item.of("helped", "yes-no"))
                        .optionScores(Map.of(1, 10.0, 2, 0.0))
                        .followUp(
                                FollowUp.builder().item("had").putScore(2, 0.0).build())
                        .build())
                .addScale(Scale.of("appraisal", "own:appraisal", "helped"))
                .build();
        Responses three = Responses.builder(filtered)
                .add(Response.builder().unit("ward").putAnswer("had", 2).build())
                .add(Response.builder().unit("ward").putAnswer("had", 1).build())
                .add("ward", 1, 1)
                .build();
        RespondentScores scores = Scoring.of(filtered).scoreRespondents(three);
        assertThat(scores.score(0, "appraisal")).hasValue(0);
        assertThat(scores.score(1, "appraisal")).isEmpty();
        assertThat(scores.score(2, "appraisal")).hasValue(10);
    }

    @Test
    void weightsMoveTheMean() {
        Responses weighted = Responses.builder(TWO_ITEMS)
                .add(Response.builder()
                        .unit("ward")
                        .weight(3.0)
                        .answers(Map.of("q1", 5, "q2", 1))
                        .build())
                .add(Response.builder()
                        .unit("ward")
                        .weight(1.0)
                        .answers(Map.of("q1", 1, "q2", 5))
                        .build())
                .build();
        ExactScore exact = exact(weighted);
        assertThat(exact.getWeighted().orElseThrow().getMean()).isEqualTo(Statistic.of(7.5));
        assertThat(exact.getUnweighted().getMean()).isEqualTo(Statistic.of(5));
        assertThat(Scoring.of(TWO_ITEMS)
                        .unweighted()
                        .score(weighted)
                        .publish(DisclosurePolicy.standard())
                        .getScoring()
                        .getWeighted())
                .isFalse();
    }

    @Test
    void everyUnitAndCutIsPublishedWhetherOrNotAnybodyIsInIt() {
        CultureProfile profile = Scoring.of(TWO_ITEMS)
                .in(TREE)
                .withCuts("gender")
                .score(people(12, "ward", "F"))
                .publish(DisclosurePolicy.standard());
        assertThat(profile.getScores()).hasSize(4 * 2);
        assertThat(profile.find(TRUST, UnitId.of("south"), Cut.of("gender", "F")))
                .map(ConstructScore::getMeasurement)
                .containsInstanceOf(Withheld.class);
        assertThat(profile.find(TRUST, WARD, Cut.of("gender", "F")).flatMap(ConstructScore::getMeasured))
                .isPresent();
    }

    @Test
    void aGroupBelowTheMinimumIsWithheldAsAnEmptyOneIs() {
        CultureProfile nine = publish(people(9, "ward", "F"));
        CultureProfile none = publish(people(10, "south", "F"));
        assertThat(nine.find(TRUST, WARD).orElseThrow().getMeasurement())
                .isEqualTo(none.find(TRUST, WARD).orElseThrow().getMeasurement())
                .isInstanceOf(Withheld.class);
        assertThat(nine.findParticipation(WARD).orElseThrow())
                .isEqualTo(none.findParticipation(WARD).orElseThrow());
    }

    @Test
    void aGroupOfTheMinimumIsShown() {
        assertThat(publish(people(10, "ward", "F")).find(TRUST, WARD).flatMap(ConstructScore::getMeasured))
                .map(Measured::getBase)
                .hasValueSatisfying(base -> assertThat(base.getRespondents()).isEqualTo(10));
    }

    @Test
    void peopleWhoWeighNothingAddNobodyToTheBase() {
        ResponsesBuilder builder = responses();
        for (int person = 0; person < 30; person++) {
            builder.add(Response.builder()
                    .unit("ward")
                    .weight(person < 9 ? 1.0 : 0.0)
                    .answers(Map.of("q1", 1 + person % 5, "q2", 3))
                    .build());
        }
        CultureProfile profile = publish(builder.build());
        assertThat(profile.find(TRUST, WARD).orElseThrow().getMeasurement()).isInstanceOf(Withheld.class);
    }

    @Test
    void favourableSharesOfFewAreNotShownThoughManyHaveAScore() {
        Instrument half = Instrument.builder()
                .id("half")
                .version("1.0.0")
                .label("Half")
                .addResponseScale(ResponseScale.agreement5())
                .addResponseScale(ResponseScale.range("plain", 1, 5))
                .addItem(Item.of("q1", "agree-5"))
                .addItem(Item.of("q2", "plain"))
                .addScale(Scale.of("trust", "own:trust", "q1", "q2"))
                .build();
        ResponsesBuilder builder = Responses.builder(half);
        for (int person = 0; person < 13; person++) {
            builder.add(Response.builder()
                    .unit("ward")
                    .answers(person == 0 ? Map.of("q1", 5, "q2", 3) : Map.of("q2", 3))
                    .build());
        }
        Measured measured = Scoring.of(half)
                .score(builder.build())
                .publish(DisclosurePolicy.standard())
                .find(TRUST, WARD)
                .flatMap(ConstructScore::getMeasured)
                .orElseThrow();
        assertThat(measured.getBase().getRespondents()).isEqualTo(13);
        assertThat(measured.getFavourableShare().getFavourable())
                .isEqualTo(Statistic.undefined(UndefinedReason.TOO_FEW_RESPONDENTS));
    }

    @Test
    void aCutThatIsCountedStandsInTheProfileThoughNobodyOfItAnswered() {
        CultureProfile profile = Scoring.of(TWO_ITEMS)
                .in(TREE)
                .withCuts("gender")
                .score(people(12, "ward", "M"))
                .publish(DisclosurePolicy.standard());
        assertThat(profile.find(TRUST, WARD, Cut.of("gender", "F")))
                .map(ConstructScore::getMeasurement)
                .containsInstanceOf(Withheld.class);
    }

    @Test
    void aUnitMayNotBeCalledAsTheWholeIs() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Scoring.of(TWO_ITEMS)
                        .score(responses()
                                .add("everyone", 1, 1)
                                .add("ward", 1, 1)
                                .build()))
                .withMessage(
                        "A unit is called 'everyone' as the whole is that stands above all units. Maybe rename it in"
                                + " the file, or give the organisation with Scoring.in(organisation).");
    }

    @Test
    void theResponseRateIsKnownWhereThePopulationIs() {
        CultureProfile profile = Scoring.of(TWO_ITEMS)
                .in(TREE)
                .withCuts("gender")
                .score(people(12, "ward", "F"))
                .publish(DisclosurePolicy.standard());
        assertThat(profile.findParticipation(ALL).orElseThrow().getResponseRate())
                .isEqualTo(Statistic.of(0.3));
        assertThat(profile.getParticipation())
                .filteredOn(part -> part.getUnit().equals(ALL) && !part.getCut().isEveryone())
                .extracting(part -> part.getResponseRate().getValue())
                .containsExactly(0.5);
        assertThat(profile.findParticipation(WARD).orElseThrow().getResponseRate())
                .isEqualTo(Statistic.undefined(UndefinedReason.NO_POPULATION));
    }

    @Test
    void withoutAnOrganisationTheUnitsStandSideBySide() {
        CultureProfile profile = Scoring.of(TWO_ITEMS)
                .score(responses().add("b", 1, 1).add("a", 1, 1).build())
                .publish(DisclosurePolicy.standard());
        assertThat(profile.getSnapshot().getOrganisation().getUnitsTopDown())
                .extracting(unit -> unit.getId().toString())
                .containsExactly("everyone", "a", "b");
    }

    @Test
    void anUnknownUnitIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> exact(TREE, "ward", "wrad"))
                .withMessage("Unit 'wrad' at line 2 is not in organisation 'All'. Maybe read the responses with"
                        + " CsvIntake.in(organisation), which sets such rows aside and lists them.");
    }

    @Test
    void severalWavesAreRefused() {
        Responses waves = Responses.builder(TWO_ITEMS)
                .add(Response.builder()
                        .unit("ward")
                        .wave("2024")
                        .putAnswer("q1", 1)
                        .build())
                .add(Response.builder()
                        .unit("ward")
                        .wave("2025")
                        .putAnswer("q1", 1)
                        .build())
                .build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Scoring.of(TWO_ITEMS).score(waves))
                .withMessageContaining("waves [2024, 2025]; scores are of one. Maybe choose one with");
        assertThat(Scoring.of(TWO_ITEMS)
                        .score(waves.wave("2025"))
                        .publish(DisclosurePolicy.standard())
                        .getWave())
                .isEqualTo("2025");
    }

    @Test
    void responsesToAnotherInstrumentAreRefused() {
        Instrument other = instrument(ScoringRule.builder()
                .copying(ScoringRule.standard())
                .range(ReportRange.ZERO_TO_HUNDRED)
                .build());
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Scoring.of(other).score(responses().add("ward", 1, 1).build()))
                .withMessageContaining("Responses are to instrument 'two'");
    }

    private static ResponsesBuilder responses() {
        return Responses.builder(TWO_ITEMS);
    }

    private static ExactScore exact(Responses responses) {
        return Scoring.of(TWO_ITEMS)
                .score(responses)
                .reveal(AnalystAccess.because("test"))
                .find("trust", WARD)
                .orElseThrow();
    }

    private static ExactScores exact(Organisation organisation, String... units) {
        ResponsesBuilder builder = responses();
        for (String unit : units) {
            builder.add(unit, 3, 3);
        }
        return Scoring.of(TWO_ITEMS).in(organisation).score(builder.build()).reveal(AnalystAccess.because("test"));
    }

    private static Responses people(int count, String unit, String gender) {
        ResponsesBuilder builder = responses();
        for (int person = 0; person < count; person++) {
            builder.add(Response.builder()
                    .unit(unit)
                    .putCut("gender", gender)
                    .answers(Map.of("q1", 1 + person % 5, "q2", 3))
                    .build());
        }
        return builder.build();
    }

    private static CultureProfile publish(Responses responses) {
        return Scoring.of(TWO_ITEMS).in(TREE).score(responses).publish(DisclosurePolicy.standard());
    }

    private static Instrument instrument(ScoringRule rule) {
        return Instrument.builder()
                .id("two")
                .version("1.0.0")
                .label("Two items")
                .addResponseScale(ResponseScale.agreement5())
                .addItem(Item.of("q1", "agree-5"))
                .addItem(Item.reversed("q2", "agree-5"))
                .addScale(Scale.of("trust", "own:trust", "q1", "q2"))
                .rule(rule)
                .build();
    }
}
