package io.github.culturekit.scoring.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;

class GrowingListTest {

    private final GrowingList<String> list = new GrowingList<>();

    @Test
    void aViewKeepsWhatTheListHeld() {
        list.add("a");
        List<String> early = list.view(1);
        for (int i = 0; i < 100; i++) {
            list.add("b" + i);
        }
        assertThat(early).containsExactly("a");
        assertThat(list.view(101)).hasSize(101).startsWith("a", "b0").endsWith("b99");
    }

    @Test
    void whatIsForgottenStaysInTheViewsOfBefore() {
        list.add("a");
        list.add("b");
        List<String> before = list.view(2);
        list.truncate(1);
        list.add("c");
        assertThat(before).containsExactly("a", "b");
        assertThat(list.view(2)).containsExactly("a", "c");
    }

    @Test
    void aViewMayBeOfTheFirstElementsOnly() {
        list.add("a");
        list.add("b");
        List<String> first = list.view(1);
        list.truncate(1);
        list.add("c");
        assertThat(first).containsExactly("a");
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> list.view(3));
    }

    @Test
    void thereIsNothingBeyondTheEnd() {
        list.add("a");
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> list.get(1));
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> list.view(1).get(1));
    }
}
