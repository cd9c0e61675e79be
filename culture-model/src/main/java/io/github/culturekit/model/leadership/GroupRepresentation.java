package io.github.culturekit.model.leadership;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.github.culturekit.model.organisation.Cut;
import io.github.culturekit.model.value.CrossChecked;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.NotNull;

/**
 * What may be said of a group among leaders: it is {@link ShownGroup}, or {@link WithheldGroup} because too few
 * people are concerned.
 *
 * <p>Immutable and thread-safe.
 */
@ValueType
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({@JsonSubTypes.Type(ShownGroup.class), @JsonSubTypes.Type(WithheldGroup.class)})
@CrossChecked(by = GroupRepresentationRules.class)
public abstract class GroupRepresentation {

    GroupRepresentation() {}

    /**
     * The group.
     *
     * @return one value of one characteristic
     */
    @NotNull
    public abstract Cut getGroup();
}
