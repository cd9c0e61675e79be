package io.github.culturekit.catalog.portfolio;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.culturekit.model.value.CrossChecked;
import io.github.culturekit.model.value.Finite;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What to find out before choosing: what it would be worth to know everything, and each thing alone.
 *
 * <p>Immutable and thread-safe.
 */
@ValueType
@Value.Immutable
@CrossChecked(by = InformationValuesRules.class)
public abstract class InformationValues {

    /** The schema that the JSON follows. */
    public static final String SCHEMA = "https://culturekit.github.io/schema/information-values-1.json";

    InformationValues() {}

    /**
     * Starts information values.
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
    @Pattern(regexp = "https://culturekit\\.github\\.io/schema/information-values-1\\.json")
    public String getSchema() {
        return SCHEMA;
    }

    /**
     * What is best as things stand, over all draws.
     *
     * @return the ids of the set, in the order of the decision; possibly none
     */
    public abstract List<@NotNull @Pattern(regexp = "[a-z0-9][a-z0-9-]*") String> getBaseline();

    /**
     * What knowing everything would be worth (expected value of perfect information, EVPI): how much better the best
     * set of each draw is than the one that is best as things stand.
     *
     * @return 0 or more, in the unit of the value of {@link Portfolio}
     */
    @NotNull
    @PositiveOrZero
    @Finite
    public abstract Double getPerfect();

    /**
     * The Monte-Carlo error of that.
     *
     * @return a standard error
     */
    @NotNull
    @PositiveOrZero
    @Finite
    public abstract Double getPerfectError();

    /**
     * What knowing one thing would be worth.
     *
     * @return each thing that is not known exactly, the most valuable first
     */
    public abstract List<@NotNull InformationValue> getInputs();

    /**
     * How many sets were compared: those that are the best in at least one draw.
     *
     * @return 1 or more
     */
    @NotNull
    @Positive
    public abstract Integer getChoices();

    /**
     * How many more are the best in some draw and were not compared, each of which is so less often; what information
     * would gain by them is not counted.
     *
     * @return 0 or more
     */
    @NotNull
    @PositiveOrZero
    public abstract Integer getChoicesLeftOut();

    /**
     * How many worlds were drawn.
     *
     * @return a count
     */
    @NotNull
    @Positive
    public abstract Integer getDraws();

    /**
     * What names the series of draws.
     *
     * @return the seed
     */
    @NotNull
    public abstract Long getSeed();

    /**
     * Looks up what knowing one thing would be worth.
     *
     * @param kind the kind of thing
     * @param subject a construct or an intervention, by its id
     * @return the value, or empty if that is known exactly or plays no part
     */
    public final Optional<InformationValue> find(InputKind kind, String subject) {
        return getInputs().stream()
                .filter(one -> one.getKind() == kind && one.getSubject().equals(Optional.of(subject)))
                .findFirst();
    }

    /**
     * What to measure or ask before choosing, in words: the five most valuable things at most.
     *
     * @return sentences, whose numbers are those of this value, rounded
     */
    public final List<String> toSentences() {
        return InformationWording.sentences(this);
    }

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static InformationValues fromJson(ImmutableInformationValues.Json json) {
        return ImmutableInformationValues.fromJson(json);
    }

    /** Builds {@link InformationValues}; not thread-safe. */
    public static final class Builder extends ImmutableInformationValues.Builder {
        Builder() {}
    }
}
