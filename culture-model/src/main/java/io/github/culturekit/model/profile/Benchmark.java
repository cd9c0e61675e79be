package io.github.culturekit.model.profile;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.culturekit.model.construct.Citation;
import io.github.culturekit.model.construct.ConstructId;
import io.github.culturekit.model.value.Finite;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A value to hold a construct's score against: a target of one's own, or the result of a group of organisations.
 *
 * <p>Immutable and thread-safe.
 */
@ValueType
@Value.Immutable
public abstract class Benchmark {

    Benchmark() {}

    /**
     * Starts a benchmark.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The construct.
     *
     * @return its id
     */
    @NotNull
    public abstract ConstructId getConstruct();

    /**
     * What the value is.
     *
     * @return a short text, such as "median of 14 community trusts"
     */
    @NotBlank
    public abstract String getLabel();

    /**
     * The value, on the range of the profiles it is held against.
     *
     * @return a number
     */
    @NotNull
    @Finite
    public abstract Double getValue();

    /**
     * Where the value is published.
     *
     * @return the citation, empty for a target of one's own
     */
    public final Optional<Citation> getCitation() {
        return Optional.ofNullable(citation());
    }

    /**
     * A target of one's own.
     *
     * @param construct the construct
     * @param value the score to reach
     * @return the benchmark
     */
    public static Benchmark target(ConstructId construct, double value) {
        return builder().construct(construct).label("target").value(value).build();
    }

    abstract @Nullable Citation citation();

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static Benchmark fromJson(ImmutableBenchmark.Json json) {
        return ImmutableBenchmark.fromJson(json);
    }

    /** Builds a {@link Benchmark}; not thread-safe. */
    public static final class Builder extends ImmutableBenchmark.Builder {
        Builder() {}
    }
}
