package io.github.culturekit.catalog;

import io.github.culturekit.model.construct.Frameworks;
import io.github.culturekit.model.json.JsonFiles;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Stream;

/**
 * Layers of interventions and evidence, laid over each other: the library's own, a sector's, an organisation's.
 *
 * <p>They are merged from the lowest to the highest, and within a layer in this order: it retires what is below, then brings
 * its own evidence and interventions, then extends what is below. Of what two layers bring, that of the higher one holds, if it
 * says that it overrides; what a layer retires is out of use whatever lower layers say, until a higher layer brings its own
 * back by overriding it. An entry keeps the place that the first layer to bring it gave it.
 *
 * <p>A layer that is laid twice counts once. Immutable and thread-safe.
 */
public final class CatalogLayers {

    private static final String LAYER = ".catalogue-layer.json";
    private static final String CATALOGUE = ".catalogue.json";

    private final List<LaidLayer> layers;
    private final Frameworks frameworks;

    private CatalogLayers(List<LaidLayer> layers, Frameworks frameworks) {
        this.layers = List.copyOf(layers);
        this.frameworks = frameworks;
    }

    /**
     * A place for layers of one's own only.
     *
     * @return no layers
     */
    public static CatalogLayers empty() {
        return new CatalogLayers(List.of(), Frameworks.standard());
    }

    /**
     * The catalogue that comes with the library, to lay others over.
     *
     * @return one layer
     * @see InterventionCatalog#standard()
     */
    public static CatalogLayers standard() {
        CatalogLayer standard = CatalogLayer.of(InterventionCatalog.standard());
        LaidLayer located =
                new LaidLayer(standard, path -> StandardCatalog.document().locate(path));
        return new CatalogLayers(List.of(located), Frameworks.standard());
    }

    /**
     * The standard catalogue and the layers of every {@link CatalogLayerSource} on the path. They are looked for anew at each
     * call: keep the result.
     *
     * @return the layers, each above those that it says it lies over, and else in the order of their ids
     * @throws CatalogLayersException if a layer lies over one that is not there, or two over each other
     * @throws java.util.ServiceConfigurationError if a source cannot be made
     */
    public static CatalogLayers discovered() {
        return discovered(CatalogLayerSource.class.getClassLoader());
    }

    /**
     * The standard catalogue and the layers of every {@link CatalogLayerSource} that a class loader sees.
     *
     * @param loader the class loader, as an application server has one for each application
     * @return the layers, each above those that it says it lies over, and else in the order of their ids
     * @throws CatalogLayersException if a layer lies over one that is not there, or two over each other
     * @throws java.util.ServiceConfigurationError if a source cannot be made
     */
    public static CatalogLayers discovered(ClassLoader loader) {
        CatalogLayers found = empty();
        for (CatalogLayerSource source : ServiceLoader.load(CatalogLayerSource.class, loader)) {
            found = found.with(source.getLayers());
        }
        CatalogLayers standard = standard();
        List<LaidLayer> others = found.layers.stream()
                .filter(layer -> standard.find(layer.id()).isEmpty())
                .toList();
        return new CatalogLayers(
                LayerOrder.of(
                        Stream.concat(standard.layers.stream(), others.stream()).toList()),
                Frameworks.standard());
    }

    /**
     * Reads layers from JSON files of one's own: {@code *.catalogue-layer.json}, and {@code *.catalogue.json}, which change
     * nothing below them.
     *
     * @param folderOrFile a folder of such files, or one of them
     * @return the layers, each above those among them that it says it lies over, and else in the order of their ids
     * @throws io.github.culturekit.model.json.CultureJsonException if a file cannot be read, or is not the JSON of a valid
     *     value; the message names file, line and path
     * @throws IllegalArgumentException if a file's ending is none of those, or two files hold layers of the same id
     */
    public static CatalogLayers read(Path folderOrFile) {
        return read(JsonFiles.in(folderOrFile));
    }

    /**
     * Reads layers from JSON files as {@link #read(Path)} does, such as those in a jar of one's own.
     *
     * @param files the files
     * @return the layers, each above those among them that it says it lies over, and else in the order of their ids
     * @throws io.github.culturekit.model.json.CultureJsonException if a file cannot be read, or is not the JSON of a valid
     *     value; the message names file, line and path
     * @throws IllegalArgumentException if a file's ending is none of those, or two files hold layers of the same id
     */
    public static CatalogLayers read(JsonFiles files) {
        for (String name : files.getNames()) {
            if (!name.endsWith(LAYER) && !name.endsWith(CATALOGUE)) {
                throw new IllegalArgumentException("File '" + name + "' ends neither in " + LAYER + " nor in "
                        + CATALOGUE + ". Maybe rename it after what it holds, or move it to another folder.");
            }
        }
        CatalogLayers read = empty();
        List<LaidLayer> all = Stream.concat(
                        files.readDocuments(LAYER, CatalogLayer.class).stream().map(LaidLayer::of),
                        files.readDocuments(CATALOGUE, InterventionCatalog.class).stream()
                                .map(LaidLayer::ofCatalog))
                .toList();
        for (LaidLayer layer : LayerOrder.amongThemselves(all)) {
            read = read.with(layer);
        }
        return read;
    }

    /**
     * Lays a layer on top.
     *
     * @param layer the layer
     * @return these layers and that one; these, if they have it already
     * @throws IllegalArgumentException if there is another layer of that id
     */
    public CatalogLayers with(CatalogLayer layer) {
        return with(LaidLayer.of(layer));
    }

    /**
     * Lays layers on top.
     *
     * @param higher the layers
     * @return these layers and then those, without those that are here already
     * @throws IllegalArgumentException if there is another layer of the id of one of them
     */
    public CatalogLayers with(CatalogLayers higher) {
        CatalogLayers all = this;
        for (LaidLayer layer : higher.layers) {
            all = all.with(layer);
        }
        return all;
    }

    private CatalogLayers with(LaidLayer layer) {
        Optional<CatalogLayer> same = find(layer.id());
        if (same.isPresent()) {
            if (same.get().equals(layer.layer())) {
                return this;
            }
            throw new IllegalArgumentException(layer.places().apply("id") + ": another layer '" + layer.id()
                    + "' is here already. Maybe give one of the two another id.");
        }
        List<LaidLayer> more = new ArrayList<>(layers);
        more.add(layer);
        return new CatalogLayers(more, frameworks);
    }

    /**
     * Sets the frameworks whose constructs the layers may speak of; those of the library unless set.
     *
     * @param all the frameworks, the library's among them if they are used
     * @return these layers with those frameworks
     */
    public CatalogLayers withFrameworks(Frameworks all) {
        return new CatalogLayers(layers, all);
    }

    /**
     * The layers.
     *
     * @return the layers, the lowest first
     */
    public List<CatalogLayer> getLayers() {
        return layers.stream().map(LaidLayer::layer).toList();
    }

    /**
     * Looks a layer up.
     *
     * @param id the layer's id
     * @return the layer, or empty if it is not here
     */
    public Optional<CatalogLayer> find(String id) {
        return layers.stream()
                .filter(layer -> layer.id().equals(id))
                .map(LaidLayer::layer)
                .findFirst();
    }

    /**
     * Merges the layers into one catalogue.
     *
     * @return the catalogue, and where each of its entries comes from
     * @throws CatalogLayersException if a layer changes what is not below it, or changes it in silence; if what is in use
     *     refers to evidence, effects, interventions or constructs that are not, or no longer; or if nothing is in use. The
     *     message names file, line and path
     */
    public LayeredCatalog merge() {
        return LayerMerge.of(layers, frameworks);
    }
}
