package io.github.culturekit.scoring.instrument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.culturekit.model.construct.Citation;
import io.github.culturekit.model.construct.ConstructId;
import io.github.culturekit.model.value.CrossChecked;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A questionnaire and its scoring key: items, the response scales they are answered on, the scales they make up, and the
 * rule by which answers become scores.
 *
 * <p>Everything it names, it holds: an instrument whose scale names an item that is not there cannot be built. Immutable
 * and thread-safe.
 */
@ValueType
@Value.Immutable
@CrossChecked(by = InstrumentRules.class)
public abstract class Instrument {

    /** The schema that an instrument's JSON follows. */
    public static final String SCHEMA = "https://culturekit.github.io/schema/instrument-1.json";

    Instrument() {}

    /**
     * Starts an instrument.
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
    @Pattern(regexp = "https://culturekit\\.github\\.io/schema/instrument-1\\.json")
    public String getSchema() {
        return SCHEMA;
    }

    /**
     * The instrument's identity.
     *
     * @return lower-case letters, digits and hyphens
     */
    @NotNull
    @Pattern(regexp = "[a-z0-9][a-z0-9-]*")
    public abstract String getId();

    /**
     * The version of this statement of the instrument.
     *
     * @return a semantic version, as in {@code 1.0.0}
     */
    @NotNull
    @Pattern(regexp = "\\d+\\.\\d+\\.\\d+")
    public abstract String getVersion();

    /**
     * The name that people read.
     *
     * @return a short text
     */
    @NotBlank
    public abstract String getLabel();

    /**
     * What the instrument is for and what is known of its quality.
     *
     * @return a few sentences, if there are any
     */
    public final Optional<@Pattern(regexp = "(?s).*\\S.*") String> getDescription() {
        return Optional.ofNullable(description());
    }

    /**
     * Where the instrument or its scoring is set out.
     *
     * @return the citations, possibly none
     */
    public abstract List<@NotNull Citation> getCitations();

    /**
     * The response scales that items are answered on.
     *
     * @return at least one, ids unique
     */
    @NotEmpty
    public abstract List<@NotNull ResponseScale> getResponseScales();

    /**
     * The items in the order of the questionnaire.
     *
     * @return at least one, ids unique
     */
    @NotEmpty
    public abstract List<@NotNull Item> getItems();

    /**
     * The scales that the items make up.
     *
     * @return at least one, ids unique; a construct is measured by one of them at most
     */
    @NotEmpty
    public abstract List<@NotNull Scale> getScales();

    /**
     * By which definitions answers become scores.
     *
     * @return the rule; {@link ScoringRule#standard()} unless another is set
     */
    @Value.Default
    @NotNull
    public ScoringRule getRule() {
        return ScoringRule.standard();
    }

    /**
     * Looks an item up.
     *
     * @param id an item's id
     * @return the item, or empty if the instrument has no such item
     */
    public final Optional<Item> findItem(String id) {
        return indexOf(id).isPresent() ? Optional.of(getItems().get(indexOf(id).getAsInt())) : Optional.empty();
    }

    /**
     * Where an item stands.
     *
     * @param item an item's id
     * @return its position in {@link #getItems()} from 0, or empty if the instrument has no such item
     */
    public final OptionalInt indexOf(String item) {
        @Nullable Integer index = index().items().get(item);
        return index == null ? OptionalInt.empty() : OptionalInt.of(index);
    }

    /**
     * Looks a scale up.
     *
     * @param id a scale's id
     * @return the scale, or empty if the instrument has no such scale
     */
    public final Optional<Scale> findScale(String id) {
        return Optional.ofNullable(index().scales().get(id));
    }

    /**
     * Finds the scale that measures a construct.
     *
     * @param construct the construct
     * @return the scale, or empty if the instrument does not measure it
     */
    public final Optional<Scale> findScale(ConstructId construct) {
        return getScales().stream()
                .filter(scale -> scale.getConstructs().contains(construct))
                .findFirst();
    }

    /**
     * The response scale that an item is answered on.
     *
     * @param item an item of this instrument
     * @return its response scale
     * @throws IllegalArgumentException if the item's response scale is not of this instrument
     */
    public final ResponseScale responseScaleOf(Item item) {
        return Optional.ofNullable(index().responseScales().get(item.getResponseScale()))
                .orElseThrow(() -> new IllegalArgumentException(
                        "Instrument '" + getId() + "' has no response scale '" + item.getResponseScale()
                                + "' for item '" + item.getId() + "'. Maybe the item is of another instrument."));
    }

    /**
     * All items below a scale, its own or those of its sub-scales at any depth.
     *
     * @param scale a scale of this instrument
     * @return the items in order, each once
     * @throws IllegalArgumentException if the scale names an item or sub-scale that is not of this instrument
     */
    public final List<Item> itemsOf(Scale scale) {
        return index().itemsBelow(scale).stream()
                .map(id -> findItem(id)
                        .orElseThrow(() -> new IllegalArgumentException("Instrument '" + getId()
                                + "' has no item '" + id + "' for scale '" + scale.getId()
                                + "'. Maybe the scale is of another instrument.")))
                .toList();
    }

    /**
     * How many members of a scale must be answered for a person to have a score.
     *
     * @param scale a scale of this instrument
     * @return the scale's own minimum, or else the rule's share of its members
     */
    public final int minimumAnswered(Scale scale) {
        return scale.getMinimumAnswered()
                .orElseGet(() -> getRule().minimumAnswered(scale.getMembers().size()));
    }

    /**
     * The scales in an order in which they can be scored: each after its sub-scales.
     *
     * @return every scale once
     */
    public final List<Scale> getScalesBottomUp() {
        return index().bottomUp();
    }

    /**
     * How an item's answers score, worked out into tables.
     *
     * @param item an item of this instrument
     * @return its scoring
     * @throws IllegalArgumentException if the item's response scale is not of this instrument
     */
    public final ItemScoring scoringOf(Item item) {
        return ItemScoring.of(
                item,
                responseScaleOf(item),
                item.getFollowUp().flatMap(rule -> findItem(rule.getItem())).map(this::responseScaleOf));
    }

    abstract @Nullable String description();

    @Value.Lazy
    InstrumentIndex index() {
        return InstrumentIndex.of(this);
    }

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static Instrument fromJson(ImmutableInstrument.Json json) {
        return ImmutableInstrument.fromJson(json);
    }

    /** Builds an {@link Instrument}; not thread-safe. */
    public static final class Builder extends ImmutableInstrument.Builder {
        Builder() {}

        /**
         * Adds items whose codes are their scores.
         *
         * @param responseScale the id of the response scale that they share
         * @param ids the items' ids
         * @return this builder
         */
        public Builder addItems(String responseScale, String... ids) {
            for (String id : ids) {
                addItem(Item.of(id, responseScale));
            }
            return this;
        }
    }
}
