package io.github.culturekit.model.team;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.culturekit.model.construct.Citation;
import io.github.culturekit.model.construct.ConstructId;
import io.github.culturekit.model.value.CrossChecked;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Which items of a survey ask for which criteria of a real team, and from which answer on a criterion is met.
 *
 * <p>Immutable and thread-safe.
 */
@ValueType
@Value.Immutable
@CrossChecked(by = RealTeamItemsRules.class)
public abstract class RealTeamItems {

    RealTeamItems() {}

    /**
     * Starts a set of items.
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
     * The item that asks for each criterion.
     *
     * @return column of the survey file to criterion, at least one
     */
    @NotEmpty
    public abstract Map<@NotBlank String, @NotNull ConstructId> getItems();

    /**
     * The lowest answer code that counts as met, in a scale that rises with agreement.
     *
     * @return a code, such as 4 of 5 for "agree"
     */
    @NotNull
    public abstract Integer getMetFrom();

    /**
     * Where the items are set out.
     *
     * @return at least one source
     */
    @NotEmpty
    public abstract List<@NotNull Citation> getCitations();

    /**
     * The items of the NHS Staff Survey since 2021: {@code q7a} objectives, {@code q7b} review, {@code q7d} roles, met by "agree"
     * or "strongly agree". Judge them by {@link RealTeamRule#staffSurvey()}.
     *
     * @return the items
     */
    public static RealTeamItems staffSurvey() {
        return builder()
                .label("Team items of the NHS Staff Survey since 2021")
                .putItem("q7a", RealTeamCriteria.SHARED_OBJECTIVES)
                .putItem("q7b", RealTeamCriteria.REGULAR_REVIEW)
                .putItem("q7d", RealTeamCriteria.DEFINED_ROLES)
                .metFrom(4)
                .addCitation(Sources.STAFF_SURVEY_2025)
                .build();
    }

    /**
     * Reads one respondent's answers.
     *
     * @param answers item to answer code; an item that was not answered is left out
     * @return what the answers say; a criterion without an answer is not known
     */
    public final RealTeamCriteria read(Map<String, Integer> answers) {
        RealTeamCriteria.Builder criteria = RealTeamCriteria.builder();
        getItems().forEach((item, criterion) -> {
            @Nullable Integer answer = answers.get(item);
            if (answer != null) {
                criteria.putCriterion(criterion, answer >= getMetFrom());
            }
        });
        return criteria.build();
    }

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static RealTeamItems fromJson(ImmutableRealTeamItems.Json json) {
        return ImmutableRealTeamItems.fromJson(json);
    }

    /** Builds a {@link RealTeamItems}; not thread-safe. */
    public static final class Builder extends ImmutableRealTeamItems.Builder {
        Builder() {}
    }
}
