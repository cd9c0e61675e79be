package io.github.culturekit.catalog.portfolio;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.culturekit.model.value.Finite;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import org.immutables.value.Value;

/**
 * An intervention that is not in the best set, and why.
 *
 * <p>Immutable and thread-safe.
 */
@ValueType
@Value.Immutable
public abstract class LeftOutOption {

    LeftOutOption() {}

    /**
     * Starts a left out option.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The intervention.
     *
     * @return its id
     */
    @NotNull
    @Pattern(regexp = "[a-z0-9][a-z0-9-]*")
    public abstract String getOption();

    /**
     * What stands against it.
     *
     * @return at least one reason, in their order
     */
    @NotEmpty
    public abstract List<@NotNull LeftOutReason> getReasons();

    /**
     * The other interventions that the reasons speak of: those that it needs and that are not chosen, and those chosen
     * that exclude it.
     *
     * @return ids in alphabetical order, possibly none
     */
    public abstract List<@NotNull @Pattern(regexp = "[a-z0-9][a-z0-9-]*") String> getOthers();

    /**
     * What the set would gain by it and by what it needs, limits and conflicts aside.
     *
     * @return in the unit of the value; 0 or less where it would add nothing
     */
    @NotNull
    @Finite
    public abstract Double getGain();

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static LeftOutOption fromJson(ImmutableLeftOutOption.Json json) {
        return ImmutableLeftOutOption.fromJson(json);
    }

    /** Builds a {@link LeftOutOption}; not thread-safe. */
    public static final class Builder extends ImmutableLeftOutOption.Builder {
        Builder() {}
    }
}
