package io.github.culturekit.model.construct;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.Pattern;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A construct that none of the typed kinds fits, such as one of an organisation's own. A category may say what it is.
 *
 * <p>Immutable and thread-safe.
 */
@ValueType
@JsonTypeName(OtherConstruct.KIND)
@Value.Immutable
public abstract class OtherConstruct extends Construct {

    static final String KIND = "other";

    OtherConstruct() {}

    /**
     * Starts an other construct.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * What it is, where that has a name, as in {@code principle}, {@code care-model} or {@code team-criterion}.
     *
     * @return lower-case letters, digits and hyphens, if it has one
     */
    public final Optional<@Pattern(regexp = "[a-z0-9][a-z0-9-]*") String> getCategory() {
        return Optional.ofNullable(category());
    }

    abstract @Nullable String category();

    @Override
    public final String getKind() {
        return getCategory().orElse(KIND);
    }

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static OtherConstruct fromJson(ImmutableOtherConstruct.Json json) {
        return ImmutableOtherConstruct.fromJson(json);
    }

    /** Builds an {@link OtherConstruct}; not thread-safe. */
    public static final class Builder extends ImmutableOtherConstruct.Builder {
        Builder() {}
    }
}
