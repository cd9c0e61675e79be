package io.github.culturekit.model.construct;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import org.immutables.value.Value;

/**
 * What someone who leads needs to be able to do, such as working across boundaries.
 *
 * <p>Immutable and thread-safe.
 */
@ValueType
@JsonTypeName(Competency.KIND)
@Value.Immutable
public abstract class Competency extends Construct {

    static final String KIND = "competency";

    Competency() {}

    /**
     * Starts a competency.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public final String getKind() {
        return KIND;
    }

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static Competency fromJson(ImmutableCompetency.Json json) {
        return ImmutableCompetency.fromJson(json);
    }

    /** Builds a {@link Competency}; not thread-safe. */
    public static final class Builder extends ImmutableCompetency.Builder {
        Builder() {}
    }
}
