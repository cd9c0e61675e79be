package io.github.culturekit.scoring.conformance;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.github.culturekit.model.profile.FavourableRule;
import io.github.culturekit.scoring.instrument.Instrument;
import io.github.culturekit.scoring.instrument.Item;
import io.github.culturekit.scoring.instrument.ReportRange;
import io.github.culturekit.scoring.instrument.ResponseScale;
import io.github.culturekit.scoring.instrument.Scale;
import io.github.culturekit.scoring.instrument.ScoringMethod;
import io.github.culturekit.scoring.instrument.ScoringRule;
import io.github.culturekit.scoring.response.CsvIntake;
import io.github.culturekit.scoring.response.Intake;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** An oracle's data set as a survey: an instrument made of what the oracle says of its scales, and the file read with it. */
final class OracleSurvey {

    /** What an oracle says of one scale. */
    record ScaleKey(
            String id,
            List<String> items,
            List<String> reversed,
            int minimum,
            int maximum,
            Optional<Integer> favourableFrom,
            int minimumAnswered) {

        private ResponseScale responseScale() {
            ResponseScale.Builder builder =
                    ResponseScale.builder().copying(ResponseScale.range("of-" + id, minimum, maximum));
            favourableFrom.ifPresent(from -> builder.favourableFrom(from).unfavourableTo(minimum + maximum - from));
            return builder.build();
        }

        private Item item(String name, List<Integer> notApplicable) {
            return Item.builder()
                    .id(name)
                    .responseScale("of-" + id)
                    .reversed(reversed.contains(name))
                    .notApplicable(notApplicable.stream()
                            .filter(code -> code < minimum || code > maximum)
                            .toList())
                    .build();
        }

        private Scale scale() {
            return Scale.builder()
                    .copying(Scale.of(
                            id, "oracle:s" + Math.floorMod(id.hashCode(), 1_000_000), items.toArray(String[]::new)))
                    .minimumAnswered(minimumAnswered)
                    .build();
        }
    }

    private OracleSurvey() {}

    static Instrument instrument(List<ScaleKey> keys, List<Integer> notApplicable, ReportRange range) {
        Instrument.Builder builder = Instrument.builder()
                .id("oracle")
                .version("1.0.0")
                .label("Oracle")
                .rule(ScoringRule.builder()
                        .method(ScoringMethod.RESPONDENT_FIRST)
                        .minimumAnsweredShare(0.5)
                        .range(range)
                        .favourable(FavourableRule.POOLED_ANSWERS)
                        .build());
        for (ScaleKey key : keys) {
            builder.addResponseScale(key.responseScale()).addScale(key.scale());
            key.items().forEach(item -> builder.addItem(key.item(item, notApplicable)));
        }
        return builder.build();
    }

    /** The same instrument with a scale of each item besides, named as the item. */
    static Instrument withScaleOfEachItem(Instrument instrument) {
        Instrument.Builder builder = Instrument.builder().copying(instrument);
        for (int item = 0; item < instrument.getItems().size(); item++) {
            String id = instrument.getItems().get(item).getId();
            builder.addScale(Scale.of(id, "oracle:i" + item, id));
        }
        return builder.build();
    }

    /** Reads the rows that the oracle's filter leaves; line n of the result is their row n - 2. */
    static Intake read(OracleData data, CsvIntake intake) {
        List<String> columns = data.columns();
        StringWriter text = new StringWriter();
        CsvWriter csv = CsvWriter.builder().bufferSize(0).build(text);
        csv.writeRecord(columns);
        List<List<Optional<String>>> cells = columns.stream().map(data::column).toList();
        IntStream.range(0, data.rowCount())
                .forEach(row -> csv.writeRecord(
                        cells.stream().map(column -> column.get(row).orElse("")).toList()));
        return intake.read(new StringReader(text.toString()), "oracle");
    }
}
