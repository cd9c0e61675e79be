package io.github.culturekit.scoring;

import io.github.culturekit.model.construct.Citation;
import io.github.culturekit.model.json.RootTypesContract;
import io.github.culturekit.scoring.instrument.Instrument;
import io.github.culturekit.scoring.instrument.ResponseScale;
import io.github.culturekit.scoring.instrument.Scale;
import java.util.List;

class RootTypesTest extends RootTypesContract {

    @Override
    protected Class<?> classOfTheModule() {
        return Instrument.class;
    }

    /** What the shipped instruments leave out: steps, weights and a citation's section. */
    @Override
    protected List<Object> samples() {
        return List.of(Instrument.builder()
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
                .build());
    }
}
