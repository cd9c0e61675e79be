package io.github.culturekit.model.atlas;

import io.github.culturekit.model.json.JsonFiles;
import java.util.Set;

/**
 * Where an {@link Atlas} gets data from that the model itself does not know, such as a catalogue of interventions.
 *
 * <p>A module provides one as a service: in its {@code module-info}, and for the class path in
 * {@code META-INF/services/io.github.culturekit.model.atlas.AtlasSource}. The class has a public constructor without
 * arguments, and its objects are immutable and thread-safe.
 */
public interface AtlasSource {

    /**
     * The data that come with the module.
     *
     * @return a layer with an id of its own, which replaces nothing
     */
    AtlasLayer getStandard();

    /**
     * The endings of the files that this source reads.
     *
     * @return file name endings, as in {@code .catalogue.json}
     */
    Set<String> getEndings();

    /**
     * Reads the files with those endings.
     *
     * @param files the files, also of other endings, which are passed over
     * @param layer where their content goes
     * @throws io.github.culturekit.model.json.CultureJsonException if a file cannot be read, or is not the JSON of a valid
     *     value
     */
    void read(JsonFiles files, AtlasLayer.Builder layer);
}
