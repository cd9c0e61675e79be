package io.github.culturekit.scoring.instrument;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.culturekit.model.value.CrossChecked;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The options that an item is answered with, as whole-number codes from a minimum to a maximum in equal steps.
 *
 * <p>The options are numbered 0, 1, 2, ... in the order of their codes. An answer is kept in one byte, so there are at
 * most 250. Immutable and thread-safe.
 */
@ValueType
@Value.Immutable
@CrossChecked(by = ResponseScaleRules.class)
public abstract class ResponseScale {

    /** The most options that a response scale can have. */
    public static final int MOST_OPTIONS = 250;

    ResponseScale() {}

    /**
     * Starts a response scale.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Agreement on five points, from 1 "Strongly disagree" to 5 "Strongly agree"; 4 and 5 are favourable, 1 and 2
     * unfavourable.
     *
     * @return the response scale {@code agree-5}
     */
    public static ResponseScale agreement5() {
        return builder()
                .id("agree-5")
                .label("Agreement, five points")
                .minimum(1)
                .maximum(5)
                .putLabel(1, "Strongly disagree")
                .putLabel(2, "Disagree")
                .putLabel(3, "Neither")
                .putLabel(4, "Agree")
                .putLabel(5, "Strongly agree")
                .favourableFrom(4)
                .unfavourableTo(2)
                .build();
    }

    /**
     * Every whole number of a range, without labels and without favourable options.
     *
     * @param id the response scale's id, which serves as its label too
     * @param minimum the lowest code
     * @param maximum the highest code
     * @return the response scale
     */
    public static ResponseScale range(String id, int minimum, int maximum) {
        return builder().id(id).label(id).minimum(minimum).maximum(maximum).build();
    }

    /**
     * The response scale's identity within its instrument.
     *
     * @return a short name such as {@code agree-5}
     */
    @NotBlank
    public abstract String getId();

    /**
     * The name that people read.
     *
     * @return a short text
     */
    @NotBlank
    public abstract String getLabel();

    /**
     * The lowest code.
     *
     * @return the code of option 0
     */
    @NotNull
    public abstract Integer getMinimum();

    /**
     * The highest code.
     *
     * @return the code of the last option
     */
    @NotNull
    public abstract Integer getMaximum();

    /**
     * The distance between neighbouring codes.
     *
     * @return 1 unless another was set
     */
    @Positive
    public final int getStep() {
        @Nullable Integer step = step();
        return step == null ? 1 : step;
    }

    /**
     * What the options are called; survey files may hold these texts instead of codes.
     *
     * @return code to label, in the order given; not every option needs one
     */
    public abstract Map<@NotNull Integer, @NotBlank String> getLabels();

    /**
     * The lowest code that counts as favourable, after a reversed item has been turned round.
     *
     * @return a code, or empty if the scale has no favourable end
     */
    public final Optional<Integer> getFavourableFrom() {
        return Optional.ofNullable(favourableFrom());
    }

    /**
     * The highest code that counts as unfavourable, after a reversed item has been turned round.
     *
     * @return a code, or empty if the scale has no favourable end
     */
    public final Optional<Integer> getUnfavourableTo() {
        return Optional.ofNullable(unfavourableTo());
    }

    /**
     * How many options there are, those of unused codes counted.
     *
     * @return 2 to {@value #MOST_OPTIONS}
     */
    public final int getOptionCount() {
        return Math.toIntExact(((long) getMaximum() - getMinimum()) / getStep() + 1);
    }

    /**
     * Codes between the lowest and the highest that mean nothing, as 3 to 8 do where 1 is yes, 2 is no and 9 is "don't
     * know".
     *
     * @return the codes, none for most scales
     */
    public abstract List<@NotNull Integer> getUnusedCodes();

    /**
     * All codes that mean something, lowest first.
     *
     * @return the codes
     */
    public final List<Integer> getCodes() {
        return IntStream.range(0, getOptionCount())
                .map(this::codeOf)
                .filter(code -> !getUnusedCodes().contains(code))
                .boxed()
                .toList();
    }

    /**
     * The code of an option.
     *
     * @param option the option's number from 0
     * @return its code
     */
    public final int codeOf(int option) {
        return getMinimum() + option * getStep();
    }

    /**
     * Which option a code stands for.
     *
     * @param code a code
     * @return the option's number from 0, or empty if the code is not of this scale
     */
    public final OptionalInt optionOf(int code) {
        long distance = (long) code - getMinimum();
        if (code < getMinimum()
                || code > getMaximum()
                || distance % getStep() != 0
                || getUnusedCodes().contains(code)) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(Math.toIntExact(distance / getStep()));
    }

    /**
     * The codes in words, for messages.
     *
     * @return text such as {@code codes 1-5} or {@code codes 0-100 in steps of 10}
     */
    public final String describeCodes() {
        if (!getUnusedCodes().isEmpty()) {
            return "codes " + getCodes().stream().map(String::valueOf).collect(Collectors.joining(", "));
        }
        String range = "codes " + getMinimum() + "-" + getMaximum();
        return getStep() == 1 ? range : range + " in steps of " + getStep();
    }

    abstract @Nullable Integer step();

    abstract @Nullable Integer favourableFrom();

    abstract @Nullable Integer unfavourableTo();

    /** A step of 1 is the same as none, so that equal scales are equal and JSON leaves it out. */
    @Value.Check
    ResponseScale check() {
        Validity.require(this);
        @Nullable Integer step = step();
        return step == null || step != 1
                ? this
                : builder().copying(this).step(null).build();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static ResponseScale fromJson(ImmutableResponseScale.Json json) {
        return ImmutableResponseScale.fromJson(json);
    }

    /** Builds a {@link ResponseScale}; not thread-safe. */
    public static final class Builder extends ImmutableResponseScale.Builder {
        Builder() {}
    }
}
