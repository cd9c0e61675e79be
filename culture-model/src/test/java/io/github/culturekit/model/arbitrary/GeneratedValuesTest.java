package io.github.culturekit.model.arbitrary;

import io.github.culturekit.model.value.ValueType;

class GeneratedValuesTest extends GeneratedValuesContract {

    @Override
    protected Class<?> classOfTheModule() {
        return ValueType.class;
    }

    @Override
    protected ValueArbitraries arbitraries() {
        return CultureArbitraries.standard();
    }
}
