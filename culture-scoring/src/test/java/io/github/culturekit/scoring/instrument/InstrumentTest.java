package io.github.culturekit.scoring.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.culturekit.model.construct.ConstructId;
import io.github.culturekit.model.profile.FavourableRule;
import io.github.culturekit.model.value.InvalidValueException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class InstrumentTest {

    private static final ResponseScale PERCENT = ResponseScale.range("percent", 0, 100);

    @Test
    void scalesOnTheirOwnRangesShareOne() {
        assertThatThrownBy(() -> Instrument.builder()
                        .id("mixed")
                        .version("1.0.0")
                        .label("Mixed")
                        .addResponseScale(ResponseScale.range("five", 1, 5))
                        .addResponseScale(ResponseScale.range("ten", 0, 10))
                        .addItem(Item.of("q1", "five"))
                        .addItem(Item.of("q2", "ten"))
                        .addScale(Scale.of("a", "own:a", "q1"))
                        .addScale(Scale.of("b", "own:b", "q2"))
                        .rule(ScoringRule.builder()
                                .copying(ScoringRule.standard())
                                .range(ReportRange.NATIVE)
                                .build())
                        .build())
                .hasMessage(
                        "Instrument: Scales are reported on their items' own ranges, but those differ: 1.0 to 5.0, 0.0 to"
                                + " 10.0; a profile has one range. Maybe report on ZERO_TO_TEN.");
    }

    @Test
    void itemsBelowAScaleComeInOrder() {
        Instrument acme = Example.instrument();
        Scale climate = acme.findScale("climate").orElseThrow();
        assertThat(acme.itemsOf(climate)).extracting(Item::getId).containsExactly("q01", "q02", "q03", "q04", "q05");
    }

    @Test
    void scalesAreFoundByIdAndByConstruct() {
        Instrument acme = Example.instrument();
        assertThat(acme.findScale(ConstructId.parse("acme:voice"))).isEqualTo(acme.findScale("voice"));
        assertThat(acme.findScale("focus")).isEmpty();
    }

    @Test
    void itemsAreFoundByIdAndByPosition() {
        Instrument acme = Example.instrument();
        assertThat(acme.findItem("q03")).contains(Item.reversed("q03", "agree-5"));
        assertThat(acme.indexOf("q03")).hasValue(2);
        assertThat(acme.indexOf("q99")).isEmpty();
    }

    @Test
    void scalesBottomUpHaveEachScaleAfterItsSubScales() {
        Instrument turned = Example.builder()
                .scales(List.of(
                        Scale.ofSubScales("climate", "acme:climate", "voice", "trust"),
                        Scale.of("trust", "acme:trust", "q01"),
                        Scale.of("voice", "acme:voice", "q04")))
                .build();
        assertThat(turned.getScalesBottomUp()).extracting(Scale::getId).containsExactly("voice", "trust", "climate");
    }

    @Test
    void theScalesOwnMinimumGoesBeforeTheRulesShare() {
        Scale trust = Scale.builder()
                .copying(Scale.of("trust", "acme:trust", "q01", "q02", "q03"))
                .minimumAnswered(3)
                .build();
        Instrument acme = Example.builder()
                .scales(List.of(trust, Scale.of("voice", "acme:voice", "q03", "q04", "q05")))
                .build();
        assertThat(acme.minimumAnswered(trust)).isEqualTo(3);
        assertThat(acme.minimumAnswered(acme.findScale("voice").orElseThrow())).isEqualTo(2);
    }

    @Test
    void aScaleThatNamesAnAbsentItemIsRefused() {
        refused(
                Example.builder().addScale(Scale.of("focus", "acme:focus", "q99")),
                "Scale 'focus' names item 'q99', which the instrument does not have. Maybe add it to 'items', or mend its"
                        + " spelling.");
    }

    @Test
    void aScaleThatNamesAnAbsentSubScaleIsRefused() {
        refused(
                Example.builder().addScale(Scale.ofSubScales("all", "acme:all", "trust", "focus")),
                "Scale 'all' names sub-scale 'focus', which the instrument does not have. Maybe add it to 'scales', or mend"
                        + " its spelling.");
    }

    @Test
    void anItemOnAnAbsentResponseScaleIsRefused() {
        refused(
                Example.builder().addItem(Item.of("q06", "agree-7")),
                "Item 'q06' names response scale 'agree-7', which the instrument does not have. Maybe add it to"
                        + " 'responseScales', or mend its spelling.");
    }

    @Test
    void scalesInACircleAreRefusedOnce() {
        refused(
                Example.builder()
                        .addScale(Scale.ofSubScales("a", "acme:a", "b"))
                        .addScale(Scale.ofSubScales("b", "acme:b", "trust", "a")),
                "Scales [a, b] are each other's sub-scales in a circle. Maybe one of them names the wrong sub-scale.");
    }

    @Test
    void anItemThatStandsTwiceIsRefused() {
        refused(
                Example.builder().addItem(Item.of("q01", "agree-5")),
                "id 'q01' stands in 'items' twice. Maybe rename or remove the second.");
    }

    @Test
    void aConstructMeasuredByTwoScalesIsRefused() {
        refused(
                Example.builder().addScale(Scale.of("trust-2", "acme:trust", "q04")),
                "Construct 'acme:trust' is measured by scale 'trust' and by scale 'trust-2'; a construct has one score."
                        + " Maybe make both sub-scales of a third, or measure a construct of your own.");
    }

    @Test
    void aNotApplicableCodeOnTheResponseScaleIsRefused() {
        refused(
                Example.builder().addItem(item("q06").notApplicable(5).build()),
                "Item 'q06': code 5 means \"not applicable\" but is in response scale 'agree-5' (codes 1-5). Maybe another"
                        + " code is meant, or leave it out of optionScores instead.");
    }

    @Test
    void anOptionScoreForACodeOffTheResponseScaleIsRefused() {
        refused(
                Example.builder()
                        .addItem(item("q06")
                                .optionScores(Map.of(1, 0.0, 6, 10.0))
                                .build()),
                "Item 'q06': code 6 in 'optionScores' is not in response scale 'agree-5' (codes 1-5). Maybe mend the code,"
                        + " or give the item another response scale.");
    }

    @Test
    void aFavourableCodeOffTheResponseScaleIsRefused() {
        refused(
                Example.builder()
                        .addItem(item("q06").addFavourable(6).addUnfavourable(1).build()),
                "Item 'q06': code 6 in 'favourable' is not in response scale 'agree-5' (codes 1-5). Maybe mend the code, or"
                        + " give the item another response scale.");
    }

    @Test
    void aFavourableCodeThatScoresNothingIsRefused() {
        refused(
                Example.builder()
                        .addItem(item("q06")
                                .optionScores(Map.of(1, 0.0, 2, 10.0))
                                .addFavourable(3)
                                .addUnfavourable(1)
                                .build()),
                "Item 'q06': code 3 in 'favourable' scores nothing in optionScores, so it cannot count either way. Maybe"
                        + " give it a score.");
    }

    @Test
    void optionScoresThatFallMustNameTheirOwnFavourableCodes() {
        refused(
                Example.builder()
                        .addItem(item("q06")
                                .optionScores(Map.of(1, 10.0, 5, 0.0))
                                .build()),
                "Item 'q06': its optionScores do not rise with the codes, so response scale 'agree-5' cannot say which are"
                        + " favourable. Maybe list them in 'favourable' and 'unfavourable'.");
    }

    @Test
    void aFavourableCodeAtTheScalesUnfavourableEndIsRefused() {
        refused(
                Example.builder().addItem(item("q06").addFavourable(1).build()),
                "Item 'q06': code 1 is favourable but counts as unfavourable in response scale 'agree-5' (codes 1-5). Maybe"
                        + " list the item's own 'unfavourable' codes too.");
    }

    @Test
    void unfavourableCodesWithoutFavourableOnesAreRefused() {
        refused(
                Example.builder()
                        .addResponseScale(PERCENT)
                        .addItem(Item.builder()
                                .id("q06")
                                .responseScale("percent")
                                .addUnfavourable(0)
                                .build()),
                "Item 'q06' has unfavourable codes but no favourable ones, and response scale 'percent' names none. Maybe"
                        + " add 'favourable'.");
    }

    @Test
    void aFollowUpOfAnAbsentItemIsRefused() {
        refused(
                Example.builder().addItem(followUp("q99", 2, 1)),
                "Item 'q06' follows up item 'q99', which the instrument does not have. Maybe add it to 'items', or mend its"
                        + " spelling.");
    }

    @Test
    void aFollowUpOfACodeThatTheFilterDoesNotHaveIsRefused() {
        refused(
                Example.builder().addItem(followUp("q01", 7, 1)),
                "Item 'q01': code 7 in 'scores' is not in response scale 'agree-5' (codes 1-5). Maybe mend the code, or"
                        + " give the item another response scale.");
    }

    @Test
    void aFollowUpScoreOutsideTheItemsRangeIsRefused() {
        refused(
                Example.builder().addItem(followUp("q01", 2, 0)),
                "Item 'q06' scores 0.0 as a follow-up, outside its own range 1.0 to 5.0. Maybe the score is on another"
                        + " range.");
    }

    @Test
    void aNativeRangeOverItemsOfDifferentRangesIsRefused() {
        refused(
                Example.builder()
                        .rule(ScoringRule.builder()
                                .copying(ScoringRule.standard())
                                .range(ReportRange.NATIVE)
                                .build())
                        .addResponseScale(PERCENT)
                        .addItem(Item.of("q06", "percent"))
                        .addScale(Scale.of("focus", "acme:focus", "q05", "q06")),
                "Scale 'focus' is reported on its items' own range, but their ranges differ: 1.0 to 5.0, 0.0 to 100.0."
                        + " Maybe report on ZERO_TO_TEN.");
    }

    @Test
    void withoutARuleTheStandardOneHolds() {
        ScoringRule rule = Example.instrument().getRule();
        assertThat(rule).isEqualTo(ScoringRule.standard());
        assertThat(rule.getFavourable()).isEqualTo(FavourableRule.POOLED_ANSWERS);
        assertThat(rule.getMethod()).isEqualTo(ScoringMethod.RESPONDENT_FIRST);
    }

    @Test
    void anItemOfAnotherInstrumentHasNoResponseScaleHere() {
        assertThatThrownBy(() -> Example.instrument().responseScaleOf(Item.of("x", "yes-no")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "Instrument 'acme' has no response scale 'yes-no' for item 'x'. Maybe the item is of another"
                                + " instrument.");
    }

    private static Item.Builder item(String id) {
        return Item.builder().id(id).responseScale("agree-5");
    }

    private static Item followUp(String filter, int code, double score) {
        return item("q06")
                .followUp(FollowUp.builder().item(filter).score(code, score).build())
                .build();
    }

    private static void refused(Instrument.Builder builder, String message) {
        assertThatThrownBy(builder::build)
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("Instrument: " + message);
    }
}
