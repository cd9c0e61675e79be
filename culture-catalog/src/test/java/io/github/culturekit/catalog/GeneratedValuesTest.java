package io.github.culturekit.catalog;

import io.github.culturekit.model.arbitrary.GeneratedValuesContract;
import io.github.culturekit.model.arbitrary.ValueArbitraries;

class GeneratedValuesTest extends GeneratedValuesContract {

    @Override
    protected Class<?> classOfTheModule() {
        return InterventionCatalog.class;
    }

    @Override
    protected ValueArbitraries arbitraries() {
        return CatalogShapes.arbitraries();
    }
}
