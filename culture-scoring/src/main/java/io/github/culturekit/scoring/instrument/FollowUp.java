package io.github.culturekit.scoring.instrument;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.culturekit.model.value.Finite;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import org.immutables.value.Value;

/**
 * Says that an item is asked only after another, and what it scores when that other's answer kept it from being asked.
 *
 * <p>An example is a question on how an appraisal helped, which scores the least when there was no appraisal. A filter
 * code that is not listed leaves the item missing. Immutable and thread-safe.
 */
@ValueType
@Value.Immutable
public abstract class FollowUp {

    FollowUp() {}

    /**
     * Starts a follow-up.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The item that is asked first.
     *
     * @return the id of the filter item
     */
    @NotBlank
    public abstract String getItem();

    /**
     * What the follow-up item scores when it has no answer, in its own range.
     *
     * @return the filter item's code to the score
     */
    @NotEmpty
    public abstract Map<@NotNull Integer, @NotNull @Finite Double> getScores();

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static FollowUp fromJson(ImmutableFollowUp.Json json) {
        return ImmutableFollowUp.fromJson(json);
    }

    /** Builds a {@link FollowUp}; not thread-safe. */
    public static final class Builder extends ImmutableFollowUp.Builder {
        Builder() {}

        /**
         * Says what the follow-up item scores after one answer to the filter item.
         *
         * @param code the filter item's code
         * @param score the score in the follow-up item's own range
         * @return this builder
         */
        public Builder score(int code, double score) {
            return putScore(Integer.valueOf(code), Double.valueOf(score));
        }
    }
}
