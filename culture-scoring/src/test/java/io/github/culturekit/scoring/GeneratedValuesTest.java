package io.github.culturekit.scoring;

import io.github.culturekit.model.arbitrary.GeneratedValuesContract;
import io.github.culturekit.model.arbitrary.ValueArbitraries;
import io.github.culturekit.scoring.instrument.Instrument;

class GeneratedValuesTest extends GeneratedValuesContract {

    @Override
    protected Class<?> classOfTheModule() {
        return Instrument.class;
    }

    @Override
    protected ValueArbitraries arbitraries() {
        return ScoringShapes.arbitraries();
    }
}
