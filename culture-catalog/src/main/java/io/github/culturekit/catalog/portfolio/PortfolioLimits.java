package io.github.culturekit.catalog.portfolio;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.culturekit.catalog.decision.Decision;
import io.github.culturekit.catalog.decision.Option;
import io.github.culturekit.model.intervention.Effort;
import io.github.culturekit.model.value.Finite;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What a choice of interventions has to keep to: how much of everything there is, what needs what first, and what
 * excludes what. A limit that is left out does not count.
 *
 * <p>Immutable and thread-safe.
 */
@ValueType
@Value.Immutable
public abstract class PortfolioLimits {

    PortfolioLimits() {}

    /**
     * Starts portfolio limits.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * No limits at all.
     *
     * @return the limits
     */
    public static PortfolioLimits none() {
        return builder().build();
    }

    /**
     * How much money there is.
     *
     * @return money of the currency of the costs, if it is limited
     */
    public final Optional<@PositiveOrZero @Finite Double> getBudget() {
        return Optional.ofNullable(budget());
    }

    /**
     * How much staff time there is.
     *
     * @return days, if they are limited
     */
    public final Optional<@PositiveOrZero @Finite Double> getStaffTime() {
        return Optional.ofNullable(staffTime());
    }

    /**
     * How much staff time interventions take.
     *
     * @return days by an intervention's id; one that is not named is of unknown length
     */
    @Value.NaturalOrder
    public abstract SortedMap<@NotBlank String, @NotNull @PositiveOrZero @Finite Double> getStaffDays();

    /**
     * How much effort can be made at once, where costs in money or days are not known.
     *
     * @return points: 1 for an intervention of low effort, 2 for medium, 4 for high (our judgement), if they are
     *     limited
     */
    public final Optional<@PositiveOrZero Integer> getEffort() {
        return Optional.ofNullable(effort());
    }

    /**
     * How much effort interventions ask.
     *
     * @return efforts by an intervention's id; that of one that is not named is unknown
     */
    @Value.NaturalOrder
    public abstract SortedMap<@NotBlank String, @NotNull Effort> getEfforts();

    /**
     * How many interventions there can be at once.
     *
     * @return a count, if it is limited
     */
    public final Optional<@PositiveOrZero Integer> getNumber() {
        return Optional.ofNullable(number());
    }

    /**
     * What needs what: the one of a pair is chosen only with the other.
     *
     * @return pairs, possibly none
     */
    public abstract List<@NotNull OptionPair> getPrerequisites();

    /**
     * What the organisation has already: nothing needs it to be chosen.
     *
     * @return ids of interventions, possibly none
     */
    public abstract List<@NotNull @Pattern(regexp = "[a-z0-9][a-z0-9-]*") String> getInPlace();

    /**
     * What excludes what: of a pair at most one is chosen.
     *
     * @return pairs, possibly none
     */
    public abstract List<@NotNull OptionPair> getConflicts();

    abstract @Nullable Double budget();

    abstract @Nullable Double staffTime();

    abstract @Nullable Integer effort();

    abstract @Nullable Integer number();

    /**
     * The same without one limit.
     *
     * @param kind what is not limited
     * @return such limits
     */
    public final PortfolioLimits without(LimitKind kind) {
        return builder()
                .copying(this)
                .budget(kind == LimitKind.BUDGET ? null : budget())
                .staffTime(kind == LimitKind.STAFF_TIME ? null : staffTime())
                .effort(kind == LimitKind.EFFORT ? null : effort())
                .number(kind == LimitKind.NUMBER ? null : number())
                .build();
    }

    /**
     * The same with what the options of a decision require beside what is said here, and without what is in place already.
     *
     * @param decision the decision
     * @return limits whose prerequisites are all that count
     */
    final PortfolioLimits in(Decision decision) {
        List<OptionPair> all = Stream.concat(
                        getPrerequisites().stream(),
                        decision.getOptions().stream().flatMap(PortfolioLimits::requirements))
                .filter(pair -> !getInPlace().contains(pair.getOther()))
                .distinct()
                .toList();
        return builder().copying(this).prerequisites(all).build();
    }

    private static Stream<OptionPair> requirements(Option option) {
        return option.getRequires().stream().map(needed -> OptionPair.of(option.getId(), needed));
    }

    /**
     * What is limited.
     *
     * @return the kinds of limits that there are, in their order
     */
    public final List<LimitKind> getKinds() {
        return Stream.of(LimitKind.values()).filter(this::isLimited).toList();
    }

    private boolean isLimited(LimitKind kind) {
        return switch (kind) {
            case BUDGET -> budget() != null;
            case STAFF_TIME -> staffTime() != null;
            case EFFORT -> effort() != null;
            case NUMBER -> number() != null;
        };
    }

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static PortfolioLimits fromJson(ImmutablePortfolioLimits.Json json) {
        return ImmutablePortfolioLimits.fromJson(json);
    }

    /** Builds {@link PortfolioLimits}; not thread-safe. */
    public static final class Builder extends ImmutablePortfolioLimits.Builder {
        Builder() {}
    }
}
