package io.github.culturekit.model.intervention;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.culturekit.model.construct.Citation;
import io.github.culturekit.model.construct.ConstructId;
import io.github.culturekit.model.value.CrossChecked;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import org.immutables.value.Value;

/**
 * Something that a source reports and that links no cause to an outcome: how a thing was done, how many took part, what
 * was measured.
 *
 * <p>Immutable and thread-safe.
 */
@ValueType
@Value.Immutable
@CrossChecked(by = FactRules.class)
public abstract class Fact {

    Fact() {}

    /**
     * Starts a fact.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The fact's identity, unique within its case or evidence base.
     *
     * @return lower-case letters, digits and hyphens
     */
    @NotNull
    @Pattern(regexp = "[a-z0-9][a-z0-9-]*")
    public abstract String getId();

    /**
     * What is reported, in our own words or those of whoever recorded it.
     *
     * @return one or two sentences
     */
    @NotBlank
    public abstract String getStatement();

    /**
     * The numbers in it.
     *
     * @return figures, none where it gives no numbers
     */
    public abstract List<@NotNull Figure> getFigures();

    /**
     * What the fact is about.
     *
     * @return construct ids, each once; none where the case that holds the fact says enough
     */
    public abstract List<@NotNull ConstructId> getAbout();

    /**
     * Where it is reported.
     *
     * @return the citations; none where those of the case that holds the fact say enough
     */
    public abstract List<@NotNull Citation> getCitations();

    /**
     * The entries of the extraction from the founding documents that this fact represents.
     *
     * @return entry ids, none for facts from elsewhere
     */
    public abstract List<@NotBlank String> getSeedEntry();

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static Fact fromJson(ImmutableFact.Json json) {
        return ImmutableFact.fromJson(json);
    }

    /** Builds a {@link Fact}; not thread-safe. */
    public static final class Builder extends ImmutableFact.Builder {
        Builder() {}
    }
}
