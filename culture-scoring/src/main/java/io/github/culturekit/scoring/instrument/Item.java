package io.github.culturekit.scoring.instrument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.culturekit.model.value.CrossChecked;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * One question or statement: which response scale it is answered on, and how its answers score.
 *
 * <p>Immutable and thread-safe.
 */
@ValueType
@Value.Immutable
@CrossChecked(by = ItemRules.class)
public abstract class Item {

    private static final String TEXT = "(?s).*\\S.*";

    Item() {}

    /**
     * Starts an item.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * An item whose codes are its scores.
     *
     * @param id the item's id, which is its column in survey files
     * @param responseScale the id of its response scale
     * @return the item
     */
    public static Item of(String id, String responseScale) {
        return builder().id(id).responseScale(responseScale).build();
    }

    /**
     * An item that is scored the other way round: a low code is a high score.
     *
     * @param id the item's id, which is its column in survey files
     * @param responseScale the id of its response scale
     * @return the item
     */
    public static Item reversed(String id, String responseScale) {
        return builder().id(id).responseScale(responseScale).reversed(true).build();
    }

    /**
     * The item's identity.
     *
     * @return its id, which is its column in survey files
     */
    @NotBlank
    public abstract String getId();

    /**
     * The response scale that the item is answered on.
     *
     * @return the id of a response scale of the instrument
     */
    @NotBlank
    public abstract String getResponseScale();

    /**
     * Whether a low code is a high score. The code is turned round on the scale's declared range, minimum + maximum -
     * code, never on the range that happens to be observed.
     *
     * @return true if reversed
     */
    @Value.Default
    @JsonInclude(JsonInclude.Include.NON_DEFAULT)
    public boolean isReversed() {
        return false;
    }

    /**
     * Codes beside the response scale that mean "does not apply to me".
     *
     * @return codes, none of them on the response scale
     */
    public abstract List<@NotNull Integer> getNotApplicable();

    /**
     * Scores that replace the codes. A code that is left out scores nothing, as "don't know" should.
     *
     * @return code as answered to score; empty if the codes themselves are the scores
     */
    public abstract Map<@NotNull Integer, @NotNull Double> getOptionScores();

    /**
     * The codes as answered that count as favourable, in place of the response scale's.
     *
     * @return codes, none if the response scale decides
     */
    public abstract List<@NotNull Integer> getFavourable();

    /**
     * The codes as answered that count as unfavourable, in place of the response scale's.
     *
     * @return codes, none if the response scale decides
     */
    public abstract List<@NotNull Integer> getUnfavourable();

    /**
     * The item that is asked first, if this one is asked only after it.
     *
     * @return the follow-up rule, if there is one
     */
    public final Optional<FollowUp> getFollowUp() {
        return Optional.ofNullable(followUp());
    }

    /**
     * The item as people read it.
     *
     * @return the wording, if it may be shipped
     */
    public final Optional<@Pattern(regexp = TEXT) String> getText() {
        return Optional.ofNullable(text());
    }

    /**
     * What the item is about, where its wording belongs to somebody else.
     *
     * @return a few words, if they are needed
     */
    public final Optional<@Pattern(regexp = TEXT) String> getTopic() {
        return Optional.ofNullable(topic());
    }

    /**
     * How sure it is that the item is scored in this way.
     *
     * @return a few words on the source of the scoring, if it is in question
     */
    public final Optional<@Pattern(regexp = TEXT) String> getCertainty() {
        return Optional.ofNullable(certainty());
    }

    abstract @Nullable FollowUp followUp();

    abstract @Nullable String text();

    abstract @Nullable String topic();

    abstract @Nullable String certainty();

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static Item fromJson(ImmutableItem.Json json) {
        return ImmutableItem.fromJson(json);
    }

    /** Builds an {@link Item}; not thread-safe. */
    public static final class Builder extends ImmutableItem.Builder {
        Builder() {}

        /**
         * Gives an option a score in place of its code.
         *
         * @param code the option's code as answered
         * @param score its score
         * @return this builder
         */
        public Builder optionScore(int code, double score) {
            return putOptionScore(Integer.valueOf(code), Double.valueOf(score));
        }

        /**
         * Names codes beside the response scale that mean "does not apply to me".
         *
         * @param codes the codes
         * @return this builder
         */
        public Builder notApplicable(int... codes) {
            for (int code : codes) {
                addNotApplicable(code);
            }
            return this;
        }
    }
}
