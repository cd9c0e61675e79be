package io.github.culturekit.model.construct;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.culturekit.model.value.CrossChecked;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * A versioned, cited, ordered set of constructs, such as the five cultural elements of 2016.
 *
 * <p>Frameworks are data: whoever brings one of their own gets scoring, profiles and recommendations for it. All its
 * constructs carry its id as the first part of theirs. Immutable and thread-safe.
 */
@ValueType
@Value.Immutable
@CrossChecked(by = FrameworkRules.class)
public abstract class Framework implements ReferenceWork {

    /** The schema that a framework's JSON follows. */
    public static final String SCHEMA = "https://culturekit.github.io/schema/framework-1.json";

    Framework() {}

    /**
     * Starts a framework.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The schema of the JSON form; always {@link #SCHEMA}.
     *
     * @return the schema's address
     */
    @Value.Default
    @Value.Auxiliary
    @JsonProperty("$schema")
    @Pattern(regexp = "https://culturekit\\.github\\.io/schema/framework-1\\.json")
    public String getSchema() {
        return SCHEMA;
    }

    /**
     * The constructs in the framework's own order.
     *
     * @return at least one construct, ids unique
     */
    @NotEmpty
    public abstract List<@NotNull Construct> getConstructs();

    /**
     * Looks a construct up.
     *
     * @param id the construct's id
     * @return the construct, or empty if this framework has no such construct
     */
    public final Optional<Construct> find(ConstructId id) {
        return Optional.ofNullable(constructsById().get(id));
    }

    @Value.Lazy
    Map<ConstructId, Construct> constructsById() {
        return getConstructs().stream().collect(Collectors.toUnmodifiableMap(Construct::getId, Function.identity()));
    }

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static Framework fromJson(ImmutableFramework.Json json) {
        return ImmutableFramework.fromJson(json);
    }

    /** Builds a {@link Framework}; not thread-safe. */
    public static final class Builder extends ImmutableFramework.Builder {
        Builder() {}
    }
}
