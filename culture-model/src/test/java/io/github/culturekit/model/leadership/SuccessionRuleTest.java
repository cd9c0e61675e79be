package io.github.culturekit.model.leadership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.profile.UndefinedReason;
import io.github.culturekit.model.value.InvalidValueException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SuccessionRuleTest {

    private final SuccessionRule rule = SuccessionRule.standard();
    private final List<NineBoxPlacement> placements = List.of(
            placed("star", NineBox.HIGH_PERFORMANCE_HIGH_POTENTIAL),
            placed("rising", NineBox.MEDIUM_PERFORMANCE_HIGH_POTENTIAL),
            placed("steady", NineBox.HIGH_PERFORMANCE_LOW_POTENTIAL),
            NineBoxPlacement.builder()
                    .person("new")
                    .notPlaced(NotPlaced.NOT_RATED)
                    .build());

    @Test
    void aPostIsCoveredBySomeoneInAReadyBox() {
        SuccessionCover cover = rule.cover(
                List.of(
                        post("chief nurse", "star", "rising", "steady"),
                        post("finance director", "steady"),
                        post("estates director", "new", "elsewhere")),
                placements);
        assertThat(cover.getReady()).isEqualTo(Map.of("chief nurse", 2, "finance director", 0, "estates director", 0));
        assertThat(cover.getUncovered()).containsExactly("finance director", "estates director");
        assertThat(cover.getNotPlaced()).containsExactly("elsewhere", "new");
        assertThat(cover.getPercentCovered().getValue()).isEqualTo(100.0 / 3);
    }

    @Test
    void withoutPostsThereIsNoShare() {
        assertThat(rule.cover(List.of(), placements).getPercentCovered())
                .isEqualTo(Statistic.undefined(UndefinedReason.NO_ANSWERS));
    }

    @Test
    void whatStandsTwiceIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rule.cover(List.of(post("a", "star"), post("a", "rising")), placements))
                .withMessage("Post 'a' is listed twice. Maybe join its candidates.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rule.cover(List.of(), List.of(placements.get(0), placements.get(0))))
                .withMessage("Person 'star' is placed twice. Maybe one placement is of an earlier year.");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> post("a", "star", "star"))
                .withMessageContaining("'candidates' holds 'star' twice.");
    }

    private static NineBoxPlacement placed(String person, NineBox box) {
        return NineBoxPlacement.builder().person(person).box(box).build();
    }

    private static KeyPost post(String post, String... candidates) {
        return KeyPost.builder().post(post).addCandidates(candidates).build();
    }
}
