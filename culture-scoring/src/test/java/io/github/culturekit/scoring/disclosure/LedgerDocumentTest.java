package io.github.culturekit.scoring.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.culturekit.model.json.CultureJson;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LedgerDocumentTest {

    private static final DisclosureMasking FIVE = DisclosureMasking.ofMinimum(5);

    private final ReleaseLedger ledger = twoReleases();

    @Test
    void aLedgerIsReadFromItsJsonAsItWas() {
        assertThat(read(json())).isEqualTo(ledger);
        assertThat(read(json()).getDigest()).isEqualTo(ledger.getDigest());
    }

    @Test
    void anEmptyLedgerIsReadAsItWas() {
        ReleaseLedger empty = ReleaseLedger.of("2025");
        assertThat(ReleaseLedger.read(empty.toDocument(), "2025")).isEqualTo(empty);
    }

    @Test
    void whoMovedIsToldByName() {
        LedgerPage page = ledger.toDocument().getReleases().get(1).getPages().get(0);
        assertThat(page.getAtoms())
                .extracting(LedgerAtom::getFrom, LedgerAtom::getIn, LedgerAtom::getPeople)
                .extracting(Object::toString)
                .containsExactly(
                        "(Optional[a], Optional[a], 9)",
                        "(Optional[b], Optional[a], 6)",
                        "(Optional[b], Optional.empty, 6)",
                        "(Optional.empty, Optional[a], 8)");
        assertThat(page.getCells()).containsExactly(List.of("a", "a > new in 2", "b > 2: a"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "'\"people\":9'; '\"people\":10'",
                "'\"label\":\"board\"'; '\"label\":\"boards\"'",
                "'\"wave\":\"2025\"'; '\"wave\":\"2026\"'",
                "'\"from\":\"b\"'; '\"from\":\"a\"'",
                "'\"in\":\"a\"'; '\"in\":\"c\"'",
                "'\"subject\":\"scores\"'; '\"subject\":\"shares\"'"
            })
    void whateverIsChangedIsNoticed(String part, String change) {
        String changed = json().replaceFirst(Pattern.quote(part), change);
        assertThat(changed).isNotEqualTo(json());
        assertThatIllegalArgumentException().isThrownBy(() -> read(changed));
    }

    @Test
    void aReleaseThatWasTakenAwayIsNoticed() {
        LedgerDocument document = ledger.toDocument();
        LedgerDocument shorter = LedgerDocument.builder()
                .copying(document)
                .releases(document.getReleases().subList(0, 1))
                .build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReleaseLedger.read(shorter, "2025"))
                .withMessageContaining("the digest is not that of the releases");
    }

    @Test
    void anAtomThatIsNotOnItsPageIsNoticed() {
        LedgerDocument strange = LedgerDocument.builder()
                .copying(ledger.toDocument())
                .releases(List.of(LedgerRelease.builder()
                        .label("board")
                        .addPage(LedgerPage.builder()
                                .subject("scores")
                                .addCell(List.of("c"))
                                .build())
                        .build()))
                .build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReleaseLedger.read(strange, "2025"))
                .withMessageContaining("it names atom 'c', which is not on its page");
    }

    @Test
    void aDocumentOfAnotherWaveIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReleaseLedger.read(ledger.toDocument(), "2024"))
                .withMessageContaining("of wave '2025', not of '2024'");
    }

    private String json() {
        return CultureJson.write(ledger.toDocument());
    }

    private static ReleaseLedger read(String json) {
        return ReleaseLedger.read(CultureJson.read(json, LedgerDocument.class), "2025");
    }

    /** Teams a and b; then six of b are in a, six are gone and eight have come. */
    private static ReleaseLedger twoReleases() {
        CellStructure before = CellStructure.builder()
                .atom("a", 9)
                .atom("b", 12)
                .cell("all", 0, List.of("a", "b"))
                .cell("team a", 1, List.of("a"))
                .build();
        CellStructure after = CellStructure.builder()
                .atom("a", 23)
                .cell("all", 0, List.of("a"))
                .build();
        ReleaseDraft board = ReleaseLedger.of("2025").next("board");
        board.mask("scores", before, FIVE);
        ReleaseDraft staff = board.seal().next("staff");
        Transition moves = Transition.builder()
                .move("a", "a", 9)
                .move("b", "a", 6)
                .leave("b", 6)
                .join("a", 8)
                .build();
        staff.mask("scores", after, FIVE, moves);
        return staff.seal();
    }
}
