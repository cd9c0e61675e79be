package io.github.culturekit.catalog.decision;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.culturekit.model.construct.ConstructId;
import io.github.culturekit.model.value.CrossChecked;
import io.github.culturekit.model.value.Finite;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Where the order of two options turns: the weight or the gap of one construct at which their scores are equal, all else
 * as it is expected to be. When a weight changes, the others keep their proportions and make up the rest of 1.
 *
 * <p>Exact, not searched for: a score is linear in a weight, and made of straight pieces in a gap. Immutable and
 * thread-safe.
 */
@ValueType
@Value.Immutable
@CrossChecked(by = FlipRules.class)
public abstract class Flip {

    Flip() {}

    /** What would have to change. */
    public enum Subject {
        /** The share of the weights. */
        WEIGHT,
        /** The gap between score and target, in standard deviations: a score that is lower by so much widens it. */
        GAP
    }

    /** Why nothing turns the order. */
    public enum Never {
        /** The difference between the options does not depend on it. */
        NO_INFLUENCE("the two options gain or lose alike by it"),
        /** No weight from 0 to 1, or no gap from 0 up, is enough. */
        NOT_ENOUGH("no possible value is enough"),
        /** There is nothing to weigh it against. */
        ONLY_ONE("it is all that counts");

        private final String meaning;

        Never(String meaning) {
            this.meaning = meaning;
        }

        /**
         * The reason for people to read.
         *
         * @return part of a sentence
         */
        public String getMeaning() {
            return meaning;
        }
    }

    /**
     * Starts a flip.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Which construct's weight or gap.
     *
     * @return its id
     */
    @NotNull
    public abstract ConstructId getConstruct();

    /**
     * What would have to change.
     *
     * @return weight or gap
     */
    @NotNull
    public abstract Subject getSubject();

    /**
     * What it is expected to be.
     *
     * @return a share of the weights, or standard deviations
     */
    @NotNull
    @PositiveOrZero
    @Finite
    public abstract Double getNow();

    /**
     * Where the two options are equal.
     *
     * @return a share of the weights, or standard deviations; empty if nowhere
     */
    public final Optional<@PositiveOrZero @Finite Double> getAt() {
        return Optional.ofNullable(at());
    }

    /**
     * Why they are equal nowhere.
     *
     * @return the reason, or empty if they are somewhere
     */
    public final Optional<Never> getNever() {
        return Optional.ofNullable(never());
    }

    /**
     * How far it is from here to there.
     *
     * @return 0 or more
     * @throws IllegalStateException if the order turns nowhere
     */
    public final double getChange() {
        return Math.abs(getAt().orElseThrow(() -> new IllegalStateException("Flip: the order never turns by the "
                        + getSubject() + " of '" + getConstruct() + "', since " + never()
                        + ". Maybe ask getAt() first."))
                - getNow());
    }

    abstract @Nullable Double at();

    abstract @Nullable Never never();

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static Flip fromJson(ImmutableFlip.Json json) {
        return ImmutableFlip.fromJson(json);
    }

    /** Builds a {@link Flip}; not thread-safe. */
    public static final class Builder extends ImmutableFlip.Builder {
        Builder() {}
    }
}
