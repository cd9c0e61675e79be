package io.github.culturekit.scoring;

import io.github.culturekit.model.value.ValueTypesContract;
import io.github.culturekit.scoring.instrument.Instrument;

class ValueTypesTest extends ValueTypesContract {

    @Override
    protected Class<?> classOfTheModule() {
        return Instrument.class;
    }
}
