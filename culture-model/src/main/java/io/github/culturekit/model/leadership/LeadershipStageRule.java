package io.github.culturekit.model.leadership;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.culturekit.model.construct.Citation;
import io.github.culturekit.model.construct.ConstructId;
import io.github.culturekit.model.value.CrossChecked;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.Collection;
import java.util.List;
import org.immutables.value.Value;

/**
 * How statements show the stage of a leadership culture: the stage with the largest share of their weight, if
 * there are enough statements and it leads by enough.
 *
 * <p>{@link #threeLogics()} holds the three logics of McGuire and Rhodes (2009), which West and others (2014)
 * report of Memorial Hospital: people in authority lead (dependent), experts and heroes do (independent), all do
 * together (interdependent).
 *
 * <p>Immutable and thread-safe.
 */
@ValueType
@Value.Immutable
@CrossChecked(by = LeadershipStageRuleRules.class)
public abstract class LeadershipStageRule {

    LeadershipStageRule() {}

    /**
     * Starts a rule.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The name that people read.
     *
     * @return a short text
     */
    @NotBlank
    public abstract String getLabel();

    /**
     * The stages, the earliest first.
     *
     * @return two or more, each once
     */
    @Size(min = 2)
    public abstract List<@NotNull ConstructId> getStages();

    /**
     * The fewest statements that a stage is named from.
     *
     * @return 1 or more
     */
    @NotNull
    @Positive
    public abstract Integer getMinimumStatements();

    /**
     * How far the first stage must be before the second.
     *
     * @return a share of the weight, 0 to less than 1; 0 unless stated
     */
    @NotNull
    @DecimalMin("0")
    @DecimalMax(value = "1", inclusive = false)
    @Value.Default
    public Double getMinimumLead() {
        return 0.0;
    }

    /**
     * Where the stages are set out.
     *
     * @return at least one source
     */
    @NotEmpty
    public abstract List<@NotNull Citation> getCitations();

    /**
     * Three stages, named from ten statements or more. No source gives a number of statements: ten is a judgement of this
     * library.
     *
     * @return the rule
     */
    public static LeadershipStageRule threeLogics() {
        return builder()
                .label("Three leadership logics")
                .addStages(
                        ConstructId.parse("leadership-culture-stages-2014:dependent"),
                        ConstructId.parse("leadership-culture-stages-2014:independent"),
                        ConstructId.parse("leadership-culture-stages-2014:interdependent"))
                .minimumStatements(10)
                .addCitation(Sources.LEADERSHIP_CULTURE_2009)
                .addCitation(Sources.STAGES)
                .build();
    }

    /**
     * The same rule with another number of statements.
     *
     * @param statements the fewest statements, 1 or more
     * @return the changed rule
     * @throws IllegalArgumentException if the number is below 1
     */
    public final LeadershipStageRule withMinimumStatements(int statements) {
        return builder().copying(this).minimumStatements(statements).build();
    }

    /**
     * The same rule with another lead.
     *
     * @param share a share of the weight, 0 to less than 1
     * @return the changed rule
     * @throws IllegalArgumentException if the share is out of range
     */
    public final LeadershipStageRule withMinimumLead(double share) {
        return builder().copying(this).minimumLead(share).build();
    }

    /**
     * Judges statements. Their order makes no difference, not even in the last digit.
     *
     * @param statements statements, each of a stage of this rule
     * @return the stage, or why none can be named, with the share of each
     * @throws IllegalArgumentException if a statement is of another stage
     */
    public final LeadershipStageResult judge(Collection<LeadershipStatement> statements) {
        return StageJudgement.of(this, statements);
    }

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static LeadershipStageRule fromJson(ImmutableLeadershipStageRule.Json json) {
        return ImmutableLeadershipStageRule.fromJson(json);
    }

    /** Builds a {@link LeadershipStageRule}; not thread-safe. */
    public static final class Builder extends ImmutableLeadershipStageRule.Builder {
        Builder() {}
    }
}
