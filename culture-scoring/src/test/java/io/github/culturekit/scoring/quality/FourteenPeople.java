package io.github.culturekit.scoring.quality;

import io.github.culturekit.scoring.instrument.Instrument;
import io.github.culturekit.scoring.instrument.Item;
import io.github.culturekit.scoring.instrument.ResponseScale;
import io.github.culturekit.scoring.instrument.Scale;
import io.github.culturekit.scoring.reliability.ItemMatrix;
import io.github.culturekit.scoring.response.Response;
import io.github.culturekit.scoring.response.Responses;
import io.github.culturekit.scoring.response.ResponsesBuilder;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Made-up answers of fourteen people to six items: among them the same throughout, none at all, one only. */
final class FourteenPeople {

    static final List<String> ITEMS = List.of("a", "b", "c", "d", "e", "f");

    private static final @Nullable Double[][] ROWS = {
        {1.0, 2.0, 2.0, 5.0, 4.0, 1.0},
        {2.0, 1.0, 3.0, 4.0, 4.0, 2.0},
        {3.0, 3.0, 3.0, 3.0, 3.0, 3.0},
        {4.0, 5.0, 4.0, 2.0, 1.0, 5.0},
        {5.0, 4.0, 5.0, 1.0, null, 4.0},
        {2.0, null, 1.0, 4.0, 5.0, 1.0},
        {null, null, null, null, null, null},
        {4.0, 4.0, 5.0, 2.0, 2.0, 4.0},
        {1.0, 5.0, 2.0, 5.0, 1.0, 5.0},
        {null, null, null, 2.0, null, null},
        {5.0, 1.0, 4.0, 1.0, 3.0, 3.0},
        {3.0, 2.0, 5.0, 2.0, 5.0, 1.0},
        {2.0, 4.0, 2.0, 3.0, 3.0, 4.0},
        {4.0, 3.0, 1.0, 5.0, 2.0, 2.0}
    };

    private FourteenPeople() {}

    static ItemMatrix matrix() {
        return ItemMatrix.of(ITEMS, ROWS);
    }

    /** Their answers to some of the items. */
    static ItemMatrix matrix(String... items) {
        int[] places = Arrays.stream(items).mapToInt(ITEMS::indexOf).toArray();
        return ItemMatrix.of(
                List.of(items),
                Arrays.stream(ROWS)
                        .map(row -> Arrays.stream(places)
                                .mapToObj(place -> row[place])
                                .toArray(Double[]::new))
                        .toArray(Double[][]::new));
    }

    /** The same as responses to an instrument with three scales, of whose items d and e are reversed, and one that nobody answered. */
    static Responses responses() {
        ResponsesBuilder builder = Responses.builder(instrument());
        for (@Nullable Double[] row : ROWS) {
            Response.Builder response = Response.builder();
            for (int item = 0; item < row.length; item++) {
                Double answer = row[item];
                if (answer != null) {
                    response.putAnswer(ITEMS.get(item), answer.intValue());
                }
            }
            builder.add(response.build());
        }
        return builder.build();
    }

    private static Instrument instrument() {
        return Instrument.builder()
                .id("acme")
                .version("1.0.0")
                .label("Acme's survey")
                .addResponseScale(ResponseScale.agreement5())
                .addItems("agree-5", "a", "b", "c")
                .addItem(Item.reversed("d", "agree-5"))
                .addItem(Item.reversed("e", "agree-5"))
                .addItems("agree-5", "f", "unanswered")
                .addScale(Scale.of("one", "acme:one", "a", "d"))
                .addScale(Scale.of("two", "acme:two", "b", "e"))
                .addScale(Scale.of("three", "acme:three", "c", "f"))
                .addScale(Scale.of("single", "acme:single", "unanswered"))
                .addScale(Scale.ofSubScales("all", "acme:all", "one", "two"))
                .build();
    }
}
