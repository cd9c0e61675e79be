package io.github.culturekit.model.leadership;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.culturekit.model.construct.ConstructId;
import io.github.culturekit.model.organisation.UnitId;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Leaders of one kind that an organisation needs in one place: how many in which year, and with which skills.
 * The role may be a formal post or an informal one, for both lead.
 *
 * <p>Immutable and thread-safe.
 */
@ValueType
@Value.Immutable
public abstract class LeadershipNeed {

    LeadershipNeed() {}

    /**
     * Starts a need.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Of what kind they are.
     *
     * @return such as "clinical director" or "ward manager"
     */
    @NotBlank
    public abstract String getRole();

    /**
     * The unit that they are needed in.
     *
     * @return its id, or empty where that is not settled
     */
    public final Optional<UnitId> getUnit() {
        return Optional.ofNullable(unit());
    }

    /**
     * The level of the organisation that they are needed at.
     *
     * @return such as "division", or empty where that is not settled
     */
    public final Optional<@Pattern(regexp = "(?s).*\\S.*") String> getLevel() {
        return Optional.ofNullable(level());
    }

    /**
     * How many are needed at the end of each year.
     *
     * @return year to leaders; a year that is left out is not planned, which is not none
     */
    public abstract Map<@NotNull @Min(1900) @Max(2200) Integer, @NotNull @PositiveOrZero Integer> getNumbers();

    /**
     * The skills that they need.
     *
     * @return competencies or capabilities, possibly none yet
     */
    public abstract List<@NotNull ConstructId> getSkills();

    abstract @Nullable UnitId unit();

    abstract @Nullable String level();

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static LeadershipNeed fromJson(ImmutableLeadershipNeed.Json json) {
        return ImmutableLeadershipNeed.fromJson(json);
    }

    /** Builds a {@link LeadershipNeed}; not thread-safe. */
    public static final class Builder extends ImmutableLeadershipNeed.Builder {
        Builder() {}
    }
}
