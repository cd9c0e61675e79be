package io.github.culturekit.model.leadership;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What one person says of the past year's appraisal. It holds answers as they were given, also when they
 * contradict one another; an {@link AppraisalRule} says what they amount to.
 *
 * <p>Immutable and thread-safe.
 */
@ValueType
@Value.Immutable
public abstract class Appraisal {

    Appraisal() {}

    /**
     * Starts an appraisal.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Whether there was one.
     *
     * @return the answer, or empty where the question was not answered
     */
    public final Optional<AppraisalHeld> getHeld() {
        return Optional.ofNullable(held());
    }

    /**
     * Whether it helped the person to do the job.
     *
     * @return the answer, or empty where the question was not answered
     */
    public final Optional<AppraisalAnswer> getHelpedJob() {
        return Optional.ofNullable(helpedJob());
    }

    /**
     * Whether it set clear objectives.
     *
     * @return the answer, or empty where the question was not answered
     */
    public final Optional<AppraisalAnswer> getClearObjectives() {
        return Optional.ofNullable(clearObjectives());
    }

    /**
     * Whether the person left it feeling valued.
     *
     * @return the answer, or empty where the question was not answered
     */
    public final Optional<AppraisalAnswer> getFeltValued() {
        return Optional.ofNullable(feltValued());
    }

    abstract @Nullable AppraisalHeld held();

    abstract @Nullable AppraisalAnswer helpedJob();

    abstract @Nullable AppraisalAnswer clearObjectives();

    abstract @Nullable AppraisalAnswer feltValued();

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static Appraisal fromJson(ImmutableAppraisal.Json json) {
        return ImmutableAppraisal.fromJson(json);
    }

    /** Builds an {@link Appraisal}; not thread-safe. */
    public static final class Builder extends ImmutableAppraisal.Builder {
        Builder() {}
    }
}
