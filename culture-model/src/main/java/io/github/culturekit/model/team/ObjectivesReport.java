package io.github.culturekit.model.team;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.culturekit.model.construct.ConstructId;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.List;
import org.immutables.value.Value;

/**
 * How a team's objectives stand by a {@link TeamObjectivesRule}.
 *
 * <p>Immutable and thread-safe.
 */
@ValueType
@Value.Immutable
public abstract class ObjectivesReport {

    ObjectivesReport() {}

    /**
     * Starts a report.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The rule that checked.
     *
     * @return its label
     */
    @NotBlank
    public abstract String getRule();

    /**
     * How many objectives there are.
     *
     * @return 0 or more
     */
    @NotNull
    @PositiveOrZero
    public abstract Integer getObjectives();

    /**
     * The rule's areas that an objective serves.
     *
     * @return in the rule's order
     */
    public abstract List<@NotNull ConstructId> getCovered();

    /**
     * The rule's areas that none serves.
     *
     * @return in the rule's order
     */
    public abstract List<@NotNull ConstructId> getMissing();

    /**
     * What is wanting.
     *
     * @return first what holds for all together, then objective by objective; empty if nothing is
     */
    public abstract List<@NotNull ObjectiveFinding> getFindings();

    /**
     * Whether nothing is wanting.
     *
     * @return true without findings
     */
    public final boolean isSound() {
        return getFindings().isEmpty();
    }

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static ObjectivesReport fromJson(ImmutableObjectivesReport.Json json) {
        return ImmutableObjectivesReport.fromJson(json);
    }

    /** Builds an {@link ObjectivesReport}; not thread-safe. */
    public static final class Builder extends ImmutableObjectivesReport.Builder {
        Builder() {}
    }
}
