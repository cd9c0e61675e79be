package io.github.culturekit.scoring.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.culturekit.model.organisation.Organisation;
import io.github.culturekit.model.organisation.UnitId;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CommentReleaseTest {

    private static final UnitId ALL = UnitId.of("all");
    private static final UnitId NORTH = UnitId.of("north");
    private static final UnitId SOUTH = UnitId.of("south");
    private static final Organisation ORGANISATION = Organisation.flat("all", "unit", List.of(NORTH, SOUTH));

    private final CommentRelease release = DisclosurePolicy.standard().getCommentRelease();

    @Test
    void unitsOfEnoughCommentersAreShown() {
        assertThat(release.of(ORGANISATION, Map.of(NORTH, comments(10), SOUTH, comments(10))))
                .containsOnlyKeys(ALL, NORTH, SOUTH)
                .hasEntrySatisfying(ALL, all -> assertThat(all).hasSize(20));
    }

    @Test
    void aUnitIsNotShownIfTheOthersWouldBeLeftWithFew() {
        assertThat(release.of(ORGANISATION, Map.of(NORTH, comments(15), SOUTH, comments(9))))
                .containsOnlyKeys(ALL);
    }

    @Test
    void theMinimumIsOneOfItsOwn() {
        CommentRelease five =
                DisclosurePolicy.standard().withMinimumCommenters(5).getCommentRelease();
        assertThat(five.of(ORGANISATION, Map.of(NORTH, comments(15), SOUTH, comments(9))))
                .containsOnlyKeys(ALL, NORTH, SOUTH);
    }

    @Test
    void commentsAreInAlphabeticalOrder() {
        List<String> written =
                IntStream.range(0, 10).mapToObj(n -> "c" + (9 - n)).toList();
        assertThat(release.of(ORGANISATION, Map.of(NORTH, written)).get(NORTH))
                .isSorted()
                .hasSize(10);
    }

    @Test
    void commentsOfAnUnknownUnitAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> release.of(ORGANISATION, Map.of(UnitId.of("west"), comments(10))))
                .withMessageContaining("unit 'west', which is not in organisation");
    }

    @Test
    void aMinimumOfOneIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DisclosurePolicy.standard().withMinimumCommenters(1))
                .withMessageContaining("A minimum of 1 commenters");
    }

    private static List<String> comments(int count) {
        return IntStream.range(0, count).mapToObj(n -> "comment " + n).toList();
    }
}
