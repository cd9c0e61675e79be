package io.github.culturekit.model.construct;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/**
 * Anything that the domain names and someone can measure or act on: a cultural characteristic, one of direction,
 * alignment and commitment, a competency, an engagement dimension, a leadership behaviour.
 *
 * <p>The typed kinds share this. Whatever none of them fits is an {@link OtherConstruct}, which is measured, profiled
 * and recommended for in just the same way. Immutable and thread-safe.
 */
@ValueType
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(CulturalCharacteristic.class),
    @JsonSubTypes.Type(DacOutcome.class),
    @JsonSubTypes.Type(EngagementDimension.class),
    @JsonSubTypes.Type(LeadershipBehaviour.class),
    @JsonSubTypes.Type(Competency.class),
    @JsonSubTypes.Type(OtherConstruct.class)
})
public abstract class Construct {

    Construct() {}

    /**
     * The construct's identity.
     *
     * @return {@code framework:name}
     */
    @NotNull
    public abstract ConstructId getId();

    /**
     * The name that people read.
     *
     * @return a short text
     */
    @NotBlank
    public abstract String getLabel();

    /**
     * What the construct means, in our own words or those of whoever made the framework.
     *
     * @return one or two sentences
     */
    @NotBlank
    public abstract String getDefinition();

    /**
     * Where the construct is set out.
     *
     * @return the citations, possibly none
     */
    public abstract List<@NotNull Citation> getCitations();

    /**
     * The entries of the extraction from the founding documents that this construct represents.
     *
     * @return entry ids, none for constructs from elsewhere
     */
    public abstract List<@NotBlank String> getSeedEntry();
}
