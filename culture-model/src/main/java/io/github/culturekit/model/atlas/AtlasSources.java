package io.github.culturekit.model.atlas;

import io.github.culturekit.model.json.JsonFiles;
import java.util.List;
import java.util.ServiceLoader;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The sources that are on the path: the model's own, and those that modules provide. */
final class AtlasSources {

    private AtlasSources() {}

    /** The layers that come with the modules, the model's first and the others in the order of their ids. */
    static List<AtlasLayer> standard() {
        List<AtlasLayer> provided = provided()
                .map(AtlasSource::getStandard)
                .sorted((a, b) -> a.getId().compareTo(b.getId()))
                .toList();
        return Stream.concat(Stream.of(new ModelSource().getStandard()), provided.stream())
                .toList();
    }

    static AtlasLayer read(String id, JsonFiles files) {
        List<AtlasSource> sources =
                Stream.concat(Stream.of(new ModelSource()), provided()).toList();
        TreeSet<String> endings = new TreeSet<>();
        sources.forEach(source -> endings.addAll(source.getEndings()));
        for (String name : files.getNames()) {
            if (endings.stream().noneMatch(name::endsWith)) {
                throw new IllegalArgumentException("Layer '" + id + "': file '" + name + "' ends in none of "
                        + String.join(", ", endings)
                        + ". Maybe rename it after what it holds, or add the module that reads it, such as"
                        + " culture-catalog, to the path.");
            }
        }
        AtlasLayer.Builder layer = AtlasLayer.builder().id(id);
        sources.forEach(source -> source.read(files, layer));
        return layer.build();
    }

    private static Stream<AtlasSource> provided() {
        return ServiceLoader.load(AtlasSource.class, AtlasSource.class.getClassLoader()).stream()
                .map(ServiceLoader.Provider::get);
    }
}
