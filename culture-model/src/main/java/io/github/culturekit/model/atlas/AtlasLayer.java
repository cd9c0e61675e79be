package io.github.culturekit.model.atlas;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.culturekit.model.construct.Crosswalk;
import io.github.culturekit.model.construct.Framework;
import io.github.culturekit.model.intervention.CaseStudy;
import io.github.culturekit.model.intervention.Evidence;
import io.github.culturekit.model.intervention.Fact;
import io.github.culturekit.model.intervention.Intervention;
import io.github.culturekit.model.intervention.OutcomeLink;
import io.github.culturekit.model.json.JsonFiles;
import io.github.culturekit.model.value.CrossChecked;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.nio.file.Path;
import java.util.List;
import org.immutables.value.Value;

/**
 * What one source brings to an {@link Atlas}: the library's own data, or an organisation's.
 *
 * <p>A layer that has an entry of the same id as one below it must say so by {@link #getReplaces()}; nothing is replaced
 * in silence. Immutable and thread-safe.
 */
@ValueType
@Value.Immutable
@CrossChecked(by = AtlasLayerRules.class)
public abstract class AtlasLayer {

    AtlasLayer() {}

    /**
     * Starts a layer.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Reads a layer from JSON files of one's own: {@code *.framework.json}, {@code *.crosswalk.json},
     * {@code *.evidence-base.json}, {@code *.case-book.json}, and what {@linkplain AtlasSource other sources} read, such as
     * {@code *.catalogue.json} where the catalogue is on the path.
     *
     * @param id what to call the layer, in lower-case letters, digits and hyphens
     * @param folderOrFile a folder of such files, or one of them
     * @return the layer, which replaces nothing yet
     * @throws io.github.culturekit.model.json.CultureJsonException if a file cannot be read, or is not the JSON of a valid
     *     value; the message names file, line and path
     * @throws IllegalArgumentException if a file's ending is none of those
     */
    public static AtlasLayer read(String id, Path folderOrFile) {
        return read(id, JsonFiles.in(folderOrFile));
    }

    /**
     * Reads a layer from JSON files as {@link #read(String, Path)} does, such as those in a jar of one's own.
     *
     * @param id what to call the layer, in lower-case letters, digits and hyphens
     * @param files the files
     * @return the layer, which replaces nothing yet
     * @throws io.github.culturekit.model.json.CultureJsonException if a file cannot be read, or is not the JSON of a valid
     *     value; the message names file, line and path
     * @throws IllegalArgumentException if a file's ending is none that can be read
     */
    public static AtlasLayer read(String id, JsonFiles files) {
        return AtlasSources.read(id, files);
    }

    /**
     * The layer's identity, which every entry of it knows.
     *
     * @return lower-case letters, digits and hyphens
     */
    @NotNull
    @Pattern(regexp = "[a-z0-9][a-z0-9-]*")
    public abstract String getId();

    /**
     * The frameworks, whose constructs come with them.
     *
     * @return frameworks with unique ids
     */
    public abstract List<@NotNull Framework> getFrameworks();

    /**
     * The crosswalks, between frameworks of this layer or those below.
     *
     * @return crosswalks with unique ids
     */
    public abstract List<@NotNull Crosswalk> getCrosswalks();

    /**
     * The interventions.
     *
     * @return interventions with unique ids
     */
    public abstract List<@NotNull Intervention> getInterventions();

    /**
     * The evidence that interventions, links and cases refer to.
     *
     * @return evidence with unique ids
     */
    public abstract List<@NotNull Evidence> getEvidence();

    /**
     * The links from causes to outcomes.
     *
     * @return links with unique ids
     */
    public abstract List<@NotNull OutcomeLink> getOutcomeLinks();

    /**
     * The facts that belong to no one case.
     *
     * @return facts with unique ids
     */
    public abstract List<@NotNull Fact> getFacts();

    /**
     * The case studies.
     *
     * @return cases with unique ids
     */
    public abstract List<@NotNull CaseStudy> getCaseStudies();

    /**
     * The entries of lower layers that this one takes the place of. A construct is replaced with its framework.
     *
     * @return ids of entries that this layer has too, each once
     */
    public abstract List<@NotNull EntryId> getReplaces();

    /**
     * Says which entries of lower layers this one takes the place of.
     *
     * @param entries ids of entries of this layer, as in {@code framework/clp-2016}
     * @return this layer, which replaces those as well
     * @throws IllegalArgumentException if a text is no such id, or this layer has no such entry
     */
    public final AtlasLayer replacing(String... entries) {
        Builder builder = builder().copying(this);
        for (String entry : entries) {
            builder.addReplaces(EntryId.parse(entry));
        }
        return builder.build();
    }

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static AtlasLayer fromJson(ImmutableAtlasLayer.Json json) {
        return ImmutableAtlasLayer.fromJson(json);
    }

    /** Builds an {@link AtlasLayer}; not thread-safe. */
    public static final class Builder extends ImmutableAtlasLayer.Builder {
        Builder() {}
    }
}
