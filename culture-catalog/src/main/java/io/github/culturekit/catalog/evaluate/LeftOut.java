package io.github.culturekit.catalog.evaluate;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.culturekit.model.organisation.UnitId;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * A unit that could have been in an evaluation but is not, and why.
 *
 * <p>Immutable and thread-safe.
 */
@ValueType
@Value.Immutable
public abstract class LeftOut {

    LeftOut() {}

    /**
     * Starts an entry.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Why a unit is left out. */
    public enum Reason {
        /** Whoever evaluates asked for it, for instance because the intervention spilled over to it. */
        EXCLUDED("it was asked to be"),
        /** The organisation had no such unit at the time, or had it at another level. */
        NOT_THERE("the unit was not there"),
        /** The profile holds no score of the construct for it. */
        NO_SCORE("it has no score"),
        /** Its score is withheld to protect those who answered. */
        WITHHELD("its score is withheld"),
        /** Its score has no standard error above 0, without which it has no weight by precision. */
        NO_STANDARD_ERROR("its score has no standard error");

        private final String meaning;

        Reason(String meaning) {
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
     * The unit.
     *
     * @return its id
     */
    @NotNull
    public abstract UnitId getUnit();

    /**
     * Whether the unit had the intervention.
     *
     * @return true if it, or a unit above it, is one of the rollout's
     */
    @NotNull
    public abstract Boolean getTreated();

    /**
     * What is wrong in which wave.
     *
     * @return a reason for each wave that has one, at least one
     */
    @NotEmpty
    @Value.NaturalOrder
    public abstract SortedMap<@NotBlank String, @NotNull Reason> getReasons();

    /**
     * The entry in words.
     *
     * @return one sentence
     */
    public final String toSentence() {
        return "Unit '" + getUnit() + "' is left out: "
                + getReasons().entrySet().stream()
                        .map(entry -> entry.getValue().getMeaning() + " (" + entry.getKey() + ")")
                        .collect(Collectors.joining(", "))
                + ".";
    }

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static LeftOut fromJson(ImmutableLeftOut.Json json) {
        return ImmutableLeftOut.fromJson(json);
    }

    /** Builds an {@link LeftOut}; not thread-safe. */
    public static final class Builder extends ImmutableLeftOut.Builder {
        Builder() {}
    }
}
