package io.github.culturekit.catalog;

import io.github.culturekit.model.value.ValueTypesContract;

class ValueTypesTest extends ValueTypesContract {

    @Override
    protected Class<?> classOfTheModule() {
        return InterventionCatalog.class;
    }
}
