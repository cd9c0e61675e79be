package io.github.culturekit.scoring.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ItemScoringTest {

    @Test
    void aPlainItemScoresItsCode() {
        ItemScoring scoring = scoringOf(Item.of("q06", "agree-5"));
        assertThat(scoring.getScore(0)).hasValue(1);
        assertThat(scoring.getScore(4)).hasValue(5);
        assertThat(scoring.getPosition(1)).hasValue(0.25);
        assertThat(scoring.getFavourableFrom()).hasValue(4);
    }

    @Test
    void aReversedItemIsTurnedRoundOnTheDeclaredRange() {
        ItemScoring scoring = scoringOf(Item.reversed("q06", "agree-5"));
        assertThat(scoring.getScore(0)).hasValue(5);
        assertThat(scoring.getPosition(0)).hasValue(1);
        assertThat(scoring.getFavour(0)).contains(Favour.FAVOURABLE);
        assertThat(scoring.getFavour(2)).contains(Favour.NEUTRAL);
        assertThat(scoring.getFavour(4)).contains(Favour.UNFAVOURABLE);
        assertThat(scoring.getFavourableFrom()).hasValue(4);
    }

    @Test
    void anOptionWithoutAScoreScoresNothing() {
        ItemScoring scoring = scoringOf(Item.builder()
                .id("q06")
                .responseScale("agree-5")
                .optionScore(1, 10)
                .optionScore(2, 2.5)
                .optionScore(3, 0)
                .addFavourable(1)
                .addUnfavourable(3)
                .build());
        assertThat(scoring.getScore(3)).isEmpty();
        assertThat(scoring.getPosition(3)).isEmpty();
        assertThat(scoring.getFavour(3)).isEmpty();
        assertThat(scoring.getPosition(1)).hasValue(0.25);
        assertThat(scoring.getLowest()).isEqualTo(0);
        assertThat(scoring.getHighest()).isEqualTo(10);
        assertThat(scoring.isWhole()).isFalse();
    }

    @Test
    void anItemWithoutAFavourableEndHasNoFavour() {
        Item item = Item.of("q06", "percent");
        Instrument acme = Example.builder()
                .addResponseScale(ResponseScale.range("percent", 0, 100))
                .addItem(item)
                .build();
        ItemScoring scoring = acme.scoringOf(item);
        assertThat(scoring.getFavour(100)).isEmpty();
        assertThat(scoring.getFavourableFrom()).isEmpty();
        assertThat(scoring.isWhole()).isTrue();
    }

    @Test
    void aFollowUpScoresByTheFiltersAnswer() {
        Item item = Item.builder()
                .id("q06")
                .responseScale("agree-5")
                .followUp(FollowUp.builder().item("q01").score(2, 1).build())
                .build();
        ItemScoring scoring = scoringOf(item);
        assertThat(scoring.getFollowUpScore(1)).hasValue(1);
        assertThat(scoring.getFollowUpScore(0)).isEmpty();
        assertThat(scoring.followUpTable()[1]).isEqualTo(1);
    }

    @Test
    void tablesHaveAPlaceForEveryByteAndAreCopies() {
        ItemScoring scoring = scoringOf(Item.of("q06", "agree-5"));
        double[] table = scoring.scoreTable();
        assertThat(table).hasSize(ItemScoring.TABLE_LENGTH).startsWith(1, 2, 3, 4, 5);
        assertThat(table[255]).isNaN();
        table[0] = 99;
        assertThat(scoring.scoreTable()[0]).isEqualTo(1);
        assertThat(scoring.favourTable()[4]).isEqualTo((byte) Favour.FAVOURABLE.ordinal());
        assertThat(scoring.favourTable()[5]).isEqualTo((byte) -1);
    }

    @Test
    void anOptionThatIsNotThereIsRefused() {
        assertThatThrownBy(() -> scoringOf(Item.of("q06", "agree-5")).getScore(5))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "Item 'q06' has no option 5; its options are 0 to 4. Maybe a code was meant: see optionOf.");
    }

    private static ItemScoring scoringOf(Item item) {
        return Example.builder()
                .addItem(item)
                .scales(List.of(Scale.of("trust", "acme:trust", "q06")))
                .build()
                .scoringOf(item);
    }
}
