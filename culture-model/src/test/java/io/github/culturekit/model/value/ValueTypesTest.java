package io.github.culturekit.model.value;

class ValueTypesTest extends ValueTypesContract {

    @Override
    protected Class<?> classOfTheModule() {
        return ValueType.class;
    }
}
