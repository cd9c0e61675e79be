package io.github.culturekit.scoring.driver;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.culturekit.model.profile.UndefinedReason;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.immutables.value.Value;

/**
 * Why predictors cannot be told apart in these data, and which.
 *
 * <p>Immutable and thread-safe.
 */
@ValueType
@Value.Immutable
public abstract class DriverRefusal {

    DriverRefusal() {}

    /**
     * Starts a refusal.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The reason.
     *
     * @return that of every statistic that is undefined because of it
     */
    @NotNull
    public abstract UndefinedReason getReason();

    /**
     * The predictors (or the outcome) that are to blame.
     *
     * @return names; empty where no single one is
     */
    public abstract List<@NotBlank String> getVariables();

    /**
     * What is wrong with them and what to do.
     *
     * @return one or two sentences
     */
    @NotBlank
    public abstract String getExplanation();

    /** {@return the explanation} */
    @Override
    public final String toString() {
        return getExplanation();
    }

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static DriverRefusal fromJson(ImmutableDriverRefusal.Json json) {
        return ImmutableDriverRefusal.fromJson(json);
    }

    /** Builds a {@link DriverRefusal}; not thread-safe. */
    public static final class Builder extends ImmutableDriverRefusal.Builder {
        Builder() {}
    }
}
