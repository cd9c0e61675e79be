package io.github.culturekit.model.leadership;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.NotBlank;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Which items of a survey ask for the four conditions. Their codes are those of the NHS Staff Survey: 1 yes, 2
 * no, 3 cannot remember for the first; 1 definitely, 2 to some extent, 3 no for the others.
 *
 * <p>Immutable and thread-safe.
 */
@ValueType
@Value.Immutable
public abstract class AppraisalItems {

    AppraisalItems() {}

    /**
     * Starts a set of items.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The item that asks whether there was an appraisal.
     *
     * @return a column of the survey file
     */
    @NotBlank
    public abstract String getHeld();

    /**
     * The item that asks whether it helped to do the job.
     *
     * @return a column
     */
    @NotBlank
    public abstract String getHelpedJob();

    /**
     * The item that asks whether it set clear objectives.
     *
     * @return a column
     */
    @NotBlank
    public abstract String getClearObjectives();

    /**
     * The item that asks whether the person left it feeling valued.
     *
     * @return a column
     */
    @NotBlank
    public abstract String getFeltValued();

    /**
     * The items of the NHS Staff Survey: {@code q19a-d} in 2021, {@code q21a-d} in 2022, {@code q23a-d} from 2023 to 2025.
     *
     * @param year a year from 2021 to 2025
     * @return the items
     * @throws IllegalArgumentException for other years, whose numbering is not known here
     */
    public static AppraisalItems staffSurvey(int year) {
        String question = switch (year) {
            case 2021 -> "q19";
            case 2022 -> "q21";
            case 2023, 2024, 2025 -> "q23";
            default ->
                throw new IllegalArgumentException("The numbering of the NHS Staff Survey " + year
                        + " is not known here; it is for 2021 to 2025. Maybe name the columns with builder().");
        };
        return builder()
                .held(question + "a")
                .helpedJob(question + "b")
                .clearObjectives(question + "c")
                .feltValued(question + "d")
                .build();
    }

    /**
     * Reads one respondent's answers.
     *
     * @param answers item to answer code; an item that was not answered is left out
     * @return what the respondent says
     * @throws IllegalArgumentException if an answer is none of the codes 1, 2 and 3
     */
    public final Appraisal read(Map<String, Integer> answers) {
        Appraisal.Builder appraisal = Appraisal.builder();
        answer(answers, getHeld(), AppraisalHeld.values()).ifPresent(appraisal::held);
        answer(answers, getHelpedJob(), AppraisalAnswer.values()).ifPresent(appraisal::helpedJob);
        answer(answers, getClearObjectives(), AppraisalAnswer.values()).ifPresent(appraisal::clearObjectives);
        answer(answers, getFeltValued(), AppraisalAnswer.values()).ifPresent(appraisal::feltValued);
        return appraisal.build();
    }

    private static <T> Optional<T> answer(Map<String, Integer> answers, String item, T[] inOrderOfCodes) {
        @Nullable Integer code = answers.get(item);
        if (code == null) {
            return Optional.empty();
        }
        if (code < 1 || code > inOrderOfCodes.length) {
            throw new IllegalArgumentException("Item '" + item + "': answer code " + code
                    + " is not one of 1 to 3. Maybe it marks a missing answer: leave it out.");
        }
        return Optional.of(inOrderOfCodes[code - 1]);
    }

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static AppraisalItems fromJson(ImmutableAppraisalItems.Json json) {
        return ImmutableAppraisalItems.fromJson(json);
    }

    /** Builds an {@link AppraisalItems}; not thread-safe. */
    public static final class Builder extends ImmutableAppraisalItems.Builder {
        Builder() {}
    }
}
