package io.github.culturekit.model.construct;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.github.culturekit.model.value.CrossChecked;
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
    @JsonSubTypes.Type(CoreValue.class),
    @JsonSubTypes.Type(CollectiveCapability.class),
    @JsonSubTypes.Type(EngagementCondition.class),
    @JsonSubTypes.Type(LeadershipStyle.class),
    @JsonSubTypes.Type(LeadershipCultureStage.class),
    @JsonSubTypes.Type(TeamFactor.class),
    @JsonSubTypes.Type(SystemLeadershipFactor.class),
    @JsonSubTypes.Type(StrategyElement.class),
    @JsonSubTypes.Type(LeadershipRole.class),
    @JsonSubTypes.Type(Outcome.class),
    @JsonSubTypes.Type(OtherConstruct.class)
})
@CrossChecked(by = ConstructRules.class)
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
     * What kind of construct it is: the kind that its JSON names or, where that is {@code other}, the category.
     *
     * @return lower-case letters, digits and hyphens, as in {@code cultural-characteristic} or {@code care-model}
     */
    public abstract String getKind();

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

    /**
     * Which other constructs it bears on, in its own framework or another. Counterparts in another framework are a
     * {@link Crosswalk}'s matter.
     *
     * @return the links, none to itself and no two of one relation to one construct
     */
    public abstract List<@NotNull ConstructLink> getLinks();
}
