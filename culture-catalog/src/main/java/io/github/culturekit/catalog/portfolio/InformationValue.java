package io.github.culturekit.catalog.portfolio;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.culturekit.model.value.CrossChecked;
import io.github.culturekit.model.value.Finite;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What it would be worth to know one thing before choosing: how much better the choice would be on average (expected
 * value of partial perfect information, EVPPI).
 *
 * <p>Immutable and thread-safe.
 */
@ValueType
@Value.Immutable
@CrossChecked(by = InformationValueRules.class)
public abstract class InformationValue {

    private static final String TEXT = "(?s).*\\S.*";

    InformationValue() {}

    /**
     * Starts a information value.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * What would be known.
     *
     * @return the kind of thing
     */
    @NotNull
    public abstract InputKind getKind();

    /**
     * What it would be known of.
     *
     * @return a construct or an intervention, by its id; empty for the weights, which are known together or not at
     *     all
     */
    public final Optional<@Pattern(regexp = TEXT) String> getSubject() {
        return Optional.ofNullable(subject());
    }

    /**
     * What the choice gains by it, estimated with care: the rule "if it turns out so, choose that" is found on one half
     * of the draws and tried on the other, so that nothing counts that does not hold there. On average it is a little
     * too low.
     *
     * @return 0 or more, at most the value of knowing everything
     */
    @NotNull
    @PositiveOrZero
    @Finite
    public abstract Double getValue();

    /**
     * The Monte-Carlo error of the value.
     *
     * @return a standard error
     */
    @NotNull
    @PositiveOrZero
    @Finite
    public abstract Double getError();

    /**
     * The same with the rule found and tried on the same draws, as is usual. On average it is a little too high.
     *
     * @return the value or more, at most the value of knowing everything
     */
    @NotNull
    @PositiveOrZero
    @Finite
    public abstract Double getHigher();

    abstract @Nullable String subject();

    /**
     * Whether the gain is more than chance could feign.
     *
     * @return true if the value is above twice its error
     */
    public final boolean isClear() {
        return getValue() > 2 * getError();
    }

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static InformationValue fromJson(ImmutableInformationValue.Json json) {
        return ImmutableInformationValue.fromJson(json);
    }

    /** Builds an {@link InformationValue}; not thread-safe. */
    public static final class Builder extends ImmutableInformationValue.Builder {
        Builder() {}
    }
}
