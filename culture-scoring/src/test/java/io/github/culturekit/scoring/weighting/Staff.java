package io.github.culturekit.scoring.weighting;

import io.github.culturekit.scoring.instrument.Instrument;
import io.github.culturekit.scoring.instrument.ResponseScale;
import io.github.culturekit.scoring.instrument.Scale;
import io.github.culturekit.scoring.response.Response;
import io.github.culturekit.scoring.response.Responses;
import io.github.culturekit.scoring.response.ResponsesBuilder;

/** Five people who answered one item each: what tests of this package begin with. */
final class Staff {

    static final Categories GROUP = Categories.of("group", "nurse", "nurse", "nurse", "manager", "manager");
    static final Categories TENURE = Categories.of("tenure", "0-1", "2+", "2+", "0-1", "2+");

    private Staff() {}

    static double[] ones() {
        return new double[] {1, 1, 1, 1, 1};
    }

    /** Their responses from two wards, with group and tenure as cuts and the weights given. */
    static Responses responses(double... weights) {
        Instrument instrument = Instrument.builder()
                .id("one")
                .version("1.0.0")
                .label("One item")
                .addResponseScale(ResponseScale.agreement5())
                .addItems("agree-5", "q1")
                .addScale(Scale.of("trust", "test:trust", "q1"))
                .build();
        String[] wards = {"ward-1", "ward-1", "ward-2", "ward-1", "ward-2"};
        ResponsesBuilder builder = Responses.builder(instrument);
        for (int row = 0; row < weights.length; row++) {
            builder.add(Response.builder()
                    .unit(wards[row])
                    .weight(weights[row])
                    .putCut("group", GROUP.find(row).orElseThrow())
                    .putCut("tenure", TENURE.find(row).orElseThrow())
                    .putAnswer("q1", row + 1)
                    .build());
        }
        return builder.build();
    }
}
