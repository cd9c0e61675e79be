package io.github.culturekit.catalog;

import io.github.culturekit.model.atlas.AtlasLayer;
import io.github.culturekit.model.atlas.AtlasSource;
import io.github.culturekit.model.json.JsonFiles;
import java.util.Set;

/**
 * Brings the catalogue's interventions and evidence to the {@linkplain io.github.culturekit.model.atlas.Atlas atlas}, and
 * reads catalogues among an organisation's own files. The atlas finds it by itself.
 *
 * <p>Immutable and thread-safe.
 */
public final class CatalogSource implements AtlasSource {

    private static final String CATALOGUE = ".catalogue.json";

    /** For whoever looks for sources. */
    public CatalogSource() {}

    @Override
    public AtlasLayer getStandard() {
        AtlasLayer.Builder layer = AtlasLayer.builder().id("culture-catalog");
        add(InterventionCatalog.standard(), layer);
        return layer.build();
    }

    @Override
    public Set<String> getEndings() {
        return Set.of(CATALOGUE);
    }

    @Override
    public void read(JsonFiles files, AtlasLayer.Builder layer) {
        files.read(CATALOGUE, InterventionCatalog.class).forEach(catalog -> add(catalog, layer));
    }

    private static void add(InterventionCatalog catalog, AtlasLayer.Builder layer) {
        layer.addAllInterventions(catalog.getInterventions()).addAllEvidence(catalog.getEvidence());
    }
}
