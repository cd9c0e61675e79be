package io.github.culturekit.scoring.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReleaseLedgerTest {

    private static final String SCORES = "scores";
    private static final DisclosureMasking FIVE = DisclosureMasking.ofMinimum(5);

    @Test
    void aRefreshDoesNotShowWhatOneNewcomerAnswered() {
        CellStructure first = teams(Map.of("a", 8, "b", 9));
        CellStructure later = teams(Map.of("a", 9, "b", 9));
        ReleaseLedger ledger = release(ReleaseLedger.of("2025"), first);
        ReleaseDraft refresh = ledger.next("refresh");
        DisclosureMask mask = refresh.mask(SCORES, later, FIVE);
        assertThat(mask.isPublished("a")).isFalse();
        assertThat(mask.isPublished("b")).isTrue();
        assertThat(DisclosureAudit.of(mask).certify().holds()).isTrue();
        assertThat(FIVE.of(later).isPublished("a")).isTrue();
    }

    @Test
    void aRefreshIsPublishedOnceEnoughHaveCome() {
        ReleaseLedger ledger = release(ReleaseLedger.of("2025"), teams(Map.of("a", 8, "b", 9)));
        DisclosureMask mask = ledger.next("refresh").mask(SCORES, teams(Map.of("a", 13, "b", 9)), FIVE);
        assertThat(mask.getPublished()).containsExactlyInAnyOrder("all", "a", "b");
    }

    @Test
    void aReorganisationDoesNotShowTheFewWhoMoved() {
        ReleaseLedger ledger = release(ReleaseLedger.of("2025"), teams(Map.of("a", 8, "b", 9)));
        CellStructure later = teams(Map.of("a", 10, "b", 7));
        Transition moves = Transition.builder()
                .move("a", "a", 8)
                .move("b", "a", 2)
                .move("b", "b", 7)
                .build();
        DisclosureMask mask = ledger.next("re-cut").mask(SCORES, later, FIVE, moves);
        assertThat(mask.getPublished()).containsExactly("all");
        assertThat(FIVE.of(later).getPublished()).contains("a", "b");
    }

    @Test
    void theSameReleaseOnceMoreShowsTheSame() {
        CellStructure teams = teams(Map.of("a", 8, "b", 9, "c", 3));
        ReleaseLedger ledger = release(ReleaseLedger.of("2025"), teams);
        assertThat(ledger.next("again").mask(SCORES, teams, FIVE).getPublished())
                .isEqualTo(FIVE.of(teams).getPublished());
    }

    @Test
    void peopleWhoAreGoneWithoutATransitionAreRefused() {
        ReleaseLedger ledger = release(ReleaseLedger.of("2025"), teams(Map.of("a", 8, "b", 9)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ledger.next("re-cut").mask(SCORES, teams(Map.of("a", 7, "b", 10)), FIVE))
                .withMessageContaining("Atom 'a' had 8 people")
                .withMessageContaining("Maybe staff moved");
    }

    @Test
    void aTransitionThatDoesNotAddUpIsRefused() {
        ReleaseLedger ledger = release(ReleaseLedger.of("2025"), teams(Map.of("a", 8, "b", 9)));
        Transition moves =
                Transition.builder().move("a", "a", 8).move("b", "b", 8).build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ledger.next("re-cut").mask(SCORES, teams(Map.of("a", 8, "b", 9)), FIVE, moves))
                .withMessageContaining("do not add up");
    }

    @Test
    void aLedgerIsReadAsItWasWritten() {
        ReleaseLedger ledger = release(
                release(ReleaseLedger.of("2025"), teams(Map.of("a", 8, "b", 9))), teams(Map.of("a", 14, "b", 9)));
        ReleaseLedger read = ReleaseLedger.read(ledger.toBytes(), "2025");
        assertThat(read).isEqualTo(ledger).hasToString("ReleaseLedger{wave=2025, releases=[release 1, release 2]}");
        assertThat(read.getDigest()).isEqualTo(ledger.getDigest()).hasSize(64);
    }

    @Test
    void everyChangedByteIsNoticed() {
        byte[] bytes =
                release(ReleaseLedger.of("2025"), teams(Map.of("a", 8, "b", 9))).toBytes();
        for (int at = 0; at < bytes.length; at++) {
            byte[] changed = bytes.clone();
            changed[at] ^= 1;
            assertThatIllegalArgumentException()
                    .as("byte %s", at)
                    .isThrownBy(() -> ReleaseLedger.read(changed, "2025"));
        }
    }

    @Test
    void aLedgerOfAnotherWaveIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReleaseLedger.read(ReleaseLedger.of("2024").toBytes(), "2025"))
                .withMessage("The ledger is of wave '2024', not of '2025'. Maybe each wave has a ledger of its own.");
    }

    private static ReleaseLedger release(ReleaseLedger ledger, CellStructure structure) {
        ReleaseDraft draft = ledger.next("release " + (1 + ledger.getReleases().size()));
        draft.mask(SCORES, structure, FIVE);
        return draft.seal();
    }

    private static CellStructure teams(Map<String, Integer> people) {
        CellStructure.Builder structure = CellStructure.builder();
        List<String> names = people.keySet().stream().sorted().toList();
        names.forEach(name -> structure.atom(name, people.get(name)));
        structure.cell("all", 0, names);
        names.forEach(name -> structure.cell(name, 1, List.of(name)));
        return structure.build();
    }
}
