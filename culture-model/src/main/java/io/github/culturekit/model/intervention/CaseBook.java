package io.github.culturekit.model.intervention;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.culturekit.model.construct.ConstructId;
import io.github.culturekit.model.construct.ReferenceWork;
import io.github.culturekit.model.json.CultureJson;
import io.github.culturekit.model.value.CrossChecked;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A versioned, cited set of case studies.
 *
 * <p>Whoever collects cases of their own writes them as a file of the same form. Immutable and thread-safe.
 */
@ValueType
@Value.Immutable
@CrossChecked(by = CaseBookRules.class)
public abstract class CaseBook implements ReferenceWork {

    /** The schema that a case book's JSON follows. */
    public static final String SCHEMA = "https://culturekit.github.io/schema/case-book-1.json";

    CaseBook() {}

    /**
     * Starts a case book.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The case book that comes with the library: the organisations whose stories the founding documents tell.
     *
     * @return the case book, read once
     */
    public static CaseBook standard() {
        return StandardCaseBook.BOOK;
    }

    /**
     * Reads a case book from a JSON file.
     *
     * @param file the file, in UTF-8
     * @return the case book
     * @throws io.github.culturekit.model.json.CultureJsonException if the file cannot be read, is no such JSON, holds a
     *     key that a case book does not have, or breaks a rule; the message names file, line and path
     */
    public static CaseBook read(Path file) {
        return CultureJson.read(file, CaseBook.class);
    }

    /**
     * The schema of the JSON form; always {@link #SCHEMA}.
     *
     * @return the schema's address
     */
    @Value.Default
    @Value.Auxiliary
    @JsonProperty("$schema")
    @Pattern(regexp = "https://culturekit\\.github\\.io/schema/case-book-1\\.json")
    public String getSchema() {
        return SCHEMA;
    }

    /**
     * The cases, in the book's own order.
     *
     * @return at least one case, ids unique
     */
    @NotEmpty
    public abstract List<@NotNull CaseStudy> getCases();

    /**
     * Looks a case up.
     *
     * @param id the case's id
     * @return the case, or empty if the book has none of this id
     */
    public final Optional<CaseStudy> find(String id) {
        return getCases().stream().filter(study -> study.getId().equals(id)).findFirst();
    }

    /**
     * The cases that illustrate a construct.
     *
     * @param construct the construct
     * @return the cases, in the book's order
     */
    public final List<CaseStudy> illustrating(ConstructId construct) {
        return getCases().stream()
                .filter(study -> study.getIllustrates().contains(construct))
                .toList();
    }

    /**
     * The cases in which an intervention was made.
     *
     * @param intervention the intervention's id in its catalogue
     * @return the cases, in the book's order
     */
    public final List<CaseStudy> withIntervention(String intervention) {
        return getCases().stream()
                .filter(study -> study.getInterventions().contains(intervention))
                .toList();
    }

    /**
     * The cases that report an outcome.
     *
     * @param outcome the outcome
     * @return the cases, in the book's order
     */
    public final List<CaseStudy> withOutcome(ConstructId outcome) {
        return getCases().stream()
                .filter(study -> study.getOutcomes().stream()
                        .anyMatch(reported -> reported.getOutcome().equals(outcome)))
                .toList();
    }

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static CaseBook fromJson(ImmutableCaseBook.Json json) {
        return ImmutableCaseBook.fromJson(json);
    }

    /** Builds a {@link CaseBook}; not thread-safe. */
    public static final class Builder extends ImmutableCaseBook.Builder {
        Builder() {}
    }
}
