package io.github.culturekit.scoring;

import io.github.culturekit.scoring.instrument.Instrument;
import io.github.culturekit.scoring.instrument.Item;
import io.github.culturekit.scoring.instrument.ResponseScale;
import io.github.culturekit.scoring.instrument.Scale;
import io.github.culturekit.scoring.response.CsvIntake;
import io.github.culturekit.scoring.response.Responses;
import java.io.StringReader;
import java.util.Random;

/** A survey of 60 people of three units in two waves, on three scales of four items each, of which one is reversed, and on all together. */
public final class ThreeScales {

    private static final int PEOPLE = 30;
    private static final String[] SCALES = {"trust", "voice", "focus"};

    private ThreeScales() {}

    /** All answers; everyone is in both waves, and some left an item out. */
    public static Responses read() {
        StringBuilder file = new StringBuilder("unit,wave,person");
        for (String scale : SCALES) {
            for (int item = 1; item <= 4; item++) {
                file.append(',').append(scale).append(item);
            }
        }
        Random random = new Random(7);
        for (int row = 0; row < 2 * PEOPLE; row++) {
            file.append("\nunit ")
                    .append(row % 3)
                    .append(',')
                    .append(row / PEOPLE + 1)
                    .append(",p")
                    .append(row % PEOPLE);
            double mood = random.nextGaussian() + row % 3 / 2.0;
            for (String scale : SCALES) {
                double answer = mood + random.nextGaussian() / 2;
                for (int item = 1; item <= 4; item++) {
                    long code = Math.round(Math.max(-2, Math.min(2, answer + random.nextGaussian() / 2)));
                    boolean blank = random.nextInt(40) == 0;
                    file.append(',').append(blank ? "" : Long.toString(item == 3 ? 3 - code : 3 + code));
                }
            }
        }
        return CsvIntake.of(instrument())
                .withUnitColumn("unit")
                .withWaveColumn("wave")
                .withRespondentColumn("person")
                .read(new StringReader(file.toString()), "survey.csv")
                .getResponses();
    }

    private static Instrument instrument() {
        Instrument.Builder instrument = Instrument.builder()
                .id("acme")
                .version("1.0.0")
                .label("Acme's survey")
                .addResponseScale(ResponseScale.agreement5());
        for (String scale : SCALES) {
            instrument
                    .addItems("agree-5", scale + 1, scale + 2)
                    .addItem(Item.reversed(scale + 3, "agree-5"))
                    .addItems("agree-5", scale + 4)
                    .addScale(Scale.of(scale, "acme:" + scale, scale + 1, scale + 2, scale + 3, scale + 4));
        }
        return instrument
                .addScale(Scale.ofSubScales("climate", "acme:climate", SCALES))
                .build();
    }
}
