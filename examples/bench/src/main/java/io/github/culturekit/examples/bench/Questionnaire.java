package io.github.culturekit.examples.bench;

import io.github.culturekit.model.construct.ConstructId;
import io.github.culturekit.scoring.instrument.Instrument;
import io.github.culturekit.scoring.instrument.Item;
import io.github.culturekit.scoring.instrument.ResponseScale;
import io.github.culturekit.scoring.instrument.Scale;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads an instrument from lines of {@code scale,item,reverse,minAnswered}; every item has five options. */
final class Questionnaire {

    private Questionnaire() {}

    static Instrument read(Path file) throws IOException {
        ResponseScale options = ResponseScale.agreement5();
        Instrument.Builder instrument =
                Instrument.builder().id("bench").version("1.0.0").label("Bench").addResponseScale(options);
        Map<String, Scale.Builder> scales = new LinkedHashMap<>();
        List<String> lines = Files.readAllLines(file);
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",");
            boolean reversed = cells[2].equals("1");
            instrument.addItem(
                    reversed ? Item.reversed(cells[1], options.getId()) : Item.of(cells[1], options.getId()));
            scales.computeIfAbsent(cells[0], scale -> scale(scale, Integer.parseInt(cells[3])))
                    .addItems(cells[1]);
        }
        scales.values().forEach(scale -> instrument.addScale(scale.build()));
        return instrument.build();
    }

    private static Scale.Builder scale(String id, int minimumAnswered) {
        return Scale.builder()
                .id(id)
                .label(id)
                .addConstructs(ConstructId.of("bench", id))
                .minimumAnswered(minimumAnswered);
    }
}
