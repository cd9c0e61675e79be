package io.github.culturekit.model.leadership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.culturekit.model.construct.ConstructId;
import io.github.culturekit.model.value.InvalidValueException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StyleRepertoireRuleTest {

    private static final ConstructId PACE_SETTING = ConstructId.parse("leadership-styles-2012:pace-setting");
    private final StyleRepertoireRule rule = StyleRepertoireRule.sixStyles();

    @Test
    void fourStylesInUseAreABroadRepertoire() {
        StyleRepertoire repertoire = judge(20, 80, 60, 50, 40, 70);
        assertThat(repertoire.getInUse()).hasSize(4);
        assertThat(repertoire.getBreadth()).contains(StyleBreadth.BROAD);
        assertThat(repertoire.getDominant()).contains(rule.getStyles().get(1));
        assertThat(repertoire.getPaceSetting()).contains(PaceSetting.NOT_IN_USE);
    }

    @Test
    void paceSettingAboveAllOthersDominates() {
        StyleRepertoire repertoire = judge(60, 10, 10, 10, 90, 10);
        assertThat(repertoire.getBreadth()).contains(StyleBreadth.NARROW);
        assertThat(repertoire.getDominant()).contains(PACE_SETTING);
        assertThat(repertoire.getPaceSetting()).contains(PaceSetting.DOMINANT);
    }

    @Test
    void paceSettingAloneExcludesTheOthers() {
        assertThat(judge(10, 10, 10, 10, 90, 10).getPaceSetting()).contains(PaceSetting.EXCLUSIVE);
    }

    @Test
    void paceSettingBesideAnEqualIsBalancedAndNothingDominates() {
        StyleRepertoire repertoire = judge(10, 90, 10, 10, 90, 10);
        assertThat(repertoire.getPaceSetting()).contains(PaceSetting.BALANCED);
        assertThat(repertoire.getDominant()).isEmpty();
        assertThat(repertoire.getDominantUndecided()).contains(StyleUndecided.TIE);
    }

    @Test
    void withoutAStyleInUseNoneDominates() {
        assertThat(judge(1, 2, 3, 4, 5, 6).getDominantUndecided()).contains(StyleUndecided.NONE_IN_USE);
    }

    @Test
    void aStyleThatWasNotRatedLeavesOpenWhatItCouldChange() {
        StyleRepertoire repertoire = judge(60, 10, 60, 10, 90);
        assertThat(repertoire.getUnrated()).isEqualTo(1);
        assertThat(repertoire.getBreadthUndecided()).contains(StyleUndecided.NOT_ALL_RATED);
        assertThat(repertoire.getDominantUndecided()).contains(StyleUndecided.NOT_ALL_RATED);
        assertThat(repertoire.getPaceSettingUndecided()).contains(StyleUndecided.NOT_ALL_RATED);
    }

    @Test
    void aStyleThatWasNotRatedDoesNotUndoWhatIsSettled() {
        StyleRepertoire repertoire = judge(60, 95, 60, 10, 90);
        assertThat(repertoire.getBreadth()).contains(StyleBreadth.BROAD);
        assertThat(repertoire.getPaceSetting()).contains(PaceSetting.BALANCED);
        assertThat(judge(10, 10, 10, 10, 10).getBreadth()).contains(StyleBreadth.NARROW);
    }

    @Test
    void paceSettingThatWasNotRatedIsNotNotInUse() {
        assertThat(judge(60, 95).getPaceSettingUndecided()).contains(StyleUndecided.NOT_ALL_RATED);
    }

    @Test
    void theRatingFromWhichAStyleIsInUseIsForTheAnalystToChoose() {
        assertThat(rule.withInUseFrom(65).judge(ratings(60, 60, 60, 60, 60, 70)).getInUse())
                .hasSize(1);
    }

    @Test
    void aRuleThatCannotBeMetIsRefused() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> StyleRepertoireRule.builder()
                        .copying(rule)
                        .styles(List.of(
                                rule.getStyles().get(0), rule.getStyles().get(0)))
                        .build())
                .withMessageContaining("'styles' holds 'leadership-styles-2012:directive' twice.")
                .withMessageContaining("'paceSetting' is 'leadership-styles-2012:pace-setting', which is none")
                .withMessageContaining("'broadFrom' is 4, more than the 2 styles.");
    }

    @Test
    void aRatingOffTheRangeIsRefused() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> ratings(101))
                .withMessageContaining("is 101.0; it must be at most 100.");
    }

    @Test
    void aRepertoireSaysEachThingOrWhyNot() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> StyleRepertoire.builder()
                        .copying(judge(10, 10, 10, 10, 90, 10))
                        .dominantUndecided(StyleUndecided.TIE)
                        .build())
                .withMessageContaining("and 'dominantUndecided' is TIE; exactly one of them is set.");
    }

    private StyleRepertoire judge(double... ratings) {
        return rule.judge(ratings(ratings));
    }

    /** Ratings of the first styles in the rule's order: directive, visionary, affiliative, participative, pace-setting, coaching. */
    private StyleRatings ratings(double... ratings) {
        StyleRatings.Builder builder = StyleRatings.builder();
        IntStream.range(0, ratings.length)
                .forEach(i -> builder.putRating(rule.getStyles().get(i), ratings[i]));
        return builder.build();
    }
}
