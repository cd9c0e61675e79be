package io.github.culturekit.model.leadership;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.culturekit.model.construct.ConstructId;
import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.value.CrossChecked;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The stage of a leadership culture as statements show it, or why none can be named.
 *
 * <p>Immutable and thread-safe.
 */
@ValueType
@Value.Immutable
@CrossChecked(by = LeadershipStageResultRules.class)
public abstract class LeadershipStageResult {

    LeadershipStageResult() {}

    /**
     * Starts a result.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The rule that judged.
     *
     * @return its label
     */
    @NotBlank
    public abstract String getRule();

    /**
     * How many statements there were.
     *
     * @return 0 or more
     */
    @NotNull
    @PositiveOrZero
    public abstract Integer getStatements();

    /**
     * The share of each stage in the weight of all statements.
     *
     * @return stage to share, 0 to 1, in the rule's order; empty without statements
     */
    public abstract Map<@NotNull ConstructId, @NotNull @DecimalMin("0") @DecimalMax("1") Double> getShares();

    /**
     * Where the statements lie on average between the first stage (1) and the last.
     *
     * @return the weighted mean of the places of the stages; undefined without statements
     */
    @NotNull
    public abstract Statistic getPosition();

    /**
     * The stage.
     *
     * @return its id, or empty where none can be named
     */
    public final Optional<ConstructId> getStage() {
        return Optional.ofNullable(stage());
    }

    /**
     * Why none can be named.
     *
     * @return the reason, or empty where there is a stage
     */
    public final Optional<StageUndecided> getUndecided() {
        return Optional.ofNullable(undecided());
    }

    abstract @Nullable ConstructId stage();

    abstract @Nullable StageUndecided undecided();

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static LeadershipStageResult fromJson(ImmutableLeadershipStageResult.Json json) {
        return ImmutableLeadershipStageResult.fromJson(json);
    }

    /** Builds a {@link LeadershipStageResult}; not thread-safe. */
    public static final class Builder extends ImmutableLeadershipStageResult.Builder {
        Builder() {}
    }
}
