package io.github.culturekit.scoring.score;

import io.github.culturekit.model.organisation.Organisation;
import io.github.culturekit.model.organisation.Unit;
import io.github.culturekit.model.organisation.UnitId;
import io.github.culturekit.scoring.instrument.FollowUp;
import io.github.culturekit.scoring.instrument.Instrument;
import io.github.culturekit.scoring.instrument.Item;
import io.github.culturekit.scoring.instrument.ResponseScale;
import io.github.culturekit.scoring.instrument.Scale;
import io.github.culturekit.scoring.response.Response;
import io.github.culturekit.scoring.response.Responses;
import io.github.culturekit.scoring.response.ResponsesBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/** Responses drawn by chance to an instrument that has everything: reversal, weights, sub-scales, option scores, follow-ups. */
final class AnyResponses {

    static final Instrument INSTRUMENT = Instrument.builder()
            .id("everything")
            .version("1.0.0")
            .label("Everything")
            .addResponseScale(ResponseScale.agreement5())
            .addResponseScale(ResponseScale.range("seven", 1, 7))
            .addResponseScale(ResponseScale.range("twelve", 0, 11))
            .addResponseScale(ResponseScale.range("yes-no", 1, 2))
            .addResponseScale(ResponseScale.range("three", 1, 3))
            .addItems("agree-5", "a1", "a2", "a3")
            .addItem(Item.reversed("a4", "agree-5"))
            .addItems("seven", "b1", "b2", "unscored")
            .addItems("twelve", "c1", "c2")
            .addItem(Item.of("had", "yes-no"))
            .addItem(Item.builder()
                    .copying(Item.of("helped", "three"))
                    .optionScores(Map.of(1, 10.0, 2, 3.7, 3, 0.0))
                    .followUp(FollowUp.builder().item("had").score(2, 0.0).build())
                    .build())
            .addScale(Scale.of("a", "own:a", "a1", "a2", "a3", "a4"))
            .addScale(Scale.builder()
                    .copying(Scale.of("b", "own:b", "b1", "b2"))
                    .weight("b1", 2.5)
                    .build())
            .addScale(Scale.of("c", "own:c", "c1", "c2"))
            .addScale(Scale.of("helped", "own:helped", "helped"))
            .addScale(Scale.of("mixed", "own:mixed", "a1", "b1", "helped"))
            .addScale(Scale.ofSubScales("all", "own:all", "a", "b"))
            .build();

    static final Organisation TREE = Organisation.builder()
            .label("All")
            .addUnit(unit("all", null))
            .addUnit(unit("north", "all"))
            .addUnit(unit("ward", "north"))
            .addUnit(unit("south", "all"))
            .addUnit(unit("empty", "south"))
            .build();

    private static final List<String> UNITS = List.of("ward", "south", "north");
    private static final List<Item> ITEMS = INSTRUMENT.getItems();

    private AnyResponses() {}

    /** As many responses as asked for, weighted or not. */
    static List<Response> of(int people, boolean weighted, Random random) {
        return IntStream.range(0, people)
                .mapToObj(person -> response(weighted, random))
                .toList();
    }

    static Responses block(List<Response> responses) {
        ResponsesBuilder builder = Responses.builder(INSTRUMENT);
        responses.forEach(builder::add);
        return builder.build();
    }

    /** The responses in some blocks, empty ones among them. */
    static List<Responses> blocks(List<Response> responses, int parts) {
        List<Responses> blocks = new ArrayList<>();
        for (int part = 0; part < parts; part++) {
            blocks.add(
                    block(responses.subList(part * responses.size() / parts, (part + 1) * responses.size() / parts)));
        }
        return blocks;
    }

    private static Response response(boolean weighted, Random random) {
        Response.Builder response = Response.builder()
                .unit(UNITS.get(random.nextInt(UNITS.size())))
                .wave("2025")
                .putCut("gender", random.nextBoolean() ? "F" : "M")
                .putCut("tenure", "t" + random.nextInt(3));
        if (weighted) {
            response.weight(random.nextInt(10) == 0 ? 0 : Math.exp(random.nextGaussian()));
        }
        for (Item item : ITEMS) {
            List<Integer> codes = INSTRUMENT.responseScaleOf(item).getCodes();
            if (random.nextInt(4) > 0) {
                response.putAnswer(item.getId(), codes.get(random.nextInt(codes.size())));
            }
        }
        return response.build();
    }

    private static Unit unit(String id, String parent) {
        Unit.Builder unit = Unit.builder().id(UnitId.of(id)).label(id).level("unit");
        return parent == null ? unit.build() : unit.parent(UnitId.of(parent)).build();
    }
}
