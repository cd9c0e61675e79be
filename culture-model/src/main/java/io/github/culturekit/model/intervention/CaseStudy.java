package io.github.culturekit.model.intervention;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.culturekit.model.construct.Citation;
import io.github.culturekit.model.construct.ConstructId;
import io.github.culturekit.model.value.CrossChecked;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The story of one organisation, or of a group of them: what was done, what came of it, and what it illustrates.
 *
 * <p>Immutable and thread-safe.
 */
@ValueType
@Value.Immutable
@CrossChecked(by = CaseStudyRules.class)
public abstract class CaseStudy {

    private static final String TEXT = "(?s).*\\S.*";

    CaseStudy() {}

    /**
     * Starts a case.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The case's identity.
     *
     * @return lower-case letters, digits and hyphens
     */
    @NotNull
    @Pattern(regexp = "[a-z0-9][a-z0-9-]*")
    public abstract String getId();

    /**
     * The name that people read.
     *
     * @return a short text
     */
    @NotBlank
    public abstract String getLabel();

    /**
     * Whose case it is.
     *
     * @return the organisation's public name; absent where the source names none, or a group without a name
     */
    public final Optional<@Pattern(regexp = TEXT) String> getOrganisation() {
        return Optional.ofNullable(organisation());
    }

    /**
     * What kind of organisation or service it is.
     *
     * @return a short text
     */
    @NotBlank
    public abstract String getSetting();

    /**
     * Where it is.
     *
     * @return the country's name in English
     */
    @NotBlank
    public abstract String getCountry();

    /**
     * What was done.
     *
     * @return a few sentences
     */
    @NotBlank
    public abstract String getSummary();

    /**
     * What the case teaches.
     *
     * @return an example unless said otherwise
     */
    @Value.Default
    @NotNull
    public CasePolarity getPolarity() {
        return CasePolarity.EXAMPLE;
    }

    /**
     * What is reported of it besides.
     *
     * @return facts with ids that are unique within the case
     */
    public abstract List<@NotNull Fact> getFacts();

    /**
     * The constructs that the case illustrates, by having them or, in a warning, by lacking them.
     *
     * @return at least one construct id, each once
     */
    @NotEmpty
    public abstract List<@NotNull ConstructId> getIllustrates();

    /**
     * The interventions that were made.
     *
     * @return ids of interventions of a catalogue, each once
     */
    public abstract List<@NotNull @Pattern(regexp = "[a-z0-9][a-z0-9-]*") String> getInterventions();

    /**
     * What came of it.
     *
     * @return the outcomes that the source reports
     */
    public abstract List<@NotNull CaseOutcome> getOutcomes();

    /**
     * The evidence in a catalogue that speaks of this case.
     *
     * @return ids of evidence, each once
     */
    public abstract List<@NotNull @Pattern(regexp = "[a-z0-9][a-z0-9-]*") String> getEvidence();

    /**
     * Where the case is told.
     *
     * @return at least one citation
     */
    @NotEmpty
    public abstract List<@NotNull Citation> getCitations();

    /**
     * The entries of the extraction from the founding documents that this case represents.
     *
     * @return entry ids, none for cases from elsewhere
     */
    public abstract List<@NotBlank String> getSeedEntry();

    abstract @Nullable String organisation();

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static CaseStudy fromJson(ImmutableCaseStudy.Json json) {
        return ImmutableCaseStudy.fromJson(json);
    }

    /** Builds a {@link CaseStudy}; not thread-safe. */
    public static final class Builder extends ImmutableCaseStudy.Builder {
        Builder() {}
    }
}
