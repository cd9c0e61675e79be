package io.github.culturekit.scoring.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.culturekit.model.json.CultureJson;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class InstrumentProperties {

    private static final tools.jackson.databind.json.JsonMapper JACKSON_3 =
            new tools.jackson.databind.json.JsonMapper();
    private static final com.fasterxml.jackson.databind.ObjectMapper JACKSON_2 =
            new com.fasterxml.jackson.databind.ObjectMapper();

    @Property(tries = 100)
    void whatWasWrittenReadsBackEqual(@ForAll("instruments") Instrument instrument) throws Exception {
        assertThat(Instruments.read(CultureJson.write(instrument))).isEqualTo(instrument);
        assertThat(JACKSON_3.readValue(JACKSON_3.writeValueAsString(instrument), Instrument.class))
                .isEqualTo(instrument);
        assertThat(JACKSON_2.readValue(JACKSON_2.writeValueAsString(instrument), Instrument.class))
                .isEqualTo(instrument);
    }

    @Property
    void aReversedOptionAndItsMirrorHaveTheSamePosition(
            @ForAll @IntRange(min = -5, max = 5) int minimum, @ForAll @IntRange(min = 1, max = 100) int span) {
        ResponseScale scale = ResponseScale.range("r", minimum, minimum + span);
        ItemScoring plain = ItemScoring.of(Item.of("q", "r"), scale, Optional.empty());
        ItemScoring reversed = ItemScoring.of(Item.reversed("q", "r"), scale, Optional.empty());
        for (int option = 0; option <= span; option++) {
            assertThat(reversed.getPosition(option)).isEqualTo(plain.getPosition(span - option));
            assertThat(plain.getPosition(option).orElseThrow()).isBetween(0.0, 1.0);
        }
    }

    @Provide
    Arbitrary<Instrument> instruments() {
        Arbitrary<List<Item>> items = items().list().ofMinSize(2).ofMaxSize(8);
        return Combinators.combine(items, Arbitraries.of(ReportRange.values()), Arbitraries.of(ScoringMethod.values()))
                .as(InstrumentProperties::instrument);
    }

    private static Arbitrary<Item> items() {
        Arbitrary<Item> plain = Arbitraries.of(Item.of("q", "agree-5"), Item.reversed("q", "agree-5"));
        Arbitrary<Item> scored = Arbitraries.doubles()
                .between(1, 4.9)
                .ofScale(2)
                .map(middle -> Item.builder()
                        .id("q")
                        .responseScale("agree-5")
                        .optionScore(1, 1)
                        .optionScore(2, middle)
                        .optionScore(5, 5)
                        .notApplicable(9)
                        .text("Böse \"Zeichen\"\n")
                        .build());
        return Arbitraries.oneOf(plain, scored);
    }

    private static Instrument instrument(List<Item> drawn, ReportRange range, ScoringMethod method) {
        List<Item> items = new ArrayList<>();
        for (Item item : drawn) {
            items.add(Item.builder().copying(item).id("q" + items.size()).build());
        }
        String[] ids = items.stream().map(Item::getId).toArray(String[]::new);
        return Instrument.builder()
                .id("drawn")
                .version("1.0.0")
                .label("Drawn")
                .addResponseScale(ResponseScale.agreement5())
                .items(items)
                .rule(ScoringRule.builder()
                        .copying(ScoringRule.standard())
                        .range(range)
                        .method(method)
                        .build())
                .addScale(Scale.builder()
                        .copying(Scale.of("all", "acme:all", ids))
                        .weight("q1", 1.5)
                        .minimumAnswered(1)
                        .build())
                .addScale(Scale.ofSubScales("above", "acme:above", "all"))
                .build();
    }
}
