package io.github.culturekit.scoring.comparison;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.NotNull;
import org.immutables.value.Value;

/**
 * Two waves beside each other, seen as if all people were different, as they are, and by those who answered both times.
 * Differences are later minus earlier.
 *
 * <p>Immutable and thread-safe.
 *
 * @see WaveComparison
 */
@ValueType
@Value.Immutable
public abstract class WaveResult {

    WaveResult() {}

    /**
     * Starts a wave result.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The earlier wave.
     *
     * @return its summary
     */
    @NotNull
    public abstract GroupSummary getEarlier();

    /**
     * The later wave.
     *
     * @return its summary
     */
    @NotNull
    public abstract GroupSummary getLater();

    /**
     * The change of all people, as if nobody had answered twice (Welch). Where people did, and answered alike, its standard
     * error is too large.
     *
     * @return the test
     */
    @NotNull
    public abstract MeanTest getIndependent();

    /**
     * The change of all people with the covariance of those who answered twice.
     *
     * @return the test, by the normal distribution; undefined where fewer than three people answered twice
     */
    @NotNull
    public abstract MeanTest getOverlapping();

    /**
     * The change of those who answered twice.
     *
     * @return the result
     */
    @NotNull
    public abstract PairedResult getPaired();

    /**
     * Which of the three is to be reported.
     *
     * @return the design that these people make
     */
    @NotNull
    public abstract WaveDesign getDesign();

    /**
     * The change to report: of all people with the covariance of those who answered twice, if there are any such; of the
     * pairs alone, if there is nobody else; or else as if people were different, which they are.
     *
     * @return the test
     */
    public final MeanTest getChange() {
        return switch (getDesign()) {
            case INDEPENDENT -> getIndependent();
            case PARTLY_THE_SAME -> getOverlapping();
            case PAIRED -> getPaired().getChange();
        };
    }

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static WaveResult fromJson(ImmutableWaveResult.Json json) {
        return ImmutableWaveResult.fromJson(json);
    }

    /** Builds a {@link WaveResult}; not thread-safe. */
    public static final class Builder extends ImmutableWaveResult.Builder {
        Builder() {}
    }
}
