package io.github.culturekit.catalog.recommend;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A construct or an intervention that plays no part in a ranking, and why.
 *
 * <p>Immutable and thread-safe.
 */
@ValueType
@Value.Immutable
public abstract class NotConsidered {

    NotConsidered() {}

    /** Why something plays no part. */
    public enum Reason {
        /** A construct whose score the profile withholds. */
        WITHHELD("its score is withheld to protect those who answered"),
        /** A construct that the profile measures elsewhere, but not in this unit. */
        NO_SCORE("the profile holds no score of it in this unit"),
        /** A construct whose scores have no known spread, in the unit or in the whole organisation. */
        NO_SPREAD("no standard deviation above 0 is known for it, in this unit or in the whole organisation"),
        /** A construct that was given no weight. */
        NO_WEIGHT("it was given the weight 0"),
        /** A construct that stands at or above its target. */
        ON_TARGET("it has reached its target"),
        /** A construct with a need that nothing in the catalogue acts on. */
        NO_INTERVENTION("no intervention of the catalogue acts on it, directly or by a crosswalk"),
        /** An intervention that leads to nothing measured. */
        NO_WAY("nothing that it acts on leads, directly or by a crosswalk, to a construct that counts here"),
        /** An intervention that leads only to constructs without a need. */
        NO_NEED("all that it leads to has reached its target"),
        /** A construct whose importance for the outcome cannot be told from none. */
        NO_DRIVER("its importance for the outcome cannot be told from none"),
        /** A construct whose importance nobody estimated, while that of others was. */
        NO_IMPORTANCE("its importance was not estimated, while that of others was"),
        /** An intervention at a level at which those who ask cannot act. */
        OTHER_LEVEL("it works at a level that was left out"),
        /** An intervention that needs something that is not in place. */
        PREREQUISITE_MISSING("something that it needs first is not in place"),
        /** An intervention that was said to have no effect here, or no chance to be carried out. */
        DOES_NOT_FIT("it was said not to fit here");

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
     * Starts an entry.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * An entry of its parts.
     *
     * @param id the construct or intervention
     * @param reason why it plays no part
     * @return the entry
     */
    static NotConsidered of(String id, Reason reason) {
        return builder().id(id).reason(reason).build();
    }

    static NotConsidered of(String id, Reason reason, String detail) {
        return builder().id(id).reason(reason).detail(detail).build();
    }

    /**
     * What plays no part.
     *
     * @return the id of a construct, with a colon in it, or of an intervention, without
     */
    @NotBlank
    public abstract String getId();

    /**
     * Why it plays no part.
     *
     * @return the reason
     */
    @NotNull
    public abstract Reason getReason();

    /**
     * What exactly stands in the way, such as the prerequisite that is missing.
     *
     * @return a short text, where there is more to say
     */
    public final Optional<@Pattern(regexp = "(?s).*\\S.*") String> getDetail() {
        return Optional.ofNullable(detail());
    }

    /**
     * The entry in words.
     *
     * @return one sentence
     */
    public final String toSentence() {
        String detail = getDetail().map(text -> " (" + text + ")").orElse("");
        return getId() + ": " + getReason().getMeaning() + detail + ".";
    }

    abstract @Nullable String detail();

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static NotConsidered fromJson(ImmutableNotConsidered.Json json) {
        return ImmutableNotConsidered.fromJson(json);
    }

    /** Builds a {@link NotConsidered}; not thread-safe. */
    public static final class Builder extends ImmutableNotConsidered.Builder {
        Builder() {}
    }
}
