package io.github.culturekit.scoring.instrument;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.culturekit.model.value.InvalidValueException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ItemTest {

    @Test
    void optionScoresAndReversalTogetherAreRefused() {
        refused(
                item().reversed(true).optionScores(Map.of(1, 0.0, 2, 10.0)),
                "item 'q01' is reversed and has optionScores, which say the direction themselves. Maybe remove 'reversed',"
                        + " and check that the scores run the right way.");
    }

    @Test
    void optionScoresThatAreAllTheSameAreRefused() {
        refused(
                item().optionScores(Map.of(1, 10.0)),
                "item 'q01' has optionScores {1=10.0}; an item needs at least two different scores. Maybe a code is left"
                        + " out.");
    }

    @Test
    void anOptionScoreThatIsNotFiniteIsRefused() {
        refused(
                item().optionScore(1, 0).optionScore(2, Double.NaN),
                "item 'q01' has optionScores {1=0.0, 2=NaN}; every score must be a finite number. Maybe leave out the codes"
                        + " that score nothing.");
    }

    @Test
    void aCodeThatIsFavourableAndUnfavourableIsRefused() {
        refused(
                item().addFavourable(4, 5).addUnfavourable(1, 4),
                "item 'q01' lists [4] as favourable and as unfavourable; no option can be both. Maybe remove it from one"
                        + " list.");
    }

    @Test
    void aRepeatedCodeIsRefused() {
        refused(
                item().notApplicable(9, 9),
                "item 'q01' lists code 9 twice in 'notApplicable'. Maybe another code is meant.");
    }

    @Test
    void anItemThatFollowsUpItselfIsRefused() {
        refused(
                item().followUp(FollowUp.builder().item("q01").score(2, 0).build()),
                "item 'q01' follows up itself; it can only be asked after another item. Maybe name the filter question.");
    }

    private static Item.Builder item() {
        return Item.builder().id("q01").responseScale("agree-5");
    }

    private static void refused(Item.Builder builder, String message) {
        assertThatThrownBy(builder::build)
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("Item: " + message);
    }
}
