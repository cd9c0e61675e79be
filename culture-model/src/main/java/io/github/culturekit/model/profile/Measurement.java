package io.github.culturekit.model.profile;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.github.culturekit.model.value.ValueType;

/**
 * What may be said of a construct in a unit: it was {@link Measured}, or it is {@link Withheld}.
 *
 * <p>Immutable and thread-safe.
 */
@ValueType
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({@JsonSubTypes.Type(Measured.class), @JsonSubTypes.Type(Withheld.class)})
public abstract class Measurement {
    Measurement() {}
}
