package io.github.culturekit.scoring.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.culturekit.model.value.InvalidValueException;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScaleTest {

    @Test
    void membersCountOneUnlessWeighted() {
        Scale scale = trust().weight("q02", 2).build();
        assertThat(scale.weightOf("q01")).isEqualTo(1);
        assertThat(scale.weightOf("q02")).isEqualTo(2);
    }

    @Test
    void aScaleWithoutMembersIsRefused() {
        refused(
                trust().items(List.of()),
                "scale 'trust' has neither items nor sub-scales. Maybe add 'items', or remove the scale.");
    }

    @Test
    void aScaleOfItemsAndSubScalesIsRefused() {
        refused(
                trust().addSubScale("voice"),
                "scale 'trust' has both items and sub-scales; a score is the mean of one or the other. Maybe make the items"
                        + " a sub-scale of their own.");
    }

    @Test
    void aRepeatedMemberIsRefused() {
        refused(
                trust().addItem("q01"),
                "scale 'trust' lists 'q01' twice in 'items'. Maybe remove the second; to let a member count more, give it a"
                        + " weight.");
    }

    @Test
    void aWeightForAStrangerIsRefused() {
        refused(
                trust().weight("q09", 2),
                "scale 'trust' has a weight for 'q09', which is not one of its members. Maybe add the member, or remove the"
                        + " weight.");
    }

    @Test
    void aWeightOfZeroIsRefused() {
        refused(
                trust().weight("q01", 0),
                "'weights[q01]' is 0.0; it must be greater than 0. Maybe the sign or the column is wrong: check the source"
                        + " of the number.");
    }

    @Test
    void aWeightThatIsNotFiniteIsRefused() {
        refused(
                trust().weight("q01", Double.POSITIVE_INFINITY),
                "scale 'trust' gives 'q01' the weight Infinity; it must be a finite number. Maybe it was computed from a"
                        + " missing number.");
    }

    @Test
    void aMinimumAboveTheMembersIsRefused() {
        refused(
                trust().minimumAnswered(3),
                "scale 'trust' needs 3 answered but has only 2 items; nobody could have a score. Maybe set at most 2.");
    }

    @Test
    void aMinimumOfNobodyIsRefused() {
        refused(
                trust().minimumAnswered(0),
                "'minimumAnswered' is 0; it must be greater than 0. Maybe the sign or the column is wrong: check the source"
                        + " of the number.");
    }

    private static Scale.Builder trust() {
        return Scale.builder().copying(Scale.of("trust", "acme:trust", "q01", "q02"));
    }

    private static void refused(Scale.Builder builder, String message) {
        assertThatThrownBy(builder::build)
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("Scale: " + message);
    }
}
