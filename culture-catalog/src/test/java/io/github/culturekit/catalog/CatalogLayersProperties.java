package io.github.culturekit.catalog;

import static io.github.culturekit.catalog.SmallCatalogs.intervention;
import static io.github.culturekit.catalog.SmallCatalogs.on;
import static io.github.culturekit.catalog.SmallLayers.caution;
import static io.github.culturekit.catalog.SmallLayers.layer;
import static io.github.culturekit.catalog.SmallLayers.over;
import static io.github.culturekit.catalog.SmallLayers.override;
import static io.github.culturekit.catalog.SmallLayers.retirement;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.culturekit.model.intervention.Intervention;
import io.github.culturekit.model.json.CultureJson;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for any layers that fit together. */
class CatalogLayersProperties {

    private static final int INTERVENTIONS = 6;

    private final CatalogLayer base = base();

    @Property
    void howLayersAreGroupedDoesNotMatter(@ForAll("layers") List<CatalogLayer> layers, @ForAll int cut) {
        int at = Math.floorMod(cut, layers.size() + 1);
        CatalogLayers lower = over(layers.subList(0, at).toArray(CatalogLayer[]::new));
        CatalogLayers upper = over(layers.subList(at, layers.size()).toArray(CatalogLayer[]::new));
        CatalogLayers bottom = over(base);
        assertThat(bottom.with(lower.with(upper)).merge())
                .isEqualTo(bottom.with(lower).with(upper).merge());
    }

    @Property
    void aLayerLaidAgainChangesNothing(@ForAll("layers") List<CatalogLayer> layers, @ForAll int which) {
        CatalogLayers all = all(layers);
        List<CatalogLayer> laid = all.getLayers();
        assertThat(all.with(laid.get(Math.floorMod(which, laid.size()))).merge())
                .isEqualTo(all.merge());
    }

    @Property
    void layersThatTouchDifferentEntriesMayBeLaidInAnyOrder(@ForAll("layers") List<CatalogLayer> layers) {
        CatalogLayer odd = touching("odd", 1, layers.size());
        CatalogLayer even = touching("even", 0, layers.size() + 1);
        LayeredCatalog one = over(base, odd, even).merge();
        LayeredCatalog other = over(base, even, odd).merge();
        assertThat(new HashSet<>(one.getCatalog().getInterventions()))
                .isEqualTo(new HashSet<>(other.getCatalog().getInterventions()));
        assertThat(new HashSet<>(one.getProvenance())).isEqualTo(new HashSet<>(other.getProvenance()));
    }

    @Property
    void whatIsRetiredLastIsOutOfUseAndNothingElseIs(@ForAll("layers") List<CatalogLayer> layers) {
        LayeredCatalog merged = all(layers).merge();
        Set<String> inUse = new HashSet<>();
        merged.getCatalog().getInterventions().stream().map(Intervention::getId).forEach(inUse::add);
        assertThat(merged.getProvenance())
                .allSatisfy(one ->
                        assertThat(inUse.contains(one.getEntry().getName())).isEqualTo(!one.isRetired()));
        for (CatalogLayer layer : layers) {
            layer.getRetirements().forEach(retirement -> {
                EntryProvenance provenance = merged.find(retirement.getEntry()).orElseThrow();
                List<String> after = provenance.getSteps().stream()
                        .map(ProvenanceStep::getLayer)
                        .dropWhile(id -> !id.equals(layer.getId()))
                        .skip(1)
                        .toList();
                assertThat(provenance.isRetired() || !after.isEmpty()).isTrue();
            });
        }
    }

    @Property
    void theHighestTextHolds(@ForAll("layers") List<CatalogLayer> layers) {
        LayeredCatalog merged = all(layers).merge();
        for (Intervention intervention : merged.getCatalog().getInterventions()) {
            String layer =
                    merged.findIntervention(intervention.getId()).orElseThrow().getLayer();
            assertThat(intervention.getLabel()).isEqualTo("Intervention " + intervention.getId() + " by " + layer);
        }
    }

    @Property
    void layersAndWhatIsMergedReadBackEqual(@ForAll("layers") List<CatalogLayer> layers) {
        LayeredCatalog merged = all(layers).merge();
        assertThat(CultureJson.read(CultureJson.write(merged), LayeredCatalog.class))
                .isEqualTo(merged);
        assertThat(layers)
                .allSatisfy(layer -> assertThat(CultureJson.read(CultureJson.write(layer), CatalogLayer.class))
                        .isEqualTo(layer));
    }

    /** Up to four layers, each of which overrides, extends or retires some of what is in use below, and adds one. */
    @Provide
    Arbitrary<List<CatalogLayer>> layers() {
        return Arbitraries.integers()
                .between(0, 3)
                .list()
                .ofSize(INTERVENTIONS)
                .list()
                .ofMaxSize(4)
                .map(this::stack);
    }

    private CatalogLayers all(List<CatalogLayer> layers) {
        CatalogLayers all = over(base);
        for (CatalogLayer layer : layers) {
            all = all.with(layer);
        }
        return all;
    }

    private List<CatalogLayer> stack(List<List<Integer>> actions) {
        List<CatalogLayer> layers = new ArrayList<>();
        Set<String> retired = new HashSet<>();
        for (int number = 0; number < actions.size(); number++) {
            String id = "layer-" + number;
            CatalogLayer.Builder layer = layer(id).addIntervention(named("new-" + number, id));
            for (int i = 0; i < INTERVENTIONS; i++) {
                change(layer, actions.get(number).get(i), "i" + i, id, retired);
            }
            layers.add(layer.build());
        }
        return layers;
    }

    private CatalogLayer touching(String id, int parity, int seed) {
        CatalogLayer.Builder layer = layer(id);
        for (int i = parity; i < INTERVENTIONS; i += 2) {
            change(layer, (seed + i) % 4, "i" + i, id, new HashSet<>());
        }
        return layer.build();
    }

    private static void change(CatalogLayer.Builder layer, int action, String name, String id, Set<String> retired) {
        if (action == 1) {
            layer.addIntervention(named(name, id)).addOverride(override("intervention/" + name));
            retired.remove(name);
        } else if (action == 2 && !retired.contains(name)) {
            layer.addExtension(caution(name, "Mind what " + id + " says."));
        } else if (action == 3) {
            layer.addRetirement(retirement("intervention/" + name));
            retired.add(name);
        }
    }

    private static CatalogLayer base() {
        CatalogLayer.Builder layer = layer("base").addIntervention(named("rock", "base"));
        for (int i = 0; i < INTERVENTIONS; i++) {
            layer.addIntervention(named("i" + i, "base"));
        }
        return layer.build();
    }

    private static Intervention named(String name, String layer) {
        return Intervention.builder()
                .copying(intervention(name, on("own:trust")))
                .label("Intervention " + name + " by " + layer)
                .build();
    }
}
