package io.github.culturekit.scoring;

import io.github.culturekit.model.construct.Citation;
import io.github.culturekit.model.json.RootTypesContract;
import io.github.culturekit.scoring.disclosure.CellStructure;
import io.github.culturekit.scoring.disclosure.DisclosureMasking;
import io.github.culturekit.scoring.disclosure.LedgerDocument;
import io.github.culturekit.scoring.disclosure.ReleaseDraft;
import io.github.culturekit.scoring.disclosure.ReleaseLedger;
import io.github.culturekit.scoring.disclosure.Transition;
import io.github.culturekit.scoring.instrument.Instrument;
import io.github.culturekit.scoring.instrument.ResponseScale;
import io.github.culturekit.scoring.instrument.Scale;
import java.util.List;

class RootTypesTest extends RootTypesContract {

    @Override
    protected Class<?> classOfTheModule() {
        return Instrument.class;
    }

    /** What the shipped instruments leave out: steps, weights and a citation's section; and a ledger, of which none is shipped. */
    @Override
    protected List<Object> samples() {
        return List.of(ledger(), instrument());
    }

    private static LedgerDocument ledger() {
        CellStructure teams = CellStructure.builder()
                .atom("a", 9)
                .atom("b", 12)
                .cell("all", 0, List.of("a", "b"))
                .cell("team a", 1, List.of("a"))
                .build();
        CellStructure later = CellStructure.builder()
                .atom("a", 17)
                .cell("team a", 1, List.of("a"))
                .build();
        Transition moves = Transition.builder()
                .move("a", "a", 9)
                .leave("b", 12)
                .join("a", 8)
                .build();
        DisclosureMasking masking = DisclosureMasking.ofMinimum(5);
        ReleaseDraft board = ReleaseLedger.of("2025").next("board");
        board.mask("score of trust", teams, masking);
        ReleaseDraft staff = board.seal().next("staff");
        staff.mask("score of trust", later, masking, moves);
        return staff.seal().toDocument();
    }

    private static Instrument instrument() {
        return Instrument.builder()
                .id("acme")
                .version("1.0.0")
                .label("Acme's survey")
                .addCitation(Citation.builder()
                        .title("A manual")
                        .year(2020)
                        .section("Scoring")
                        .build())
                .addResponseScale(ResponseScale.builder()
                        .id("percent")
                        .label("Percent in tens")
                        .minimum(0)
                        .maximum(100)
                        .step(10)
                        .build())
                .addItems("percent", "q01", "q02")
                .addScale(Scale.builder()
                        .copying(Scale.of("trust", "acme:trust", "q01", "q02"))
                        .weight("q01", 2)
                        .build())
                .build();
    }
}
